import { useEffect } from 'react';

/** Text is typed here, so that a digit is a digit. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  target.closest('textarea, input:not([type=radio]), [role=dialog], [contenteditable]') !== null;

/** Tells of every plain key that is pressed outside text. */
export const usePlainKeys = (onKey: (key: string) => boolean): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (onKey(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onKey]);
};
