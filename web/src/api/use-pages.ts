import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

interface Page {
  readonly cursor?: string;
}

export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly loading: boolean;
  readonly error: Error | null;
  /** Whether the list goes on after these rows. */
  readonly more: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

export interface PagesOptions<P extends Page, Row> {
  readonly key: QueryKey;
  readonly page: (cursor: string | undefined) => Promise<P>;
  readonly rowsOf: (page: P) => readonly Row[];
  /** How many pages are read without being asked for; one unless the list is looked at as a whole. */
  readonly ahead?: number;
  readonly enabled?: boolean;
}

/** A list that comes in pages, each beginning where the one before ended. */
export const usePages = <P extends Page, Row>(options: PagesOptions<P, Row>): Rows<Row> => {
  const { ahead = 1 } = options;
  const query = useInfiniteQuery({
    queryKey: options.key,
    queryFn: ({ pageParam }) => options.page(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.cursor,
    enabled: options.enabled ?? true,
  });
  const pages = query.data?.pages ?? [];
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const readOn = hasNextPage && !isFetching && !isError && pages.length < ahead;
  useEffect(() => {
    if (readOn) void fetchNextPage();
  }, [readOn, fetchNextPage]);

  return {
    rows: pages.flatMap(options.rowsOf),
    loading: query.isFetching,
    error: query.error,
    more: hasNextPage,
    loadMore: () => void fetchNextPage(),
    reload: () => void query.refetch(),
  };
};
