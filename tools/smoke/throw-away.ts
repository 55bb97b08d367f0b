/** The made-up applicant of a smoke test: whoever meets the application knows it for what it is. */
import { randomBytes } from 'node:crypto';
import type { AskedField } from '../../shared/domain/application-form.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import { ownAnswers } from '../answers/own-answers.ts';

/** Accepts every mail, and keeps none: SES's own mailbox for trials. */
export const throwAwayAddress = (): string =>
  `success+smoke-${randomBytes(6).toString('hex')}@simulator.amazonses.com`;

/** A country that the call does not list, so that the rules rule the application out by themselves. */
const countryNotListed = ({ eligibility }: Track): string =>
  ['KR', 'JP', 'FR', 'AU'].find((country) => !eligibility.countries.includes(country)) ?? 'AQ';

const answerTo = ({ kind, latin, options = [] }: AskedField, track: Track): unknown => {
  switch (kind) {
    case 'country':
      return countryNotListed(track);
    case 'date':
      return { year: '1990', month: '4', day: '30' };
    case 'number':
      return '1';
    case 'choice':
      return options[0] ?? '';
    case 'checkbox':
      return true;
    case 'textarea':
      return 'A smoke test of this stage wrote this. Nobody needs to read it.';
    default:
      return latin ? 'SMOKE TEST' : 'Smoke test';
  }
};

/** An answer to everything that a track's form needs, whatever the edition makes it ask. */
export const throwAwayAnswers = (edition: Edition, track: Track): Record<string, unknown> => {
  const answers: Record<string, unknown> = {};
  const statements: Record<string, unknown> = {};
  for (const field of formOf(edition, track)) {
    if (field.own !== undefined || field.optional) continue;
    const [first = '', criterion] = field.id.split('.');
    if (criterion === undefined) answers[first] = answerTo(field, track);
    else statements[criterion] = answerTo(field, track);
  }
  const questions = ownAnswers(edition, track, answers);
  return {
    ...answers,
    statements,
    ...(Object.keys(questions).length === 0 ? {} : { questions }),
  };
};
