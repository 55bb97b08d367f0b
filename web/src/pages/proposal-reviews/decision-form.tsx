import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { type ProposalDecision, proposalDecisions } from '../../../../shared/domain/proposal.ts';
import { type Scores, validateScores } from '../../../../shared/domain/rubric.ts';
import { weightedScore } from '../../../../shared/domain/scoring.ts';
import type { ProposalReviewView } from '../../api/answers.ts';
import { fieldError, problemIn } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { Failure } from '../../parts/failure.tsx';
import { RubricForm } from '../../parts/rubric/rubric-form.tsx';
import { focusOnMissing } from '../../parts/rubric/score-keys.ts';
import { ScoreSoFar } from '../../parts/rubric/score-so-far.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { proposalText } from '../../text/proposals.ts';
import { reviewText } from '../../text/review.ts';
import { DecisionMade } from './decision-made.tsx';
import { HeadingText } from './heading-text.tsx';
import { decides, useDecision } from './use-decision.ts';

interface DecisionFormProps {
  readonly view: ProposalReviewView;
  /** Reads again what stands, after a conflict. */
  readonly openAgain: () => void;
}

/** The rubric, the decision and the comment: sent once, asked for once more before. */
export const DecisionForm = ({ view, openAgain }: DecisionFormProps) => {
  const { rubric, revisionsLeft, revisionDueAt } = view;
  const { timeZone } = useEdition();
  const format = useFormat();
  const common = useText(commonText);
  const office = decides(view);
  const text = useText(proposalText).page;
  const words = office ? text : { ...text, ...text.asReviewer };
  const review = useText(reviewText).page;
  const [scores, setScores] = useState<Scores>({});
  const [decision, setDecision] = useState<ProposalDecision>();
  const [comment, setComment] = useState('');
  const [override, setOverride] = useState('');
  const [asking, setAsking] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const deciding = useDecision(view, () => setAsking(false));
  useLeaveWarning(!deciding.isSuccess && (comment !== '' || Object.keys(scores).length > 0));
  if (deciding.data) return <DecisionMade review={deciding.data} recommended={!office} />;
  if (!view.open) return null;

  const { error } = deciding;
  const given = view.current.assessments.length;
  const isScored = validateScores(rubric, scores).length === 0;
  /** An office may leave the scores to the reviewers, once there are any. */
  const isReady = isScored || (office && given > 0 && Object.keys(scores).length === 0);
  const lacks = office && given + (isScored ? 1 : 0) < view.reviewersNeeded;
  const ask = (): void => {
    setIncomplete(!isReady || decision === undefined);
    setAsking(isReady && decision !== undefined);
    if (!isReady) focusOnMissing(rubric.criteria, scores);
  };
  return (
    <SpaceBetween size="l">
      <RubricForm
        rubric={rubric}
        scores={scores}
        readOnly={false}
        onScores={setScores}
        textFor={({ id }) => {
          const heading = view.current.outline.find((one) => one.id === id);
          return heading && <HeadingText text={heading.text} />;
        }}
        errorOf={(criterion) =>
          fieldError(error, `/scores/${criterion}`) ??
          (incomplete && !isReady && scores[criterion] === undefined
            ? review.chooseScore
            : undefined)
        }
      />
      <Container>
        <SpaceBetween size="l">
          <ScoreSoFar rubric={rubric} scores={scores} />
          <Box color="text-body-secondary">{words.threshold(format.score(rubric.threshold))}</Box>
          <FormField
            label={words.decision}
            description={
              revisionsLeft === 0
                ? words.noRevision
                : words.revisionUntil(format.moment(revisionDueAt, timeZone))
            }
            errorText={
              fieldError(error, '/decision') ??
              (incomplete && decision === undefined ? words.chooseDecision : undefined)
            }
          >
            <RadioGroup
              value={decision ?? null}
              onChange={({ detail }) =>
                setDecision(proposalDecisions.find((one) => one === detail.value))
              }
              items={proposalDecisions.map((value) => ({
                value,
                label: words.decisions[value],
                disabled: value === 'revise' && revisionsLeft === 0,
              }))}
            />
          </FormField>
          <FormField
            stretch
            label={words.comment}
            description={words.commentHint(text.languages[view.language])}
            errorText={fieldError(error, '/comment')}
          >
            <Textarea
              value={comment}
              rows={8}
              onChange={({ detail }) => setComment(detail.value)}
            />
          </FormField>
          {lacks && (
            <FormField
              stretch
              label={words.override(format.number(given), format.number(view.reviewersNeeded))}
            >
              <Textarea
                value={override}
                rows={2}
                onChange={({ detail }) => setOverride(detail.value)}
              />
            </FormField>
          )}
        </SpaceBetween>
      </Container>
      <Failure error={error} retry={problemIn(error)?.status === 409 ? openAgain : undefined} />
      <Button variant="primary" onClick={ask}>
        {words.submit}
      </Button>
      {decision && (
        <Confirmation
          title={words.confirm.title}
          visible={asking}
          confirm={words.decisions[decision]}
          busy={deciding.isPending}
          error={null}
          onConfirm={() =>
            deciding.mutate({ decision, comment, override, ...(isScored ? { scores } : {}) })
          }
          onClose={() => setAsking(false)}
        >
          <KeyValuePairs
            columns={2}
            items={[
              { label: common.reference, value: view.reference },
              {
                label: review.score,
                value: review.totalOf(format.score(isScored ? weightedScore(rubric, scores) : 0)),
              },
            ]}
          />
          <Box>{words.confirm.detail}</Box>
        </Confirmation>
      )}
    </SpaceBetween>
  );
};
