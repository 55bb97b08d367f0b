import Button from '@cloudscape-design/components/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { drafted } from './difference.ts';
import { fitting, rowAfter } from './session-values.ts';
import { useTimetable } from './use-timetable.ts';
import { useWayBack } from './use-way-back.ts';

interface TakeOutProps {
  readonly id: string;
  readonly title: string;
  readonly readAgain: () => Promise<TimetableView | undefined>;
}

/** Takes a session out of the draft, and leads to the row that comes after it. */
export const TakeOut = ({ id, title, readAgain }: TakeOutProps) => {
  const call = useCall();
  const { edition } = useEdition();
  const { data } = useTimetable();
  const [search] = useSearchParams();
  const words = useText(timetableText);
  const back = useWayBack();
  const [asking, setAsking] = useState(false);
  const removal = useMutation({
    mutationFn: () =>
      call('DELETE /staff/editions/{edition}/timetable/sessions/{session}', {
        params: { edition, session: id },
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
        error={removal.error}
        onConfirm={() => removal.mutate()}
        onClose={() => setAsking(false)}
      >
        {words.form.takeOutDetail(title)}
      </Confirmation>
    </>
  );
};
