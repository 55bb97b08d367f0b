import type { AlumnusWelcomed } from '../../events/alumnus-welcomed.ts';
import { identityIn } from '../../shared/domain/identity.ts';
import { yearOf } from '../../shared/domain/past-participation.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { personKeys } from '../../shared/runtime/person-keys.ts';
import type { ApplicationsDeps } from './deps.ts';

/** Notes that a graduate took part, so that a later edition knows the person under any address. */
export const rememberAlumnus =
  ({ applications, people, codes }: Pick<ApplicationsDeps, 'applications' | 'people' | 'codes'>) =>
  async ({ subject }: AlumnusWelcomed): Promise<EventOutcome> => {
    const application = await applications.get(subject);
    const submitted = application && (await applications.answersOf(application));
    if (application === undefined || submitted === undefined) return 'absent';
    const identity = identityIn(submitted.answers, submitted.passportCode);
    const keys = await personKeys(codes, identity);
    await people.remember(keys, { year: yearOf(application.edition), outcome: 'graduated' });
    return 'remembered';
  };
