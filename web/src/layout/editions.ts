import { useQuery } from '@tanstack/react-query';
import { useCall } from '../api/call-context.tsx';

const storageKey = 'cpi-console-edition';

/** The editions that there are: what is under way first, what is over last. */
export const useEditions = () => {
  const call = useCall();
  return useQuery({
    queryKey: ['editions'],
    queryFn: async () => {
      const { underWay, open, upcoming, past } = await call('GET /');
      const all = [...underWay, ...open, ...upcoming, ...past];
      return [...new Map(all.map((one) => [one.edition, one])).values()];
    },
    staleTime: 5 * 60_000,
  });
};

export const rememberEdition = (edition: string): void => localStorage.setItem(storageKey, edition);

/** Where somebody begins who names no edition: the one they looked at last, while it exists. */
export const firstEdition = (editions: readonly { readonly edition: string }[]) => {
  const last = localStorage.getItem(storageKey);
  return editions.find(({ edition }) => edition === last) ?? editions[0];
};
