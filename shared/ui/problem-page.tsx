import type { Problem } from '../http/problem.ts';
import { commonText } from '../text/common.ts';
import type { Locale } from '../text/locale.ts';
import { Layout } from './layout.tsx';

type Typed = readonly (readonly [string, string])[];

const TypedIn = ({ typed, locale }: { typed: Typed; locale: Locale }) =>
  typed.length === 0 ? null : (
    <section>
      <h2>{commonText(locale).typed}</h2>
      <dl class="facts">
        {typed.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  );

/** A refusal, where the context has no page of its own for it. What was typed stays readable. */
export const ProblemPage = (props: { problem: Problem; locale: Locale; typed: Typed }) => {
  const { problem, locale, typed } = props;
  return (
    <Layout title={problem.title} locale={locale} hasErrors>
      <h1>{problem.title}</h1>
      {problem.detail === undefined ? null : <p class="lead">{problem.detail}</p>}
      {problem.errors === undefined ? null : (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      <TypedIn typed={typed} locale={locale} />
    </Layout>
  );
};

/** A fault on our side: a code to quote, and a button that sends the same input again. */
export const FaultPage = (props: {
  code: string;
  locale: Locale;
  action: string;
  typed: Typed;
}) => {
  const { code, locale, action, typed } = props;
  const words = commonText(locale).fault;
  return (
    <Layout title={words.title} locale={locale} hasErrors>
      <h1>{words.title}</h1>
      {typed.length === 0 ? null : <p class="lead">{words.detail}</p>}
      <p>
        {words.code} <code>{code}</code>
      </p>
      {typed.length === 0 ? null : (
        <form method="post" action={action}>
          {typed.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="actions">
            <button type="submit">{words.retry}</button>
          </div>
        </form>
      )}
      <TypedIn typed={typed} locale={locale} />
    </Layout>
  );
};
