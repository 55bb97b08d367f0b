import type { AnswerFault } from '../../shared/domain/application-check.ts';
import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import { maskedPassport, passportNumber } from '../../shared/domain/identity.ts';
import { passportCode } from '../../shared/runtime/person-keys.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import type { ApplicationsDeps } from './deps.ts';

/** Answers without a passport number in clear: its mask stands there, and its code beside them. */
export interface SealedAnswers {
  readonly answers: DraftAnswers;
  readonly passportCode?: string;
  readonly faults: readonly AnswerFault[];
}

/**
 * Takes the passport number out of what was sent, before anything is kept, compared or shown again.
 * The mask that the page showed means the number that is saved. What is no number is dropped, and
 * said.
 */
export const sealPassport = async (
  { codes }: Pick<ApplicationsDeps, 'codes'>,
  saved: SavedAnswers | undefined,
  sent: DraftAnswers,
): Promise<SealedAnswers> => {
  const { passportNumber: typed, ...rest } = sent;
  if (typed === undefined) return { answers: sent, faults: [] };
  if (saved?.passportCode !== undefined && typed === saved.answers.passportNumber) {
    return { answers: sent, passportCode: saved.passportCode, faults: [] };
  }
  const number = passportNumber(typed);
  if (number === undefined) {
    return { answers: rest, faults: [{ field: 'passportNumber', code: 'not-a-passport-number' }] };
  }
  const code = await passportCode(codes, number);
  return {
    answers: { ...rest, passportNumber: maskedPassport(number) },
    ...(code === undefined ? {} : { passportCode: code }),
    faults: [],
  };
};
