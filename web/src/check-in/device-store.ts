/** What the device keeps while there is no connection: lists of days, and scans that are not sent. */
import type { CheckIn, Expected } from '../../../shared/domain/check-in.ts';
import type { LocalizedText } from '../../../shared/domain/edition.ts';

export interface DayList {
  readonly edition: string;
  readonly day: string;
  readonly timeZone: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly title: LocalizedText;
    readonly startsAt: string;
  }[];
  readonly expected: readonly Expected[];
  readonly checkIns: readonly CheckIn[];
}

/** A scan as it is sent. */
export interface Scan {
  readonly code: string;
  readonly session?: string;
  readonly at: string;
}

export interface KeptScan {
  readonly id: number;
  readonly scan: Scan;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const nameOf = ({ edition, day }: Pick<DayList, 'edition' | 'day'>): string => `${edition}/${day}`;

export interface DeviceStore {
  list(of: Pick<DayList, 'edition' | 'day'>): Promise<DayList | undefined>;
  keepList(list: DayList): Promise<void>;
  keepScan(of: Pick<DayList, 'edition' | 'day'>, scan: Scan): Promise<void>;
  /** Scans of a list that are not sent yet, the oldest first. */
  unsent(of: Pick<DayList, 'edition' | 'day'>): Promise<readonly KeptScan[]>;
  forget(scans: readonly KeptScan[]): Promise<void>;
}

/** The database of this device. */
export const openDeviceStore = async (): Promise<DeviceStore> => {
  const opening = indexedDB.open('cpi-check-in', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('lists');
    opening.result.createObjectStore('scans', { autoIncrement: true }).createIndex('list', 'list');
  };
  const database = await done(opening);
  const within = (store: string, mode: IDBTransactionMode = 'readonly') =>
    database.transaction(store, mode).objectStore(store);
  return {
    list: (of) => done<DayList | undefined>(within('lists').get(nameOf(of))),
    keepList: async (list) => {
      await done(within('lists', 'readwrite').put(list, nameOf(list)));
    },
    keepScan: async (of, scan) => {
      await done(within('scans', 'readwrite').add({ list: nameOf(of), scan }));
    },
    unsent: async (of) => {
      const index = within('scans').index('list');
      const [ids, rows] = await Promise.all([
        done(index.getAllKeys(nameOf(of))),
        done<{ readonly scan: Scan }[]>(index.getAll(nameOf(of))),
      ]);
      return rows.map(({ scan }, at) => ({ id: Number(ids[at]), scan }));
    },
    forget: async (scans) => {
      const store = within('scans', 'readwrite');
      await Promise.all(scans.map(({ id }) => done(store.delete(id))));
    },
  };
};
