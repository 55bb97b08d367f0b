/** Words of passes. */
export const checkIn = {
  title: 'Your pass',
  lead: 'Show this code at the door, on your telephone or on paper. It works without a connection.',
  image: 'QR code of your pass',
  name: 'Name',
  code: 'The same code as text',
  days: 'It holds on',
  personal:
    'The code is yours alone. If somebody else may have it, write to the programme office: you get another one here.',
  back: 'Back',
  seePass: 'Show my pass',
};
