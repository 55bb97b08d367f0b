import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';

/** The draft as it stands; `readAgain` gives it as it stands by then. */
export const useTimetable = () => {
  const call = useCall();
  const queries = useQueryClient();
  const { edition } = useEdition();
  const query = useQuery({
    queryKey: ['timetable', edition],
    queryFn: () =>
      call('GET /staff/editions/{edition}/timetable', { params: { edition }, query: {} }),
  });
  const { refetch } = query;
  const readAgain = useCallback(async (): Promise<TimetableView | undefined> => {
    void queries.invalidateQueries({ queryKey: ['timetable-changes', edition] });
    return (await refetch()).data;
  }, [queries, refetch, edition]);
  return { ...query, readAgain };
};
