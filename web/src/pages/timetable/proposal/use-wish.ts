import { useState } from 'react';
import { useEdition } from '../../../layout/current-edition.tsx';
import { type Wish, wishIn } from './wanted-values.ts';

/** What was collected so far. The tab keeps it, so that a look at the timetable loses nothing. */
export const useWish = (): readonly [Wish, (wish: Wish) => void] => {
  const { edition } = useEdition();
  const key = `cpi-console-wanted-sessions-${edition}`;
  const [wish, setWish] = useState(() => wishIn(sessionStorage.getItem(key)));
  const keep = (next: Wish): void => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setWish(next);
  };
  return [wish, keep];
};
