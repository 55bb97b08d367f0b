import type { OutlineField } from '../../../shared/domain/edition.ts';
import { type ProposalText, textUnder } from '../../../shared/domain/proposal.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';

/** Headings that the outline had when the text was written, and has no more. */
const gone = (headings: readonly OutlineField[], { outline }: ProposalText): readonly string[] =>
  Object.keys(outline).filter((id) => headings.every((field) => field.id !== id));

/** A proposal to read, in the order of the outline; empty headings are left out. */
export const OutlineList = (props: {
  readonly headings: readonly OutlineField[];
  readonly text: ProposalText;
  readonly locale: Locale;
}) => {
  const { headings, text, locale } = props;
  const rows = [
    ...headings.map(({ id, title }) => ({ id, title: inLocale(title, locale) })),
    ...gone(headings, text).map((id) => ({ id, title: id })),
  ].filter(({ id }) => textUnder(text, id) !== '');
  return (
    <>
      {text.title === '' ? null : (
        <p class="large" dir="auto">
          {text.title}
        </p>
      )}
      <dl class="texts">
        {rows.map(({ id, title }) => (
          <>
            <dt>{title}</dt>
            <dd dir="auto" class="typed">
              {textUnder(text, id)}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
};

/** Whether anything was written. */
export const isEmpty = ({ title, outline }: ProposalText): boolean =>
  title === '' && Object.keys(outline).length === 0;
