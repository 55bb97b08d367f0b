import { useEffect, useRef } from 'react';

/** Saves with Ctrl + Enter (or ⌘ + Enter) from wherever in the form somebody is. */
export const useSaveKey = (save: () => void): void => {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isElsewhere =
        event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isElsewhere) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
