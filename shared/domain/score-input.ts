/** Scores and comments as they come in: JSON, or the fields of a form. */
import * as z from 'zod';
import { severalLines } from './typed-text.ts';

/** A number, or what a form sends for one; nothing typed is no score. */
const Score = z.union([
  z.number(),
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
  z.literal('').transform(() => undefined),
]);

export const ScoresInput = z
  .record(z.string().max(100), Score)
  .transform(
    (given) =>
      Object.fromEntries(
        Object.entries(given).flatMap(([criterion, score]) =>
          score === undefined ? [] : [[criterion, score]],
        ),
      ) as Record<string, number>,
  );

export const CommentInput = z.string().max(5000).transform(severalLines);
