import type { Child } from 'hono/jsx';
import { stripStepOf } from '../../../shared/domain/participant-progress.ts';
import { stripStepsOf } from '../../../shared/domain/strip.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { StageStrip } from '../../../shared/ui/stage-strip.tsx';
import type { OpenedProposal } from '../own-proposal.ts';

/** The frame of the proposal's pages: which edition, and how far along the person is. */
export const ProposalFrame = (props: {
  readonly opened: OpenedProposal;
  readonly locale: Locale;
  readonly title: string;
  readonly hasErrors: boolean;
  /** What comes before everything else: the faults. */
  readonly summary?: Child;
  readonly children?: Child;
}) => {
  const { opened, locale, title, hasErrors, summary, children } = props;
  const { participant, edition, track } = opened;
  const steps = stripStepsOf(edition, track);
  return (
    <Layout
      title={title}
      locale={locale}
      hasErrors={hasErrors}
      contact={edition.contact}
      path="/my/proposal"
    >
      {summary}
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{title}</h1>
      <StageStrip steps={steps} now={stripStepOf(participant, steps)} locale={locale} />
      {children}
    </Layout>
  );
};
