import type { OutlineField } from '../../shared/domain/edition.ts';
import { type ProposalFault, titleLength } from '../../shared/domain/proposal-check.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { proposalText } from '../../shared/text/proposals.ts';

const pointerTo = (heading: string): string =>
  `/outline/${heading.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const errorOf = (
  headings: readonly OutlineField[],
  fault: ProposalFault,
  locale: Locale,
): FieldError => {
  const words = proposalText(locale).faults;
  const number = (value: number) => value.toLocaleString(locale);
  const { code } = fault;
  if (fault.at === 'whole') return { pointer: '', code, detail: words.tooLarge };
  if (fault.at === 'title') {
    const detail =
      code === 'missing' ? words.titleMissing : words.titleTooLong(number(titleLength));
    return { pointer: '/title', code, detail };
  }
  const { heading, most = 0, has = 0 } = fault;
  const field = headings.find(({ id }) => id === heading);
  const label = field === undefined ? heading : inLocale(field.title, locale);
  const detail = {
    missing: words.missing(label),
    'not-asked': words.notAsked(label),
    'too-long': words.tooLong(label, number(most), number(has)),
  }[fault.code];
  return { pointer: pointerTo(heading), code, detail };
};

/** Faults of a proposal as they are told, each with the pointer to its place. */
export const proposalErrors = (
  headings: readonly OutlineField[],
  faults: readonly ProposalFault[],
  locale: Locale,
): readonly FieldError[] => faults.map((fault) => errorOf(headings, fault, locale));
