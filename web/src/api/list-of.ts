import type { Rows } from './use-pages.ts';

interface Asked {
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** A list that comes whole, as a table shows it. */
export const listOf = ({ isFetching, error, refetch }: Asked): Omit<Rows<never>, 'rows'> => ({
  loading: isFetching,
  error,
  more: false,
  loadMore: () => undefined,
  reload: () => void refetch(),
});
