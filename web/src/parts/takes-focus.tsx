import { type ReactNode, useEffect, useRef } from 'react';

interface TakesFocusProps {
  /** What is told; something else than before takes the focus. */
  readonly when: unknown;
  readonly children: ReactNode;
}

/** Takes the focus when something new is told in it, so that it is what is read next. */
export const TakesFocus = ({ when, children }: TakesFocusProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) place.current?.focus();
  }, [when]);
  return (
    <div ref={place} className="told" tabIndex={-1}>
      {children}
    </div>
  );
};
