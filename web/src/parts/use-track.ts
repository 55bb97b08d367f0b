import { useSearchParams } from 'wouter';
import { type Track, trackOf } from '../../../shared/domain/edition.ts';
import { useEdition } from '../layout/current-edition.tsx';
import { useLocale } from '../text/locale.ts';
import type { Option } from './choice.tsx';

/** A setting of a page that stands in its address, so that it can be shared and reloaded. */
export const useSetting = (name: string): [string, (value: string) => void] => {
  const [search, setSearch] = useSearchParams();
  const set = (value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [search.get(name) ?? '', set];
};

/** The tracks of the edition, to choose one of. */
export const useTrackOptions = (): readonly Option[] => {
  const edition = useEdition();
  const locale = useLocale();
  return edition.tracks.map(({ id, title }) => ({ value: id, label: title[locale] }));
};

/** The track that a page is about; the first one until another is chosen. */
export const useTrack = (): { readonly track: Track; readonly choose: (id: string) => void } => {
  const edition = useEdition();
  const [id, choose] = useSetting('track');
  const track = trackOf(edition, id) ?? edition.tracks[0];
  if (track === undefined) throw new Error(`The edition ${edition.edition} has no track`);
  return { track, choose };
};
