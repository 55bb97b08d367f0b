import type { Letters } from '../../mail/moments.ts';

/** Letters about CPI Day, its dinner, and timetables. */
export const schedulingMails: Pick<
  Letters,
  | 'cpi-day-invited'
  | 'cpi-day-reminder'
  | 'dinner-reply'
  | 'dinner-seat'
  | 'timetable-published'
  | 'timetable-changed'
> = {
  'cpi-day-invited': ({ day, venue, answerBy }) => ({
    subject: 'An invitation to CPI Day',
    paragraphs: [
      `We would be glad to see you at CPI Day on ${day}${venue === '' ? '' : `, ${venue}`}: the Cultural Policy Forum, and in the evening CPI Night with the graduation ceremony and a dinner.`,
      ...(answerBy === ''
        ? []
        : [
            `Seats at the dinner are limited. Please tell us by ${answerBy} whether you will join us, and what you eat.`,
          ]),
    ],
    action: 'See the programme and answer',
  }),
  'cpi-day-reminder': ({ day, answerBy }) => ({
    subject: 'Will you join us at CPI Day?',
    paragraphs: [
      `You are invited to CPI Day on ${day}, and we do not have your answer yet.`,
      `Please tell us by ${answerBy} whether you will join us for the dinner. If you cannot come, your answer helps too: your seat goes to somebody else.`,
    ],
    action: 'See the programme and answer',
  }),
  'dinner-reply': ({ standing, answerBy }) => ({
    subject: 'Your answer to the dinner of CPI Day',
    paragraphs: [
      {
        seated: 'Thank you. A seat at the dinner is kept for you.',
        waiting:
          'Thank you. Every seat is taken at the moment, and you are on the waiting list. If a seat becomes free, it goes to the one who has waited longest, and we will write at once.',
        none: 'Thank you for telling us that you will not be at the dinner. Your seat goes to somebody else.',
      }[standing],
      `You can change your answer until ${answerBy}.`,
    ],
    action: 'See your answer',
  }),
  'dinner-seat': ({ day, answerBy }) => ({
    subject: 'A seat at the dinner of CPI Day is yours',
    paragraphs: [
      `A seat has become free, and it is kept for you on ${day}.`,
      `If you can no longer come, please tell us by ${answerBy}: somebody else is waiting.`,
    ],
    action: 'See your answer',
  }),
  'timetable-published': ({ section, note }) => ({
    subject: 'Your timetable',
    paragraphs: [
      `The timetable of ${section} is published. It shows each of your sessions with its place and time.`,
      ...(note === '' ? [] : [note]),
    ],
    action: 'See your timetable',
  }),
  'timetable-changed': ({ section, changes, note }) => ({
    subject: 'Your timetable has changed',
    paragraphs: [
      `There is a change to your own timetable of ${section}.`,
      ...changes,
      ...(note === '' ? [] : [note]),
    ],
    action: 'See your timetable',
  }),
};
