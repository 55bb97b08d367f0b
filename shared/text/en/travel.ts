import type { PreparationItem, PreparedState } from '../../domain/preparation.ts';
import type { OwnPart, VisaState } from '../../domain/travel.ts';
import type { TravelFaultCode } from '../../domain/travel-form.ts';

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

interface PartWords {
  readonly title: string;
  readonly lead: string;
  /** Who sees it, and what for. */
  readonly who: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

const flightFields = {
  flight: { label: 'Flight number', hint: 'For example KE 690.' },
  airport: { label: 'Airport in Korea', hint: 'Its name or code, for example ICN.' },
  day: { label: 'Day' },
  time: { label: 'Time on the ticket', hint: 'Hours and minutes, for example 06:45 or 18:20.' },
  zone: {
    label: 'Time zone of the airport',
    hint: 'Tickets print the time on the airport’s own clocks.',
  },
};

const parts: Readonly<Record<OwnPart, PartWords>> = {
  passport: {
    title: 'Your passport',
    lead: 'Please copy the photo page exactly. The invitation can be issued only for a passport that is valid long enough.',
    who: 'The number, the name and the date of birth are stored encrypted. The programme office opens them when a letter or the immigration office needs them, and each opening is recorded with its reason.',
    fields: {
      number: { label: 'Passport number' },
      name: {
        label: 'Name as in your passport',
        hint: 'All names in the letters that the passport prints. One name is enough where it has one.',
      },
      nationality: { label: 'Nationality' },
      birthDate: { label: 'Date of birth' },
      expiresOn: { label: 'Date of expiry' },
      lines: {
        label: 'The two lines at the foot of the photo page (optional)',
        hint: 'Two lines of 44 characters. They are compared with what you typed above and not kept.',
      },
    },
  },
  visa: {
    title: 'Your visa',
    lead: 'Which visa you need depends on your country and your passport: ask the Korean embassy or consulate. It usually takes two to three weeks.',
    who: 'The programme office sees this. If your visa is refused, please write to us: the reason stays with the office and is shown to nobody else.',
    fields: {
      state: { label: 'How far is it?' },
      type: {
        label: 'Type of visa (optional)',
        hint: 'As the embassy calls it, for example C-3-1.',
      },
    },
  },
  arrival: {
    title: 'Your flight to Korea',
    lead: 'We meet you at the airport. Please be in Korea before the first day of your course.',
    who: 'The programme office and who meets you at the airport see this.',
    fields: flightFields,
  },
  departure: {
    title: 'Your flight home',
    lead: 'Your course ends in the evening of its last day. Please fly after it.',
    who: 'The programme office and who brings you to the airport see this.',
    fields: flightFields,
  },
  insurance: {
    title: 'Your travel insurance',
    lead: 'It has to cover illness and accidents from the first to the last day of your course.',
    who: 'The programme office sees this, and a hospital if you need one.',
    fields: {
      company: { label: 'Insurance company' },
      policy: { label: 'Policy number' },
      from: { label: 'First day covered' },
      to: { label: 'Last day covered' },
    },
  },
  emergency: {
    title: 'Whom we call in an emergency',
    lead: 'Somebody at home who knows that you name them here.',
    who: 'The programme office sees this and uses it in an emergency only.',
    fields: {
      name: { label: 'Name' },
      relation: { label: 'Who they are to you', hint: 'For example: sister, husband, colleague.' },
      phone: { label: 'Telephone', hint: 'With the country code, for example +51 1 234 5678.' },
    },
  },
  needs: {
    title: 'What you eat and need',
    lead: 'So that meals, rooms and ways suit you. Leave a field empty where there is nothing to say.',
    who: 'The programme office sees this. Kitchens and hotels are told what they have to do, without your name.',
    fields: {
      diet: {
        label: 'What you do not eat',
        hint: 'For religious, medical or other reasons; allergies.',
      },
      access: {
        label: 'What you need to take part',
        hint: 'For example step-free ways, an interpreter for sign language, a refrigerator for medicine.',
      },
    },
  },
};

const states: Readonly<Record<PreparedState, string>> = {
  done: 'done',
  open: 'to do',
  late: 'late',
  wrong: 'please correct',
  'not-needed': 'not needed',
};

const visas: Readonly<Record<VisaState, string>> = {
  'not-needed': 'I need no visa',
  'to-apply': 'I have not applied yet',
  applied: 'I have applied and wait',
  granted: 'It is granted',
  refused: 'It is refused',
};

const items: Readonly<Record<PreparationItem, string>> = {
  passport: 'passport',
  visa: 'visa',
  ticket: 'flights',
  insurance: 'travel insurance',
  room: 'room',
};

const faults: Readonly<Record<TravelFaultCode, string>> = {
  missing: 'Please fill this in.',
  'too-long': 'This is too long.',
  'not-latin': 'Use the Latin letters that the passport prints.',
  'not-a-choice': 'Choose one of these.',
  'not-a-country': 'Choose a country from the list.',
  'not-a-zone': 'Choose a time zone from the list.',
  'not-a-date': 'This is not a day of the calendar: give day, month and year as numbers.',
  'not-a-time': 'Write hours and minutes, for example 06:45 or 18:20.',
  'not-asked': 'This is not asked here.',
  'not-a-passport-number': 'A passport number has 5 to 15 letters and digits.',
  'lines-unreadable': 'These are not the two lines of a passport: each has 44 characters.',
  'lines-misread': 'At least one character of the lines is misread: their check digits do not fit.',
  'differs-from-lines': 'This differs from the two lines of the passport.',
  'ends-before-it-begins': 'The last day is before the first.',
  'does-not-cover-the-course': 'The insurance has to cover the whole course.',
  'after-the-course-begins':
    'This is after the first day of your course. If you cannot come earlier, please write to us.',
  'before-the-course-ends':
    'This is before the last day of your course. If you have to leave earlier, please write to us.',
};

/** Words of what a participant prepares for the visit. */
export const travel = {
  parts,
  states,
  items,
  visas,
  faults,
  consent: {
    version: '1',
    label: 'I agree',
    legend: 'Your agreement',
    text: 'I agree that the programme office keeps these data of my passport encrypted, uses them for my invitation, my visa and my entry to Korea only, and deletes them on the day named on this page. I can withdraw this agreement at any time by writing to the office; I cannot be invited without it.',
  },
  tasks: {
    title: 'To prepare',
    lead: 'One thing at a time, in any order. You can change each of them until you are here.',
    done: (done: number, of: number) => `${done} of ${of} done`,
    due: (day: string) => `until ${day}`,
  },
  onFile: (mask: string) => `We have a passport that ends in ${mask.slice(-2)}.`,
  passportStates: {
    good: (day: string) => `It is valid until ${day}, which is long enough.`,
    'expires-too-early': (day: string, until: string) =>
      `It expires on ${day}. For this visit it has to be valid until ${until} at least: please renew it and tell us the new one. Without it we cannot issue your invitation.`,
  },
  replaces: 'What you type now replaces it. What was typed before is not shown again.',
  deletedOn: (day: string) => `It is deleted on ${day}.`,
  save: 'Save',
  back: 'Your visit',
  refused: {
    closed: {
      title: 'This cannot be told any more',
      detail:
        'Either your journey has ended, or the day has come on which data of this kind is deleted.',
    },
    changed: {
      title: 'Somebody else has changed this journey',
      detail: 'Nothing of yours was written. Look at what stands there now and send it again.',
    },
    invalid: 'Some answers need another look.',
  },
};
