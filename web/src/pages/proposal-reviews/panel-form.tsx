import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import { problemIn } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { ReasonField, reasonFault } from '../../parts/reason-field.tsx';
import { Several } from '../../parts/several.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { useReviewers } from '../../parts/use-reviewers.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';

interface PanelFormProps {
  readonly applicationId: string;
  /** Stable ids of those who review it now. */
  readonly reviewers: readonly string[];
  readonly needed: number;
}

/** Names by hand who reviews a proposal, with the reason; conflicts are refused and said. */
export const PanelForm = ({ applicationId, reviewers, needed }: PanelFormProps) => {
  const call = useCall();
  const queries = useQueryClient();
  const format = useFormat();
  const words = useText(proposalText).panel;
  const { options, error } = useReviewers();
  const [named, setNamed] = useState(reviewers);
  /** What the choice is made on; lists that are read behind the form do not change it. */
  const [read, setRead] = useState(reviewers);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const readAgain = (): void => {
    void queries.invalidateQueries({ queryKey: ['proposal-review', applicationId] });
  };
  const naming = useMutation({
    mutationFn: (known: readonly string[]) =>
      call('PUT /staff/proposals/{applicationId}/reviewers', {
        params: { applicationId },
        body: { reviewers: [...named], read: [...known], why },
      }),
    onSuccess: (answer) => {
      setRead(answer.reviewers);
      setWhy('');
      setAsked(false);
      readAgain();
    },
    onError: readAgain,
  });
  const isConflict = problemIn(naming.error)?.status === 409;
  const nameOf = (sub: string): string => options.find(({ value }) => value === sub)?.label ?? sub;
  // Once somebody was first, the choice is made on what the notice tells.
  const known = isConflict ? reviewers : read;
  const isOther = named.toSorted().join(' ') !== known.toSorted().join(' ');
  useLeaveWarning(isOther && !naming.isSuccess);
  return (
    <Container
      header={
        <Header variant="h2" description={words.description(format.number(needed))}>
          {words.title}
        </Header>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isOther && reasonFault(why) === undefined) naming.mutate(known);
        }}
      >
        <SpaceBetween size="m">
          <TakesFocus when={naming.error ?? naming.data}>
            <Failure error={naming.error ?? error} />
            {naming.data && !isOther && <Alert type="success">{words.done}</Alert>}
          </TakesFocus>
          {isConflict && (
            <Alert type="info">{words.now(reviewers.map(nameOf).join(', ') || '–')}</Alert>
          )}
          <Several
            label={words.reviewers}
            hint={words.hint}
            options={options}
            values={named}
            choose={setNamed}
            placeholder={words.choose}
            removeLabel={words.remove}
            error={asked && !isOther ? words.unchanged : undefined}
          />
          <ReasonField value={why} change={setWhy} hint={words.reasonHint} isAsked={asked} />
          <Button formAction="submit" loading={naming.isPending}>
            {words.button}
          </Button>
        </SpaceBetween>
      </form>
    </Container>
  );
};
