/** Words about the zone that a reader has chosen. */
export const timeZone = {
  title: 'Your time zone',
  lead: 'Deadlines are kept in Korea time. Tell us your time zone, and our pages and mails show your own time beside it.',
  label: 'Time zone',
  hint: 'Zones are named after a large city. Choose the one whose clocks show the same time as yours. You can change it at any time; it is deleted together with your application.',
  button: 'Save the time zone',
  back: 'Back without a change',
  choose: 'Choose your time zone',
  change: 'Change your time zone',
  own: (city: string) => `Your time (${city})`,
  regions: {
    Africa: 'Africa',
    America: 'America',
    Antarctica: 'Antarctica',
    Arctic: 'Arctic',
    Asia: 'Asia',
    Atlantic: 'Atlantic Ocean',
    Australia: 'Australia',
    Europe: 'Europe',
    Indian: 'Indian Ocean',
    Pacific: 'Pacific Ocean',
  } as Readonly<Record<string, string>>,
};
