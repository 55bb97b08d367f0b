import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';

/** Everyone's online attendance, and the seminars that count for all. */
export const useAttendance = () => {
  const call = useCall();
  const { edition } = useEdition();
  return useQuery({
    queryKey: ['attendance', edition],
    queryFn: () => call('GET /staff/editions/{edition}/attendance', { params: { edition } }),
  });
};

/** Whom the lists of seminars name. */
export const useAttendees = () => {
  const call = useCall();
  const { edition } = useEdition();
  return useQuery({
    queryKey: ['seminar-attendees', edition],
    queryFn: () => call('GET /staff/editions/{edition}/seminar-attendees', { params: { edition } }),
  });
};

/** Has everything that attendance is shown from read again. */
export const useReadAttendanceAgain = () => {
  const queries = useQueryClient();
  const { edition } = useEdition();
  return (): void => {
    for (const name of ['attendance', 'seminar-attendees', 'participants', 'journey-board']) {
      void queries.invalidateQueries({ queryKey: [name, edition] });
    }
  };
};
