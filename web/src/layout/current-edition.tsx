import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { type Edition, sectionOf, trackOf } from '../../../shared/domain/edition.ts';
import { useCall } from '../api/call-context.tsx';
import { useLocale } from '../text/locale.ts';

const EditionContext = createContext<Edition | undefined>(undefined);

export const EditionProvider = EditionContext.Provider;

/** The edition in force of a name. */
export const useEditionInForce = (edition: string) => {
  const call = useCall();
  return useQuery({
    queryKey: ['edition', edition],
    queryFn: () => call('GET /editions/{edition}', { params: { edition } }),
    staleTime: 60_000,
  });
};

/** The edition that the person works on. */
export const useEdition = (): Edition => {
  const edition = use(EditionContext);
  if (edition === undefined) throw new Error('There is no edition around this part');
  return edition;
};

/** What tracks and sections are called, in the reader's language. */
export const useTitles = () => {
  const edition = useEdition();
  const locale = useLocale();
  return {
    track: (track: string): string => trackOf(edition, track)?.title[locale] ?? track,
    section: (track: string, section: string | undefined): string =>
      sectionOf(edition, track, section ?? '')?.field[locale] ?? section ?? '–',
  };
};
