import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { problemIn } from '../../api/problem.ts';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { newId, type SessionValues, sessionOf } from './session-values.ts';

interface SavingOptions {
  /** The draft as it was when the form was opened. */
  readonly read: TimetableView;
  /** Absent for a session that is new. */
  readonly id: string | undefined;
  readonly readAgain: () => Promise<TimetableView | undefined>;
  readonly onSaved: (id: string) => void;
}

/** Whether what was refused was to change another draft than the one that stands. */
export const isChangedElsewhere = (error: unknown): boolean =>
  problemIn(error)?.code === 'timetable-changed';

/** Saves a session over the draft that its writer knows, and keeps what stands when that is another. */
export const useSaving = ({ read, id, readAgain, onSaved }: SavingOptions) => {
  const call = useCall();
  const { edition } = useEdition();
  const [known, setKnown] = useState(read);
  const [stands, setStands] = useState<TimetableView>();
  const saving = useMutation({
    mutationFn: async (of: { readonly values: SessionValues; readonly over: TimetableView }) => {
      const taken = of.over.sessions.map((session) => session.id);
      const session = sessionOf(id ?? newId(of.values.titleEn, taken), of.values);
      await call('PUT /staff/editions/{edition}/timetable/sessions/{session}', {
        params: { edition, session: session.id },
        body: { session, version: of.over.version },
      });
      return session.id;
    },
    onMutate: ({ over }) => {
      setKnown(over);
      setStands(undefined);
    },
    onSuccess: async (saved) => {
      await readAgain();
      onSaved(saved);
    },
    onError: async (error) => {
      if (isChangedElsewhere(error)) setStands(await readAgain());
    },
  });
  return {
    save: (values: SessionValues) => saving.mutate({ values, over: known }),
    saveOver: (values: SessionValues, over: TimetableView) => saving.mutate({ values, over }),
    /** Takes a draft for the one that is known, without writing. */
    know: (view: TimetableView) => {
      setKnown(view);
      setStands(undefined);
      saving.reset();
    },
    known,
    stands,
    error: saving.error,
    busy: saving.isPending,
  };
};
