import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewContent } from '../../../../shared/domain/review.ts';
import type { OwnReview, ReviewView } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';

/** How long after the last change a draft saves itself. Milliseconds. */
const pause = 1500;

export interface Draft {
  readonly change: (content: ReviewContent) => void;
  /** Saves what is not saved yet. */
  readonly save: () => Promise<void>;
  /** @throws Problem */
  readonly submit: (content: ReviewContent) => Promise<OwnReview>;
  readonly savedAt: number | undefined;
  readonly saving: boolean;
  /** Why the last save failed; nothing more is saved by itself then. */
  readonly error: Error | undefined;
}

/**
 * A draft that saves itself. Saves and the submission go one after the other, each with the version
 * that the one before left: so an own save is never taken for somebody else's.
 */
export const useDraft = ({ review }: Pick<ReviewView, 'review'>): Draft => {
  const call = useCall();
  const { applicationId } = review;
  const version = useRef(review.version);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const unsaved = useRef<ReviewContent>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [savedAt, setSavedAt] = useState<number>();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();

  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.current.then(work, work);
    last.current = mine;
    return mine;
  }, []);

  const save = useCallback(
    () =>
      inTurn(async () => {
        clearTimeout(timer.current);
        const content = unsaved.current;
        if (content === undefined) return;
        setSaving(true);
        try {
          const saved = await call('PUT /reviews/{applicationId}', {
            params: { applicationId },
            body: { ...content, version: version.current },
          });
          version.current = saved.review.version;
          if (unsaved.current === content) unsaved.current = undefined;
          setSavedAt(Date.now());
          setError(undefined);
        } catch (fault) {
          setError(fault instanceof Error ? fault : new Error(String(fault)));
        } finally {
          setSaving(false);
        }
      }),
    [call, applicationId, inTurn],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (unsaved.current !== undefined) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void save();
    };
  }, [save]);

  return {
    change: (content) => {
      unsaved.current = content;
      clearTimeout(timer.current);
      if (error === undefined) timer.current = setTimeout(() => void save(), pause);
    },
    save,
    submit: (content) =>
      inTurn(async () => {
        clearTimeout(timer.current);
        const { recommendation } = content;
        if (recommendation === undefined) throw new Error('A review is submitted when complete');
        const submitted = await call('POST /reviews/{applicationId}/submission', {
          params: { applicationId },
          body: { ...content, recommendation, version: version.current },
        });
        unsaved.current = undefined;
        return submitted.review;
      }),
    savedAt,
    saving,
    error,
  };
};
