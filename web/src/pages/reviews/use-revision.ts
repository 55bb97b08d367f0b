import type { ReviewContent } from '../../../../shared/domain/review.ts';
import type { OwnReview } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';

/** Puts another review in the place of the submitted one that was read. */
export const useRevision = ({ applicationId, version }: OwnReview) => {
  const call = useCall();
  return async ({ scores, recommendation, comment }: ReviewContent): Promise<OwnReview> => {
    const { review } = await call('POST /reviews/{applicationId}/revision', {
      params: { applicationId },
      body: { scores: { ...scores }, recommendation: recommendation ?? 'unsure', comment, version },
    });
    return review;
  };
};
