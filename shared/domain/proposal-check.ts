import type { OutlineField } from './edition-rubric.ts';
import { type ProposalText, textUnder } from './proposal.ts';
import { lengthOf } from './typed-text.ts';

/** Longest title, in characters: it stands on one line of the forum's programme. */
export const titleLength = 200;

/** Longest text under a heading, in characters, where the edition does not say. */
export const headingLength = ({ maxLength }: OutlineField): number => maxLength ?? 3000;

/** All that can be kept of one version, in bytes: the table takes 400 KB. */
const wholeSize = 300_000;

interface HeadingFault {
  readonly at: 'heading';
  readonly heading: string;
  readonly code: 'missing' | 'too-long' | 'not-asked';
  /** Of a text that is too long: how long it may be and is, in characters. */
  readonly most?: number;
  readonly has?: number;
}

/** What is wrong with a proposal, and where. */
export type ProposalFault =
  | { readonly at: 'whole'; readonly code: 'too-large' }
  | { readonly at: 'title'; readonly code: 'missing' | 'too-long' }
  | HeadingFault;

const titleFaults = (title: string): ProposalFault[] => {
  if (title === '') return [{ at: 'title', code: 'missing' }];
  return lengthOf(title) > titleLength ? [{ at: 'title', code: 'too-long' }] : [];
};

const headingFaults = (field: OutlineField, text: string): ProposalFault[] => {
  const heading = field.id;
  const has = lengthOf(text);
  if (has === 0) return [{ at: 'heading', heading, code: 'missing' }];
  const most = headingLength(field);
  return has > most ? [{ at: 'heading', heading, code: 'too-long', most, has }] : [];
};

/** What keeps a text from being saved: a heading that the outline lacks, or more than can be kept. */
export const draftFaults = (
  outline: readonly OutlineField[],
  text: ProposalText,
): readonly ProposalFault[] => {
  const known = new Set(outline.map(({ id }) => id));
  const size = new TextEncoder().encode(JSON.stringify(text)).length;
  return [
    ...Object.keys(text.outline)
      .filter((heading) => !known.has(heading))
      .map((heading): ProposalFault => ({ at: 'heading', heading, code: 'not-asked' })),
    ...(size > wholeSize ? [{ at: 'whole', code: 'too-large' } satisfies ProposalFault] : []),
  ];
};

/** Everything that keeps a text from being submitted, in the order of the page. */
export const proposalFaults = (
  outline: readonly OutlineField[],
  text: ProposalText,
): readonly ProposalFault[] => [
  ...titleFaults(text.title),
  ...outline.flatMap((field) => headingFaults(field, textUnder(text, field.id))),
  ...draftFaults(outline, text),
];
