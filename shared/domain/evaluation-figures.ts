/** Figures of answers, and which of them may be told without telling of one person. */
import type { Ratings } from './evaluation-answers.ts';

/** A figure of fewer answers than these is told to nobody outside the office. */
export const fewestAnswers = 5;

/** The mean with one decimal. Sums of whole numbers: in whichever order, the same. */
const meanOf = (numbers: readonly number[]): number =>
  Math.round((numbers.reduce((sum, one) => sum + one, 0) * 10) / numbers.length) / 10;

/** The mean of each thing that was asked, of those who rated it; absent where nobody did. */
export const meansOf = <T extends { readonly id: string }>(
  asked: readonly T[],
  ratings: readonly Ratings[],
): readonly (T & { readonly mean?: number })[] =>
  asked.map((one) => {
    const numbers = ratings.flatMap((given) => given[one.id] ?? []);
    return numbers.length === 0 ? one : { ...one, mean: meanOf(numbers) };
  });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * Which parts of a whole may be told, and whether the whole may. A small part is not told; and where
 * the whole less what is told would leave a small part, a further one is kept back with it, the
 * smallest first.
 */
export const toldParts = (
  answers: readonly number[],
): { readonly parts: readonly boolean[]; readonly whole: boolean } => {
  const told = answers.map((count) => count >= fewestAnswers);
  const kept = () => sumOf(answers.filter((_, index) => !told[index]));
  const isTelling = () => kept() > 0 && kept() < fewestAnswers;
  while (isTelling() && told.includes(true)) {
    const smallest = Math.min(...answers.filter((_, index) => told[index]));
    told[answers.findIndex((count, index) => told[index] && count === smallest)] = false;
  }
  return { parts: told, whole: sumOf(answers) >= fewestAnswers && !isTelling() };
};
