import { useQuery } from '@tanstack/react-query';
import { useCall } from '../api/call-context.tsx';
import { orNull } from '../api/problem.ts';
import { useEdition } from '../layout/current-edition.tsx';

/** The vote of a track as the reader may see it; null where none is open to them. */
export const useVote = (track: string) => {
  const call = useCall();
  const { edition } = useEdition();
  return useQuery({
    queryKey: ['panel-vote', edition, track],
    queryFn: () =>
      orNull(call('GET /panel-votes/{edition}/{track}', { params: { edition, track } })),
  });
};
