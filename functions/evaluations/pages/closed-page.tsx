import type { Window } from '../../../shared/domain/evaluation.ts';
import type { TypedEvaluation } from '../../../shared/domain/evaluation-answers.ts';
import type { Asked } from '../../../shared/domain/evaluation-questions.ts';
import { evaluationText } from '../../../shared/text/evaluations.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { OwnEvaluation } from '../own-evaluation.ts';

/** A questionnaire that takes no answers, and what was written when it came too late. */
export const ClosedPage = (props: {
  readonly own: OwnEvaluation;
  readonly asked: Asked;
  readonly window: Window;
  readonly typed: TypedEvaluation;
  readonly isOver: boolean;
  readonly locale: Locale;
}) => {
  const { own, asked, window, typed, isOver, locale } = props;
  const { edition } = own;
  const words = evaluationText(locale);
  const { title, moment } = words.refused[isOver ? 'closed' : 'not-open'];
  const written = Object.values(typed.words).filter((text) => text.trim() !== '');
  return (
    <Layout
      title={title}
      locale={locale}
      contact={edition.contact}
      path={`/my/evaluation/${asked.questionnaire}`}
    >
      <p class="eyebrow">{words.questionnaires[asked.questionnaire].title}</p>
      <h1 class="after-eyebrow">{title}</h1>
      <p class="lead">
        {moment}{' '}
        <Moment
          at={isOver ? window.closesAt : window.opensAt}
          zone={edition.timeZone}
          locale={locale}
        />
      </p>
      {written.length === 0 ? null : (
        <section>
          <h2>{words.written}</h2>
          {written.map((text) => (
            <p dir="auto" style="white-space:pre-wrap">
              {text}
            </p>
          ))}
        </section>
      )}
      <p class="actions">
        <a class="button quiet" href="/my">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
