import type { EligibilityDecision, RuleResult } from '../../../shared/domain/application.ts';
import { type AskedField, typedIn } from '../../../shared/domain/application-form.ts';
import { eligibilityText } from '../../../shared/text/eligibility.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { checkAddress, type SelfCheckPageProps } from './self-check-page.tsx';

interface SelfCheckResultPageProps extends SelfCheckPageProps {
  readonly verdict: EligibilityDecision['verdict'];
  readonly results: readonly (RuleResult & {
    readonly requirement: string;
    readonly reason: string;
  })[];
  /** Whether an application can be started now. */
  readonly isOpen: boolean;
}

/** What was typed, to be sent along: the answers are kept on the page and nowhere else. */
const Typed = ({ questions, answers }: Pick<SelfCheckPageProps, 'questions' | 'answers'>) => (
  <>
    {questions.flatMap(({ id }: AskedField) => {
      const typed = typedIn(answers, id);
      const fields =
        typeof typed === 'object'
          ? Object.entries(typed).map(([part, value]) => [`${id}.${part}`, String(value)])
          : [[id, typed === true ? 'on' : String(typed || '')]];
      return fields.map(([name, value]) => (
        <input type="hidden" name={`answers.${name}`} value={value} />
      ));
    })}
  </>
);

/** The answer of each rule with its reason, and what to do next. */
export const SelfCheckResultPage = (props: SelfCheckResultPageProps) => {
  const { edition, track, locale, verdict, results, isOpen } = props;
  const { check: words, result: resultWords } = eligibilityText(locale);
  const isJudged = results.some(({ result }) => result === 'unknown');
  const isEligible = verdict === 'eligible';
  const headline = isEligible && isJudged ? words.verdict.judged : words.verdict[verdict];
  return (
    <Layout
      title={words.answers}
      locale={locale}
      contact={edition.contact}
      path={checkAddress(edition)}
    >
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{headline}</h1>
      <table class="stack">
        <caption class="left soft">{words.answers}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.resultHeading}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ requirement, result, reason }) => (
            <tr>
              <th scope="row">{requirement}</th>
              <td data-label={words.resultHeading}>
                <strong>{resultWords[result]}</strong>
              </td>
              <td data-label={words.reason}>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{isEligible ? words.stands : words.ineligibleNext}</p>
      <form method="post" action={checkAddress(edition)} novalidate>
        <input type="hidden" name="track" value={track.id} />
        <Typed {...props} />
        <div class="actions">
          {isEligible ? (
            <a
              class="button"
              href={
                isOpen
                  ? `/editions/${edition.edition}/apply?track=${track.id}`
                  : `/editions/${edition.edition}`
              }
            >
              {isOpen ? words.apply : words.read}
            </a>
          ) : null}
          <button class="quiet" type="submit" name="change" value="1">
            {words.again}
          </button>
        </div>
      </form>
    </Layout>
  );
};
