import { versionPairs } from '../../../shared/domain/proposal-comparison.ts';
import type { Passage } from '../../../shared/domain/text-difference.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { proposalText } from '../../../shared/text/proposals.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import type { Comparison } from '../comparison-data.ts';
import type { OpenedProposal } from '../own-proposal.ts';

const path = '/my/proposal/versions';

/** Two columns where there is room for them; what was changed is struck out or underlined. */
const styles = `
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.4rem 2rem}
.beside h3{margin:.6rem 0 .2rem}.beside p{margin:.2rem 0}
del{background:color-mix(in srgb,var(--red) 18%,transparent);text-decoration:line-through}
ins{background:color-mix(in srgb,var(--blue) 18%,transparent);text-decoration:underline;text-underline-offset:.2em}`;

export interface ComparisonPageProps {
  readonly opened: OpenedProposal;
  readonly comparison: Comparison;
  readonly locale: Locale;
}

/** One text with what the other lacks: taken out in the earlier one, new in the later one. */
const Passages = (props: {
  readonly passages: readonly Passage[];
  readonly as: 'del' | 'ins';
  readonly locale: Locale;
}) => {
  const { passages, as: Marked, locale } = props;
  if (passages.length === 0) return <p class="soft">{proposalText(locale).comparison.nothing}</p>;
  return (
    <p class="typed" dir="auto">
      {passages.map(({ kept, text }) => (kept ? text : <Marked>{text}</Marked>))}
    </p>
  );
};

const Heading = (props: {
  readonly compared: Comparison['headings'][number];
  readonly versions: readonly [number, number];
  readonly locale: Locale;
}) => {
  const { compared, versions, locale } = props;
  const words = proposalText(locale);
  const { title = words.form.projectTitle, change, earlier, later } = compared;
  const [before, after] = versions.map((version) => words.comparison.version(version));
  return (
    <section>
      <h2>{title}</h2>
      <p class="eyebrow">{words.comparison.changes[change]}</p>
      {change === 'same' ? (
        <Passages passages={later} as="ins" locale={locale} />
      ) : (
        <div class="beside">
          <div>
            <h3>{before}</h3>
            <Passages passages={earlier} as="del" locale={locale} />
          </div>
          <div>
            <h3>{after}</h3>
            <Passages passages={later} as="ins" locale={locale} />
          </div>
        </div>
      )}
    </section>
  );
};

/** The other pairs of versions, where there are more than two. */
const OtherPairs = ({ opened, comparison, locale }: ComparisonPageProps) => {
  const words = proposalText(locale).comparison;
  const pairs = versionPairs(opened.file);
  if (pairs.length < 2) return null;
  const isShown = (earlier: number, later: number) =>
    earlier === comparison.earlier.version && later === comparison.later.version;
  return (
    <nav aria-label={words.choose}>
      <ul class="plain">
        {pairs.map((pair) => {
          const [earlier, later] = [pair.earlier.version, pair.later.version];
          return (
            <li>
              <a
                href={`${path}?earlier=${earlier}&later=${later}`}
                aria-current={isShown(earlier, later) ? 'page' : undefined}
              >
                {words.pair(earlier, later)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

/** Two versions side by side, heading by heading, with what changed marked in the words. */
export const ComparisonPage = (props: ComparisonPageProps) => {
  const { opened, comparison, locale } = props;
  const { edition } = opened;
  const words = proposalText(locale).comparison;
  const { earlier, later } = comparison;
  return (
    <Layout
      title={words.title}
      locale={locale}
      contact={edition.contact}
      path={path}
      wide
      styles={styles}
    >
      <p class="eyebrow">{inLocale(edition.title, locale)}</p>
      <h1>{words.pair(earlier.version, later.version)}</h1>
      <p class="lead">{words.lead}</p>
      <dl class="facts">
        {[earlier, later].map(({ version, submittedAt }) => (
          <>
            <dt>{words.version(version)}</dt>
            <dd>
              <Moment at={Date.parse(submittedAt)} zone={edition.timeZone} locale={locale} />
            </dd>
          </>
        ))}
      </dl>
      <OtherPairs {...props} />
      {comparison.headings.map((compared) => (
        <Heading compared={compared} versions={[earlier.version, later.version]} locale={locale} />
      ))}
      <p class="actions">
        <a class="button quiet" href="/my/proposal">
          {words.back}
        </a>
      </p>
    </Layout>
  );
};
