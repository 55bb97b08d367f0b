import { type Edition, trackOf } from '../../../../shared/domain/edition.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { useLocale } from '../../text/locale.ts';

/** What a module or seminar of a track is called; without a track, the first seminar of that id. */
export const useSessionTitle = () => {
  const edition = useEdition();
  const locale = useLocale();
  return (kind: string, id: string, track?: string): string => {
    const tracks = track === undefined ? edition.tracks : [trackOf(edition, track)];
    const sessions = tracks.flatMap(
      (one): readonly { id: string; title: Edition['title'] }[] =>
        (kind === 'module' ? one?.online?.modules : one?.online?.seminars) ?? [],
    );
    return sessions.find((one) => one.id === id)?.title[locale] ?? id;
  };
};
