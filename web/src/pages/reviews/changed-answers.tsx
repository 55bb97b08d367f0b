import Alert from '@cloudscape-design/components/alert';
import { inLocale } from '../../../../shared/text/locale.ts';
import type { ReviewView } from '../../api/answers.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { useFormat } from '../../text/format.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

/** What the office asked for and got after the reviewer could read: to be looked at again. */
export const ChangedAnswers = ({ view }: { readonly view: ReviewView }) => {
  const words = useText(reviewText).page;
  const locale = useLocale();
  const format = useFormat();
  const { timeZone } = useEdition();
  const { rubric, answers, changedSince } = view;
  if (changedSince.length === 0) return null;
  const known: Readonly<Record<string, string>> = {
    position: words.position,
    citizenship: words.citizenship,
    experienceYears: words.experience,
    ...Object.fromEntries(
      rubric.criteria.map(({ id, title }) => [`statements.${id}`, inLocale(title, locale)]),
    ),
    ...Object.fromEntries(
      (answers.questions ?? []).map(({ id, label }) => [id, inLocale(label, locale)]),
    ),
  };
  return (
    <Alert type="warning" header={words.changed}>
      {changedSince.map(({ at, answers: ids }) => (
        <div key={at}>
          {format.moment(at, timeZone)}: {ids.map((id) => known[id] ?? id).join(', ')}
        </div>
      ))}
    </Alert>
  );
};
