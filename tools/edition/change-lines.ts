import type { EditionChange } from '../../shared/domain/edition-diff.ts';

const short = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
};

/** One change a line: what is added, removed, or replaced. */
export const changeLine = ({ path, before, after }: EditionChange): string => {
  if (before === undefined) return `+ ${path}: ${short(after)}`;
  if (after === undefined) return `- ${path}: ${short(before)}`;
  return `~ ${path}: ${short(before)} → ${short(after)}`;
};
