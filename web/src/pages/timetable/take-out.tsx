import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { differenceSince, drafted } from './difference.ts';
import { WhatChanged } from './draft-conflict.tsx';
import { fitting, rowAfter } from './session-values.ts';
import { isChangedElsewhere } from './use-saving.ts';
import { useTimetable } from './use-timetable.ts';
import { useWayBack } from './use-way-back.ts';

interface TakeOutProps {
  readonly id: string;
  readonly title: string;
  /** The draft that its reader has in mind. */
  readonly known: TimetableView;
  readonly readAgain: () => Promise<TimetableView | undefined>;
}

/**
 * Takes a session out of the draft, and leads to the row that comes after it. When somebody else
 * has changed the draft meanwhile, it shows what they changed and asks again.
 */
export const TakeOut = ({ id, title, known, readAgain }: TakeOutProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const { data } = useTimetable();
  const [search] = useSearchParams();
  const words = useText(timetableText);
  const back = useWayBack();
  const [asking, setAsking] = useState(false);
  const [stands, setStands] = useState<TimetableView>();
  const removal = useMutation({
    mutationFn: () =>
      call('DELETE /staff/editions/{edition}/timetable/sessions/{session}', {
        params: { edition, session: id },
        query: { version: (stands ?? known).version },
      }),
    onSuccess: async () => {
      const rows = fitting(
        drafted(data?.sessions ?? []),
        search.get('cohort') ?? '',
        search.get('day') ?? '',
      );
      const at = rowAfter(
        rows.map((row) => row.id),
        id,
      );
      await readAgain();
      back.go({ at, told: words.removed(title) });
    },
    onError: async (error) => {
      if (isChangedElsewhere(error)) setStands(await readAgain());
    },
  });
  return (
    <>
      <Button formAction="none" onClick={() => setAsking(true)}>
        {words.form.takeOut}
      </Button>
      <Confirmation
        visible={asking}
        title={words.form.takeOutTitle}
        confirm={words.form.takeOut}
        busy={removal.isPending}
        error={isChangedElsewhere(removal.error) ? null : removal.error}
        onConfirm={() => removal.mutate()}
        onClose={() => setAsking(false)}
      >
        <TakesFocus when={stands}>
          {stands && (
            <Alert type="warning" header={words.conflict.changed}>
              <WhatChanged difference={differenceSince(known.sessions, stands.sessions, id)} />
            </Alert>
          )}
        </TakesFocus>
        <div>{words.form.takeOutDetail(title)}</div>
      </Confirmation>
    </>
  );
};
