import type { Participant } from '../../shared/domain/participant.ts';
import { hashOf } from '../../shared/runtime/ids.ts';

type Person = Pick<Participant, 'edition' | 'applicationId'>;

/** Tells nobody whose dossier it was made from. */
const idOf = (...parts: readonly string[]): string =>
  hashOf(parts.join('\n')).slice(0, 24).toUpperCase();

/** Everyone has one introduction in an edition. */
export const introductionId = ({ edition, applicationId }: Person): string =>
  idOf('introduction', edition, applicationId);

/** The same key of the same person is the same post. */
export const postId = ({ edition, applicationId }: Person, key: string): string =>
  idOf('post', edition, applicationId, key);
