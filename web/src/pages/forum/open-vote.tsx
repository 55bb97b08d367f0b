import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCall } from '../../api/call-context.tsx';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { emptyVote, hasMoment, panelOf, strangeLine } from './panel-values.ts';
import { VoteFields } from './vote-fields.tsx';

interface OpenVoteProps {
  readonly track: string;
  /** How many a member names at most. */
  readonly choices: number;
}

/** Opens the vote of a track; once, so that it is asked for again with what it means. */
export const OpenVote = ({ track, choices }: OpenVoteProps) => {
  const call = useCall();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { edition } = useEdition();
  const format = useFormat();
  const words = useText(panelVoteText).open;
  const [values, setValues] = useState(emptyVote);
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const panel = panelOf(values);
  const isWhole = panel.length > 0 && strangeLine(values) === undefined && hasMoment(values);
  const opening = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/panel-votes/{track}', {
        params: { edition, track },
        body: {
          panel,
          closesAt: values.closesAt,
          ...(values.candidates.length === 0 ? {} : { candidates: [...values.candidates] }),
        },
      }),
    onSuccess: async ({ notTold }) => {
      await queries.invalidateQueries({ queryKey: ['panel-vote', edition, track] });
      navigate(`/forum?track=${track}`, {
        replace: true,
        state: { told: words.done, notTold },
      });
    },
  });
  useLeaveWarning(panel.length > 0 && !opening.isSuccess);
  return (
    <Container
      header={
        <Header variant="h2" description={words.description(format.number(choices))}>
          {words.title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <VoteFields
          track={track}
          choices={choices}
          values={values}
          change={(changes) => setValues({ ...values, ...changes })}
          isAsked={asked}
          error={opening.error}
        />
        <Button
          variant="primary"
          onClick={() => {
            setAsked(true);
            setConfirming(isWhole);
          }}
        >
          {words.button}
        </Button>
      </SpaceBetween>
      <Confirmation
        visible={confirming}
        title={words.confirmTitle}
        confirm={words.button}
        busy={opening.isPending}
        error={opening.error}
        onConfirm={() => opening.mutate()}
        onClose={() => {
          setConfirming(false);
          // Somebody else may have opened it: then that is what is shown.
          if (opening.isError) {
            void queries.invalidateQueries({ queryKey: ['panel-vote', edition, track] });
          }
        }}
      >
        <div>{words.confirmDetail(format.number(panel.length))}</div>
      </Confirmation>
    </Container>
  );
};
