import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { dayOf } from '../../../../shared/domain/time.ts';
import type { BoardRow } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { Problem, problemIn } from '../../api/problem.ts';
import { serverNow } from '../../api/server-clock.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { DayInput } from '../../parts/day-input.tsx';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { endsJourney, type RecordedThing, record } from './recorded-things.ts';

interface RecordDialogProps {
  readonly thing: RecordedThing;
  readonly people: readonly BoardRow[];
  readonly reload: () => void;
  readonly onClose: (isDone: boolean) => void;
}

type Outcome = 'recorded' | Error;

/** Shows whom it is about before anything is recorded, and what became of each one afterwards. */
export const RecordDialog = ({ thing, people, reload, onClose }: RecordDialogProps) => {
  const call = useCall();
  const { timeZone } = useEdition();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).board;
  const [of] = useState(people);
  const [on, setOn] = useState(() => dayOf(serverNow(), timeZone));
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());

  const run = async (): Promise<void> => {
    setBusy(true);
    const next = new Map(outcomes);
    for (const { applicationId } of of) {
      if (next.get(applicationId) === 'recorded') continue;
      next.set(
        applicationId,
        await record(call, thing, applicationId, on).then(
          () => 'recorded' as const,
          (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
        ),
      );
      setOutcomes(new Map(next));
    }
    setBusy(false);
    reload();
  };
  const isDone = of.every(({ applicationId }) => outcomes.get(applicationId) === 'recorded');
  const dayFault = [...outcomes.values()]
    .map((one) => (one === 'recorded' ? undefined : problemIn(one)?.at('/on')))
    .find((one) => one !== undefined);
  const count = format.number(of.length);

  const told = (applicationId: string) => {
    const outcome = outcomes.get(applicationId);
    if (outcome === undefined) return null;
    if (outcome === 'recorded') return <StatusIndicator>{words.action.done}</StatusIndicator>;
    const why = outcome instanceof Problem ? outcome.title : common.unreachable;
    return <StatusIndicator type="error">{`${words.action.failed}: ${why}`}</StatusIndicator>;
  };

  return (
    <Modal
      visible
      size="medium"
      header={words.action.title(words.actions[thing], count)}
      onDismiss={() => !busy && onClose(isDone)}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" disabled={busy} onClick={() => onClose(isDone)}>
              {isDone ? words.action.close : common.cancel}
            </Button>
            {!isDone && (
              <Button variant="primary" loading={busy} onClick={() => void run()}>
                {words.action.button(count)}
              </Button>
            )}
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {endsJourney(thing) && <Alert type="warning">{words.action.endsJourney}</Alert>}
        {thing === 'arrived' && (
          <FormField label={words.action.on} errorText={dayFault}>
            <DayInput value={on} choose={setOn} />
          </FormField>
        )}
        <ul>
          {of.map(({ applicationId, name, reference }) => (
            <li key={applicationId}>
              <bdi>{name}</bdi> · {reference} {told(applicationId)}
            </li>
          ))}
        </ul>
      </SpaceBetween>
    </Modal>
  );
};
