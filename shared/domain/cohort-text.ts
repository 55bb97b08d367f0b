/** What people write of themselves for each other: how it is kept, and what is wrong with it. */
import { type LinkFault, socialLink } from './social-link.ts';
import { lengthOf, oneLine, severalLines } from './typed-text.ts';

const longestIntroduction = 1000;
const longestPost = 2000;
export const longestField = 120;
export const mostLinks = 4;
/** Of a report to the office. */
export const longestReason = 300;

/** What somebody wrote. Field of work and links belong to an introduction. */
export interface Written {
  readonly text: string;
  readonly field?: string;
  readonly links?: readonly string[];
}

export interface WrittenFault {
  /** Its place: `text`, `field`, `kind`, `reason`, or `links/1` for the second of them. */
  readonly at: string;
  readonly code: 'required' | 'too-long' | 'too-many' | LinkFault;
}

/** What is kept of what was typed, or everything that is wrong with it. */
export type Read = { readonly written: Written } | { readonly faults: readonly WrittenFault[] };

const lengthFaults = (at: string, text: string, longest: number): readonly WrittenFault[] => {
  if (text === '') return [{ at, code: 'required' }];
  return lengthOf(text) > longest ? [{ at, code: 'too-long' }] : [];
};

/** A text in any script; its paragraphs stay, and nothing in it is a command or a link. */
export const readPost = (typed: { readonly text: string }): Read => {
  const text = severalLines(typed.text);
  const faults = lengthFaults('text', text, longestPost);
  return faults.length === 0 ? { written: { text } } : { faults };
};

/** An introduction: a text, a field of work, and addresses, of which empty ones are passed over. */
export const readIntroduction = (typed: Required<Written>): Read => {
  const [text, field] = [severalLines(typed.text), oneLine(typed.field)];
  const links: string[] = [];
  const faults: WrittenFault[] = [
    ...lengthFaults('text', text, longestIntroduction),
    ...lengthFaults('field', field, longestField),
  ];
  for (const [index, each] of typed.links.entries()) {
    if (oneLine(each) === '') continue;
    const read = socialLink(each);
    if ('fault' in read) faults.push({ at: `links/${index}`, code: read.fault });
    else if (!links.includes(read.link)) links.push(read.link);
  }
  if (links.length > mostLinks) faults.push({ at: `links/${mostLinks}`, code: 'too-many' });
  return faults.length === 0 ? { written: { text, field, links } } : { faults };
};
