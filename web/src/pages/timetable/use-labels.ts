import { instructorsOf, placeOf } from '../../../../shared/domain/edition-scheduling.ts';
import type { Session } from '../../../../shared/domain/timetable.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import type { Option } from '../../parts/choice.tsx';
import { useFormat } from '../../text/format.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';

/** What cohorts, rooms, instructors and moments of sessions are called, in the reader's language. */
export const useLabels = () => {
  const edition = useEdition();
  const titles = useTitles();
  const locale = useLocale();
  const format = useFormat();
  const words = useText(timetableText);
  const cohort = (id: string): string => {
    const [track = '', section] = id.split('/');
    return section === undefined
      ? titles.track(track)
      : `${titles.track(track)} · ${titles.section(track, section)}`;
  };
  return {
    cohort,
    cohorts: edition.tracks.flatMap(({ id, sections }): readonly Option[] =>
      [id, ...sections.map((section) => `${id}/${section.id}`)].map((value) => ({
        value,
        label: cohort(value),
      })),
    ),
    title: ({ title }: Pick<Session, 'title'>): string => title[locale],
    where: ({ room, link }: Pick<Session, 'room' | 'link'>): string => {
      const place = placeOf(edition.scheduling, room);
      if (place) return `${place.room.title[locale]}, ${place.venue.title[locale]}`;
      return room ?? (link === undefined ? '–' : words.online);
    },
    instructors: ({ instructors }: { readonly instructors: readonly string[] }): string =>
      instructors
        .map((id) => instructorsOf(edition.scheduling, [id])[0]?.name[locale] ?? id)
        .join(', ') || '–',
    when: ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): string => {
      const [day, lastDay] = [startsAt.slice(0, 10), endsAt.slice(0, 10)];
      const end =
        day === lastDay ? endsAt.slice(11) : `${format.day(lastDay)}, ${endsAt.slice(11)}`;
      return `${format.day(day)}, ${startsAt.slice(11)}–${end}`;
    },
  };
};
