import type { OpenQuestionnaire } from '../../../shared/domain/evaluation.ts';
import { evaluationText } from '../../../shared/text/evaluations.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { type OwnEvaluation, unratedSessions } from '../own-evaluation.ts';

interface ListProps {
  readonly own: OwnEvaluation;
  readonly open: readonly OpenQuestionnaire[];
  readonly locale: Locale;
}

const Line = (props: ListProps & { readonly one: OpenQuestionnaire }) => {
  const { own, one, locale } = props;
  const { questionnaire, closesAt, isAnswered } = one;
  const words = evaluationText(locale);
  const said = isAnswered ? `✓ ${words.answered}` : words.open;
  return (
    <li>
      <a href={`/my/evaluation/${questionnaire}`}>{words.questionnaires[questionnaire].title}</a>
      <br />
      <span class="soft">
        {questionnaire === 'sessions' && !isAnswered
          ? words.sessionsLeft(unratedSessions(own).length)
          : said}
        {questionnaire === 'sessions' ? null : (
          <>
            {' '}
            {words.until} <Moment at={closesAt} zone={own.edition.timeZone} locale={locale} />
          </>
        )}
      </span>
    </li>
  );
};

/** What is asked now, and thanks for what was answered. */
export const ListPage = (props: ListProps) => {
  const { own, open, locale } = props;
  const { edition } = own;
  const words = evaluationText(locale);
  const isDone = open.length > 0 && open.every(({ isAnswered }) => isAnswered);
  return (
    <Layout title={words.title} locale={locale} contact={edition.contact} path="/my/evaluation">
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1 class="after-eyebrow">{isDone ? words.thanks : words.title}</h1>
      <p class="lead">
        {open.length === 0 ? words.nothing : isDone ? words.thanksText : words.lead}
      </p>
      {open.length === 0 ? null : (
        <ul>
          {open.map((one) => (
            <Line {...props} one={one} />
          ))}
        </ul>
      )}
      <p class="soft">{words.privacy}</p>
      <p class="actions">
        <a class="button quiet" href="/my">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
