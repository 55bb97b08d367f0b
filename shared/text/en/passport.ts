import type { ComparedPart, PassportWarning } from '../../domain/passport-check.ts';
import type { LinesFault } from '../../domain/passport-lines.ts';

const faults: Readonly<Record<LinesFault, string>> = {
  'not-two-lines': 'Type both lines, each on a line of its own.',
  'not-44-characters': 'Each line has 44 characters. Count the “<” signs at the end too.',
  'not-a-passport': 'The first line of a passport begins with P.',
  'odd-characters': 'The lines have only the letters A to Z, digits and the sign “<”.',
};

const warnings: Readonly<Record<PassportWarning, string>> = {
  misread: 'At least one character is misread: the check digits in the lines do not fit.',
  'name-differs': 'The name in the lines differs from “Name as in your passport” on the form.',
  'birth-date-differs': 'The date of birth in the lines differs from the one on the form.',
  'citizenship-differs': 'The nationality in the lines differs from the citizenship on the form.',
  expired:
    'The passport has expired. You can apply with it, but you will need a valid one to travel.',
};

const parts: Readonly<Record<ComparedPart, string>> = {
  name: 'name',
  'birth-date': 'date of birth',
  citizenship: 'citizenship',
};

/** Words of the page that compares a passport with the form. */
export const passport = {
  title: 'Check your passport’s spelling',
  lead: 'Visas and flights need your name exactly as your passport has it. Here you can compare the two lines at the foot of the photo page with what you typed.',
  lines: 'The two lines at the foot of the photo page',
  linesHint: 'Two lines of 44 characters: letters, digits and “<”. Type them or paste them.',
  why: 'This is optional. The lines are compared while you wait and are not kept: nobody sees them, and they are gone when the answer is on your screen.',
  button: 'Compare',
  back: 'Back to the application',
  fine: 'Everything that was compared fits.',
  look: 'Please look at this',
  notBlocking:
    'None of this keeps you from applying. Correct the form where it is wrong, or look at the lines again.',
  compared: 'Compared',
  nothing: 'nothing yet: the form has no name, date of birth or citizenship so far',
  unreadable: 'These are not the two lines of a passport.',
  faults,
  warnings,
  parts,
};
