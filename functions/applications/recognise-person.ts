import type { Application } from '../../shared/domain/application.ts';
import { identityIn, type PersonKey } from '../../shared/domain/identity.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { KeyedCodes } from '../../shared/runtime/keyed-codes.ts';
import { personKeys } from '../../shared/runtime/person-keys.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import type { DuplicateRepository } from '../../shared/store/duplicate-repository.ts';
import type { PersonRepository } from '../../shared/store/person-repository.ts';

export interface RecognitionDeps {
  readonly codes: KeyedCodes;
  readonly people: Pick<PersonRepository, 'note' | 'pastOf'>;
  readonly duplicates: Pick<DuplicateRepository, 'flag'>;
}

/** With so many others a pair is flagged: enough for staff to see a heap, and no more writes than that. */
const most = 25;

/**
 * Notes whose application it is, and flags it with every other one of the same person. Of two that
 * were submitted at the same time the second to be noted finds the first, and told again it finds
 * what it found: so nothing is missed and nothing is flagged twice. Returns the keys of the person.
 */
export const recognisePerson = async (
  { codes, people, duplicates }: RecognitionDeps,
  { applicationId, edition }: Application,
  { answers, passportCode }: SavedAnswers,
  now: number,
): Promise<readonly PersonKey[]> => {
  const keys = await personKeys(codes, identityIn(answers, passportCode));
  const found = await people.note({ edition, applicationId }, keys);
  const likenesses = found.flatMap(({ kind, applicationIds }) =>
    applicationIds
      .filter((other) => other !== applicationId)
      .slice(0, most)
      .map((other) => ({ edition, applicationIds: [applicationId, other] as const, same: kind })),
  );
  await inParallel(likenesses, 8, (likeness) => duplicates.flag(likeness, isoOf(now)));
  return keys;
};
