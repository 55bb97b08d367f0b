import type { OutlineField } from '../../shared/domain/edition.ts';
import type { ProposalVersion } from '../../shared/domain/proposal.ts';
import { compareProposals, type VersionPair } from '../../shared/domain/proposal-comparison.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';

const factsOf = ({ version, round, submittedAt }: ProposalVersion) => ({
  version,
  round,
  submittedAt,
});

/** Two versions beside each other, heading by heading, for pages and programs. */
export const comparisonOf = (
  headings: readonly OutlineField[],
  { earlier, later }: VersionPair,
  locale: Locale,
) => {
  const titles = new Map(headings.map(({ id, title }) => [id, inLocale(title, locale)]));
  return {
    earlier: factsOf(earlier),
    later: factsOf(later),
    headings: compareProposals([...titles.keys()], earlier, later).map(
      ({ heading, change, ...texts }) => ({
        ...(heading === undefined ? {} : { id: heading, title: titles.get(heading) ?? heading }),
        change,
        earlier: texts.earlier,
        later: texts.later,
      }),
    ),
  };
};
export type Comparison = ReturnType<typeof comparisonOf>;
