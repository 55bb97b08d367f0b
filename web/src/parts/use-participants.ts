import { useCall } from '../api/call-context.tsx';
import { usePages } from '../api/use-pages.ts';
import { useEdition } from '../layout/current-edition.tsx';

/** More pages than an edition has people; what lies beyond is asked for by hand. */
const wholeBoard = 20;

/** Everyone of the edition or of a track: the board is looked at as a whole. */
export const useParticipants = (track?: string) => {
  const call = useCall();
  const { edition } = useEdition();
  return usePages({
    key: ['participants', edition, track],
    page: (cursor) =>
      call('GET /staff/editions/{edition}/participants', {
        params: { edition },
        query: { track, cursor },
      }),
    rowsOf: ({ participants }) => participants,
    ahead: wholeBoard,
  });
};
