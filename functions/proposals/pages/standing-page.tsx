import type { ProposalText } from '../../../shared/domain/proposal.ts';
import { type Instant, instantOf } from '../../../shared/domain/time.ts';
import { commonText } from '../../../shared/text/common.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { proposalText } from '../../../shared/text/proposals.ts';
import { Moment } from '../../../shared/ui/moment.tsx';
import { isOpen, type OpenedProposal, type Reader, toldReviews } from '../own-proposal.ts';
import { dueAtOf, opensAtOf } from '../proposal-data.ts';
import { Comments } from './comments.tsx';
import { isEmpty, OutlineList } from './outline-list.tsx';
import { ProposalFrame } from './proposal-frame.tsx';
import { VersionsLink } from './versions-link.tsx';

export interface StandingPageProps {
  readonly opened: OpenedProposal;
  readonly reader: Pick<Reader, 'locale'>;
  /** The version that stands, or what was saved. */
  readonly text: ProposalText;
  /** What was sent and is not taken. */
  readonly typed?: ProposalText;
  /** Why it is not taken. */
  readonly refusal?: { readonly title: string; readonly detail: string };
}

const momentsOf = (opened: OpenedProposal, words: ReturnType<typeof proposalText>['facts']) => {
  const { participant, edition, rules, standing } = opened;
  const submittedAt = participant.proposal?.submittedAt;
  const submitted: [string, Instant][] =
    submittedAt === undefined ? [] : [[words.submitted, Date.parse(submittedAt)]];
  const dueAt = Date.parse(dueAtOf(opened));
  switch (standing) {
    case 'not-open':
      return [[words.opens, Date.parse(opensAtOf(opened))] as const, [words.due, dueAt] as const];
    case 'in-review':
      return [
        ...submitted,
        [words.decisionBy, instantOf(rules.reviewDueAt, edition.timeZone)] as const,
      ];
    case 'missed':
      return [[words.wasDue, dueAt] as const];
    default:
      return submitted;
  }
};

const Facts = ({ opened, reader: { locale } }: StandingPageProps) => {
  const moments = momentsOf(opened, proposalText(locale).facts);
  return moments.length === 0 ? null : (
    <dl class="facts">
      {moments.map(([label, at]) => (
        <>
          <dt>{label}</dt>
          <dd>
            <Moment at={at} zone={opened.edition.timeZone} locale={locale} />
          </dd>
        </>
      ))}
    </dl>
  );
};

/** Why what was sent is not taken. */
const Refusal = ({ refusal }: Pick<StandingPageProps, 'refusal'>) =>
  refusal === undefined ? null : (
    <div class="summary" role="alert" tabindex={-1} autofocus>
      <h2>{refusal.title}</h2>
      <p>{refusal.detail}</p>
    </div>
  );

/** What was sent and is not taken, to be copied. */
const Typed = ({ opened, reader: { locale }, typed }: StandingPageProps) =>
  typed === undefined || isEmpty(typed) ? null : (
    <section>
      <h2>{commonText(locale).typed}</h2>
      <p>{proposalText(locale).typedNotSaved}</p>
      <OutlineList headings={opened.headings} text={typed} locale={locale} />
    </section>
  );

/** What will be asked, for whoever wants to think ahead. */
const Headings = ({ opened, reader: { locale } }: StandingPageProps) => (
  <section>
    <h2>{proposalText(locale).headings}</h2>
    <dl class="texts">
      {opened.headings.map(({ title, hint }) => (
        <>
          <dt>{inLocale(title, locale)}</dt>
          <dd class="soft">{hint === undefined ? '' : inLocale(hint, locale)}</dd>
        </>
      ))}
    </dl>
  </section>
);

/** Where the proposal stands, while there is nothing to write: said plainly, with all that was written. */
export const StandingPage = (props: StandingPageProps) => {
  const { opened, reader, text, refusal } = props;
  const { headings, edition, version, standing } = opened;
  const { locale } = reader;
  const words = proposalText(locale);
  const said = standing === 'writing' || standing === 'revising' ? undefined : standing;
  return (
    <ProposalFrame
      opened={opened}
      locale={locale}
      title={said === undefined ? words.title : words.standing[said].title}
      hasErrors={refusal !== undefined}
      summary={<Refusal refusal={refusal} />}
    >
      {said === undefined ? null : <p class="lead">{words.standing[said].lead}</p>}
      <Facts {...props} />
      <Typed {...props} />
      {standing === 'approved' || isOpen(opened) ? (
        <p>
          <a class="button" href={isOpen(opened) ? '/my/proposal' : '/my'}>
            {isOpen(opened) ? words.title : words.home}
          </a>
        </p>
      ) : null}
      <Comments reviews={toldReviews(opened)} zone={edition.timeZone} locale={locale} />
      {standing === 'not-open' ? <Headings {...props} /> : null}
      {isEmpty(text) ? null : (
        <section>
          <h2>{version === 0 ? words.savedText : words.yourText}</h2>
          <OutlineList headings={headings} text={text} locale={locale} />
        </section>
      )}
      <VersionsLink opened={opened} locale={locale} />
    </ProposalFrame>
  );
};
