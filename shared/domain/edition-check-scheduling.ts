/** Venues, ways and instructors: each name once, and no way to a place that is not there. */
import type { EditionFault } from './edition-fault.ts';
import type { ReadableEdition } from './edition-readable.ts';

const twice = (
  names: readonly { readonly id: string | undefined; readonly path: EditionFault['path'] }[],
  what: string,
): EditionFault[] =>
  names.flatMap(({ id, path }, index) =>
    id !== undefined && names.findIndex((one) => one.id === id) < index
      ? [{ path, reason: `the ${what} "${id}" is there twice` }]
      : [],
  );

export const checkScheduling = ({ scheduling }: ReadableEdition): EditionFault[] => {
  const { venues = [], travel = [], instructors = [] } = scheduling ?? {};
  const known = venues.map((venue) => venue?.id);
  const place = (index: number, ...rest: (string | number)[]) => [
    'scheduling',
    'venues',
    index,
    ...rest,
  ];
  return [
    ...twice(
      known.map((id, index) => ({ id, path: place(index, 'id') })),
      'venue',
    ),
    ...twice(
      venues.flatMap((venue, index) =>
        (venue?.rooms ?? []).map((room, at) => ({
          id: room?.id,
          path: place(index, 'rooms', at, 'id'),
        })),
      ),
      'room',
    ),
    ...twice(
      instructors.map((one, index) => ({
        id: one?.id,
        path: ['scheduling', 'instructors', index, 'id'],
      })),
      'instructor',
    ),
    ...travel.flatMap((way, index) =>
      (way?.between ?? []).flatMap((venue, at) =>
        venue === undefined || known.includes(venue)
          ? []
          : [
              {
                path: ['scheduling', 'travel', index, 'between', at],
                reason: `there is no venue "${venue}" (there is: ${known.join(', ')})`,
              },
            ],
      ),
    ),
    ...instructors.flatMap((instructor, index) =>
      (instructor?.available ?? []).flatMap((time, at) =>
        time?.from !== undefined && time.to !== undefined && time.from >= time.to
          ? [
              {
                path: ['scheduling', 'instructors', index, 'available', at, 'to'],
                reason: `must come after ${time.from}`,
              },
            ]
          : [],
      ),
    ),
  ];
};
