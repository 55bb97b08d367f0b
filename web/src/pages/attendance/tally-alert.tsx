import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import type { BoardRow } from '../../api/answers.ts';
import type { Tally } from '../../api/training-answers.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';

interface TallyAlertProps {
  readonly tally: Tally;
  readonly people: readonly BoardRow[];
}

/** What became of a list of people: nobody is left out in silence. */
export const TallyAlert = ({ tally, people }: TallyAlertProps) => {
  const format = useFormat();
  const words = useText(journeyText).attendance;
  const nameOf = (id: string) =>
    people.find(({ applicationId }) => applicationId === id)?.name ?? id;
  return (
    <Alert
      type={tally.refused.length === 0 ? 'success' : 'warning'}
      header={words.result(
        format.number(tally.recorded.length),
        format.number(tally.already.length),
      )}
    >
      {tally.refused.length > 0 && (
        <>
          <Box fontWeight="bold">{words.refused}</Box>
          <ul>
            {tally.refused.map(({ applicationId, reason }) => (
              <li key={applicationId}>
                <bdi>{nameOf(applicationId)}</bdi>: {words.reasons[reason] ?? words.reasons.other}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
};
