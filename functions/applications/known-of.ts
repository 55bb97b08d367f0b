import type { Application } from '../../shared/domain/application.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { KnownOf } from '../../shared/domain/eligibility.ts';
import type { PersonKey } from '../../shared/domain/identity.ts';
import { earlierYears } from '../../shared/domain/past-participation.ts';
import type { EditionRecord } from '../../shared/store/edition-repository.ts';
import type { ApplicationsDeps } from './deps.ts';

/** What is known of the person beside the answers. Nobody looks where the edition does not ask. */
export const knownOf = async (
  { people }: { readonly people: Pick<ApplicationsDeps['people'], 'pastOf'> },
  { edition }: EditionRecord,
  application: Pick<Application, 'track'>,
  keys: readonly PersonKey[],
): Promise<KnownOf> =>
  trackOf(edition, application.track)?.eligibility.pastParticipants === undefined
    ? {}
    : { tookPartIn: earlierYears(await people.pastOf(keys), edition.edition) };
