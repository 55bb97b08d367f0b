import { type ReactNode, useCallback, useEffect } from 'react';
import { usePlainKeys } from './use-plain-keys.ts';

/** What the focus goes to in the row of that key. */
export const RowFocus = ({
  of,
  children,
}: {
  readonly of: string;
  readonly children: ReactNode;
}) => <span data-row={of}>{children}</span>;

const places = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-row] a, [data-row] button'),
];

/** Puts the focus on the row of that key; false when it is not there. */
const focusOnRow = (key: string): boolean => {
  const place = places().find((one) => one.closest<HTMLElement>('[data-row]')?.dataset.row === key);
  place?.focus();
  place?.scrollIntoView({ block: 'nearest' });
  return place !== undefined;
};

/** The keys j and k lead from row to row, as they do in most lists. */
export const useRowKeys = (): void => {
  const onKey = useCallback((key: string): boolean => {
    const step = key === 'j' ? 1 : key === 'k' ? -1 : 0;
    const all = places();
    if (step === 0 || all.length === 0) return false;
    const here = document.activeElement;
    const at = here instanceof HTMLElement ? all.indexOf(here) : -1;
    const next = at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + step));
    all[next]?.focus();
    return true;
  }, []);
  usePlainKeys(onKey);
};

/** Leads back to the row that somebody comes from, once it is there. */
export const useRowToFocus = (key: string | undefined, isLoaded: boolean): void => {
  useEffect(() => {
    if (key !== undefined && isLoaded) focusOnRow(key);
  }, [key, isLoaded]);
};
