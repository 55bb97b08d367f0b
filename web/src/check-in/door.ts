/** The door: takes codes at any time, and sends what it took when there is a connection. */
import { plainCode, type Verdict, verdictOn } from '../../../shared/domain/check-in.ts';
import type { Call } from '../api/client.ts';
import type { DayList, DeviceStore } from './device-store.ts';

/** As many scans as the server takes at once. */
const mostScans = 500;

const hashOf = async (code: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** What the server says otherwise than the device did. */
export interface Dispute {
  readonly kind: Verdict['kind'] | 'other-day';
  readonly name: string;
  readonly at: string;
}

export interface Door {
  readonly list: () => DayList;
  readonly take: (typed: string, session: string | undefined) => Promise<Verdict>;
  readonly unsent: () => Promise<number>;
  /** Sends what waits and reads the list anew. @throws Unreachable, SignInNeeded, Problem */
  readonly send: () => Promise<readonly Dispute[]>;
}

/** @throws Unreachable, SignInNeeded, Problem */
export const loadList = async (
  call: Call,
  store: DeviceStore,
  params: { readonly edition: string; readonly day: string },
): Promise<DayList> => {
  const list = await call('GET /staff/editions/{edition}/check-ins/{day}', { params });
  await store.keepList(list);
  return list;
};

export const openDoor = (call: Call, store: DeviceStore, first: DayList): Door => {
  let list = first;
  const { edition, day } = first;
  const params = { edition, day };

  const send = async (): Promise<readonly Dispute[]> => {
    const kept = (await store.unsent(list)).slice(0, mostScans);
    if (kept.length === 0) return [];
    const answer = await call('POST /staff/editions/{edition}/check-ins/{day}', {
      params,
      body: { scans: kept.map(({ scan }) => scan) },
    });
    await store.forget(kept);
    list = await loadList(call, store, params);
    return answer.scans
      .filter(({ kind }) => kind !== 'welcome' && kind !== 'again')
      .map(({ kind, name = '', at }) => ({ kind, name, at }));
  };
  let sending: Promise<readonly Dispute[]> | undefined;

  return {
    list: () => list,
    take: async (typed, session) => {
      const code = plainCode(typed);
      const verdict = verdictOn(await hashOf(code), session, list.expected, list.checkIns);
      if (verdict.kind === 'welcome') {
        const at = new Date().toISOString();
        const where = session === undefined ? {} : { session };
        // The scan first: what is on the list is only what the device shows.
        await store.keepScan(list, { code, ...where, at });
        const { who } = verdict.person;
        list = { ...list, checkIns: [...list.checkIns, { who, ...where, at }] };
        await store.keepList(list);
      }
      return verdict;
    },
    unsent: async () => (await store.unsent(list)).length,
    // One sending at a time: two would send the same scans, which does no harm, but twice the work.
    send: () => {
      sending ??= send().finally(() => {
        sending = undefined;
      });
      return sending;
    },
  };
};
