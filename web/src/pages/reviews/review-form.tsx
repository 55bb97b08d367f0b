import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ReviewContent } from '../../../../shared/domain/review.ts';
import type { OwnReview, ReviewView } from '../../api/answers.ts';
import { fieldError, problemIn } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { RubricForm } from '../../parts/rubric/rubric-form.tsx';
import { focusOnMissing } from '../../parts/rubric/score-keys.ts';
import { ScoreSoFar } from '../../parts/rubric/score-so-far.tsx';
import { discussionText } from '../../text/discussions.ts';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';
import { ApplicantFacts, Statement } from './answers.tsx';
import { ConfirmReview } from './confirm-review.tsx';
import { Dossier } from './dossier.tsx';
import { DraftState } from './draft-state.tsx';
import { Outcome } from './outcome.tsx';
import { useDraft } from './use-draft.ts';
import { useRevision } from './use-revision.ts';
import { VerdictFields } from './verdict-fields.tsx';

const isConflict = (error: Error | undefined): boolean => problemIn(error)?.status === 409;

interface ReviewFormProps {
  readonly view: ReviewView;
  /** Shown beside a conflict: what stands is read again. */
  readonly openAgain: ReactNode;
  /** The submitted review is put another in the place of, once; absent while there is none. */
  readonly onRevised?: () => void;
}

/** The rubric beside what was written, the recommendation and the comment. */
export const ReviewForm = ({ view, openAgain, onRevised }: ReviewFormProps) => {
  const { rubric, review, answers } = view;
  const words = useText(reviewText).page;
  const queries = useQueryClient();
  const revise = useRevision(review);
  const { revision } = useText(discussionText);
  const isRevising = onRevised !== undefined;
  const draft = useDraft(view);
  const { scores, recommendation, comment } = review;
  const form = useForm<ReviewContent>({ defaultValues: { scores, recommendation, comment } });
  const [done, setDone] = useState<OwnReview | undefined>(
    review.status === 'done' && onRevised === undefined ? review : undefined,
  );
  const [asking, setAsking] = useState(false);
  const [incomplete, setIncomplete] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const content = form.watch();
  const isOpen = view.open || isRevising;
  const readOnly = done !== undefined || !isOpen;

  // A submitted review has no draft: it stays until another is put in its place.
  const edited = (): void => {
    if (!isRevising) draft.change(form.getValues());
  };
  const missing = rubric.criteria.filter(({ id }) => content.scores[id] === undefined);
  const ask = (): void => {
    const isComplete = missing.length === 0 && content.recommendation !== undefined;
    setIncomplete(!isComplete);
    setAsking(isComplete);
    focusOnMissing(rubric.criteria, content.scores);
  };
  const submit = async (): Promise<void> => {
    setRefused(undefined);
    try {
      setDone(await (isRevising ? revise(content) : draft.submit(content)));
      onRevised?.();
      window.scrollTo({ top: 0 });
      void queries.invalidateQueries({ queryKey: ['reviews'] });
    } catch (error) {
      setRefused(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setAsking(false);
    }
  };
  const errorOf = (criterion: string): string | undefined =>
    fieldError(refused, `/scores/${criterion}`) ??
    (incomplete && content.scores[criterion] === undefined ? words.chooseScore : undefined);
  const error = refused ?? draft.error;

  return (
    <SpaceBetween size="l">
      {done && <Outcome review={done} />}
      {!done && !isOpen && <Alert type="warning">{words.closed}</Alert>}
      <ApplicantFacts answers={answers} />
      <Dossier view={view} />
      <RubricForm
        rubric={rubric}
        scores={content.scores}
        readOnly={readOnly}
        errorOf={errorOf}
        onScores={(next) => {
          form.setValue('scores', next);
          edited();
        }}
        textFor={({ id }) => <Statement text={answers.statements?.[id]} />}
      />
      <Container>
        <SpaceBetween size="l">
          <ScoreSoFar rubric={rubric} scores={content.scores} />
          <VerdictFields
            control={form.control}
            onEdited={edited}
            readOnly={readOnly}
            recommendationError={
              fieldError(refused, '/recommendation') ??
              (incomplete && content.recommendation === undefined
                ? words.chooseRecommendation
                : undefined)
            }
            commentError={fieldError(refused, '/comment')}
          />
        </SpaceBetween>
      </Container>
      <Failure error={error} />
      {isConflict(error) && openAgain}
      {!readOnly && (
        <SpaceBetween direction="horizontal" size="s" alignItems="center">
          <Button variant="primary" onClick={ask}>
            {isRevising ? revision.submit : words.submit}
          </Button>
          {!isRevising && (
            <Button onClick={() => void draft.save()} loading={draft.saving}>
              {words.save}
            </Button>
          )}
          {!isRevising && <DraftState savedAt={draft.savedAt} />}
        </SpaceBetween>
      )}
      <ConfirmReview
        visible={asking}
        rubric={rubric}
        content={content}
        onConfirm={submit}
        onClose={() => setAsking(false)}
      />
    </SpaceBetween>
  );
};
