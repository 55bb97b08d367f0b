import { longestAppeal } from '../../shared/domain/attendance-appeal.ts';
import { lengthOf } from '../../shared/domain/typed-text.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { trainingText } from '../../shared/text/training.ts';
import type { OwnTraining, Reader } from './own-training.ts';
import { TrainingPage } from './pages/training-page.tsx';

/** Nothing can be asked any more, or there is nothing to ask for. */
export const appealRefusal = (own: OwnTraining, { receivedAt, locale }: Reader): Reply => {
  const title = trainingText(locale).appeal.closed;
  return refused(
    { code: 'no-appeal', status: 409, title },
    { page: () => TrainingPage({ own, now: receivedAt, locale, refused: title }) },
  );
};

interface Typed {
  readonly session: string;
  readonly text: string;
  readonly isKnown: boolean;
}

/** What is missing in an appeal; what was typed stays. */
export const invalidAppeal = (
  own: OwnTraining,
  { receivedAt, locale }: Reader,
  { session, text, isKnown }: Typed,
): Reply => {
  const words = trainingText(locale).appeal;
  const errors: FieldError[] = [
    ...(isKnown ? [] : [{ pointer: '/session', code: 'unknown', detail: words.chooseSession }]),
    ...(text === '' ? [{ pointer: '/text', code: 'required', detail: words.sayWhy }] : []),
    ...(lengthOf(text) > longestAppeal
      ? [{ pointer: '/text', code: 'too-long', detail: words.tooLong(longestAppeal) }]
      : []),
  ];
  return refused(
    { code: 'invalid-input', status: 422, title: words.notSent, errors },
    {
      page: () =>
        TrainingPage({
          ...{ own, now: receivedAt, locale, refused: words.notSent, errors },
          typed: { session, text },
        }),
    },
  );
};
