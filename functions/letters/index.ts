import * as z from 'zod';
import { container } from './container.ts';
import { printLetter } from './print-letter.ts';

const Task = z.strictObject({
  applicationId: z.string(),
  document: z.enum(['conditional-invitation', 'final-invitation', 'certificate']),
});

/** A task of the journey: prints one document of a person and stores it. Twice gives the same bytes. */
export const handler = async (task: unknown): Promise<{ readonly letter: string }> => {
  const { applicationId, document } = Task.parse(task);
  return { letter: await printLetter(applicationId, document, container()) };
};
