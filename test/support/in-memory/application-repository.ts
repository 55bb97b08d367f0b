import type { Envelope } from '../../../events/envelope.ts';
import {
  type Application,
  assessed,
  canBecome,
  cardOf,
  inTimeZone,
  isOpenAt,
  isToBeTold,
  mayWithdraw,
  moved,
  submitted,
  told,
  withdrawn,
} from '../../../shared/domain/application.ts';
import { extended, isExtension } from '../../../shared/domain/closing-time.ts';
import { cursorAt, sortAt } from '../../../shared/domain/cursor.ts';
import type { AddressDossier } from '../../../shared/store/address-repository.ts';
import type { SavedAnswers } from '../../../shared/store/answers-store.ts';
import { sortOf } from '../../../shared/store/application-items.ts';
import type {
  ApplicationRepository,
  Written,
} from '../../../shared/store/application-repository.ts';

export interface InMemoryApplications extends ApplicationRepository {
  /** Events in the order of their writes. */
  readonly events: readonly Envelope[];
  /** Address hash → dossiers: what `inMemoryAddressRepository` reads. */
  readonly byAddress: ReadonlyMap<string, readonly AddressDossier[]>;
  /** As a transaction of another repository writes it. */
  write(application: Application, event?: Envelope): void;
}

/** Applications in memory, with the same outcomes as the table's. */
export const inMemoryApplicationRepository = (
  ...present: readonly Application[]
): InMemoryApplications => {
  const applications = new Map(present.map((item) => [item.applicationId, item]));
  const answers = new Map<string, SavedAnswers[]>();
  const byAddress = new Map<string, AddressDossier[]>();
  const events: Envelope[] = [];

  const put = (next: Application, event: Envelope | undefined): Written => {
    applications.set(next.applicationId, next);
    if (event !== undefined) events.push(event);
    return { written: true, application: next };
  };
  const current = (applicationId: string): Application => {
    const found = applications.get(applicationId);
    if (found === undefined) throw new Error(`No application ${applicationId}`);
    return found;
  };
  const become = (was: Application, next: Application, event?: Envelope): Written => {
    if (!canBecome(was.status, next.status)) return { written: false, application: was };
    const stands = current(was.applicationId);
    return stands.version === was.version
      ? put(next, event)
      : { written: false, application: stands };
  };
  const latest = (applicationId: string) => answers.get(applicationId)?.at(-1);

  return {
    events,
    byAddress,
    write: (application, event) => void put(application, event),
    start: async (draft, addressHash, event) => {
      const found = applications.get(draft.applicationId);
      if (found !== undefined) return { written: false, application: found };
      const { applicationId, edition, startedAt } = draft;
      const dossiers = byAddress.get(addressHash) ?? [];
      byAddress.set(addressHash, [{ applicationId, edition, startedAt }, ...dossiers]);
      return put(draft, event);
    },
    get: async (applicationId) => applications.get(applicationId),
    open: async (applicationId) => {
      const application = applications.get(applicationId);
      const saved = latest(applicationId);
      if (application === undefined) return undefined;
      return saved === undefined ? { application } : { application, saved };
    },
    answersOf: async ({ applicationId, answersVersion }) =>
      answersVersion === undefined
        ? latest(applicationId)
        : answers.get(applicationId)?.find(({ version }) => version === answersVersion),
    saveAnswers: async (applicationId, saved) => {
      const all = answers.get(applicationId) ?? [];
      if (all.some(({ version }) => version === saved.version)) return 'conflict';
      answers.set(
        applicationId,
        [...all, saved].sort((a, b) => a.version - b.version),
      );
      return 'saved';
    },
    submit: async ({ applicationId }, submission, event) => {
      const stands = current(applicationId);
      return isOpenAt(stands, Date.parse(submission.submittedAt))
        ? put(submitted(stands, submission), event)
        : { written: false, application: stands };
    },
    extend: async (draft, until, event, extension) => {
      if (!isExtension(draft, until)) return { written: false, application: draft };
      const stands = current(draft.applicationId);
      return stands.version === draft.version
        ? put(extended(draft, until, extension), event)
        : { written: false, application: stands };
    },
    assess: async (application, decision, event) =>
      become(application, assessed(application, decision), event),
    setStatus: async (application, status, event) =>
      become(application, moved(application, status), event),
    withdraw: async (application, at, event) =>
      mayWithdraw(application)
        ? become(application, withdrawn(application, at), event)
        : { written: false, application },
    chooseTimeZone: async (application, timeZone) => {
      const stands = current(application.applicationId);
      return stands.version === application.version
        ? put(inTimeZone(stands, timeZone), undefined)
        : { written: false, application: stands };
    },
    tell: async (application, at, event) => {
      const stands = current(application.applicationId);
      return isToBeTold(stands) && stands.version === application.version
        ? put(told(stands, at), event)
        : { written: false, application: stands };
    },
    list: async ({ edition, track, status, cursor, limit = 50 }) => {
      const after = cursor === undefined ? '' : (sortAt(cursor) ?? '');
      const rows = [...applications.values()]
        .filter((item) => item.edition === edition && item.track === track)
        .filter((item) => status === undefined || item.status === status)
        .map((item) => ({ sort: sortOf(item), card: cardOf(item) }))
        .filter(({ sort }) => sort > after)
        .sort((a, b) => (a.sort < b.sort ? -1 : 1));
      const last = rows.length >= limit ? rows[limit - 1]?.sort : undefined;
      return {
        cards: rows.slice(0, limit).map(({ card }) => card),
        ...(last === undefined ? {} : { cursor: cursorAt(last) }),
      };
    },
  };
};
