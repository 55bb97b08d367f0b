/** A reviewer as the route takes one. */
export interface NamedReviewer {
  readonly sub: string;
  readonly email: string;
  readonly locale: 'en' | 'ko';
}

export interface ReviewerLines {
  readonly reviewers: readonly NamedReviewer[];
  /** The line that each reviewer stands on, from 1: the server's faults are told by line. */
  readonly lineOf: readonly number[];
  /** Lines that say neither id nor address, from 1. */
  readonly unreadable: readonly number[];
}

/** Reads a list as it comes out of a spreadsheet or a directory: id, address, language. */
export const readReviewers = (text: string): ReviewerLines => {
  const reviewers: NamedReviewer[] = [];
  const lineOf: number[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.split(/[\s,;]+/).filter((word) => word !== '');
    if (words.length === 0) continue;
    const email = words.find((word) => word.includes('@'));
    const sub = words.find((word) => word !== email && !/^(en|ko)$/i.test(word));
    if (email === undefined || sub === undefined) {
      unreadable.push(index + 1);
      continue;
    }
    const locale = words.some((word) => /^ko$/i.test(word)) ? 'ko' : 'en';
    reviewers.push({ sub, email, locale });
    lineOf.push(index + 1);
  }
  return { reviewers, lineOf, unreadable };
};
