import { useEffect, useRef, useState } from 'react';

/** From here on the tasks stand beside the page; the components have the same limit. */
const isWide = (): boolean => matchMedia('(width > 688px)').matches;

/**
 * Whether the tasks are shown. While a page is being laid out the layout may take the window for
 * too narrow: before anybody has touched the page, nothing closes what has room.
 */
export const useNavigationOpen = () => {
  const [isOpen, setOpen] = useState(isWide);
  const isTouched = useRef(false);
  useEffect(() => {
    const touch = (): void => {
      isTouched.current = true;
    };
    document.addEventListener('pointerdown', touch, true);
    document.addEventListener('keydown', touch, true);
    return () => {
      document.removeEventListener('pointerdown', touch, true);
      document.removeEventListener('keydown', touch, true);
    };
  }, []);
  return {
    isOpen,
    change: (next: boolean): void => {
      if (isTouched.current || !isWide()) setOpen(next);
    },
  };
};
