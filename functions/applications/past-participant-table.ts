/** A list of past participants as a table: one person and year a row. */
import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { passportNumber } from '../../shared/domain/identity.ts';
import { pastOutcomes } from '../../shared/domain/past-participation.ts';
import { oneLine } from '../../shared/domain/typed-text.ts';

const Name = z.string().max(200).transform(oneLine).default('');

const Row = z
  .strictObject({
    full_name: Name,
    passport_name: Name,
    birth_date: z.iso.date('a day such as 1990-04-30'),
    year: z.string().regex(/^(19|20)\d\d$/, 'a year such as 2019'),
    outcome: z
      .enum(['', ...pastOutcomes])
      .default('')
      .transform((outcome) => (outcome === '' ? 'took-part' : outcome)),
    citizenship: z
      .string()
      .regex(/^([A-Z]{2})?$/, 'a country code such as KH')
      .default(''),
    passport_number: z
      .string()
      .default('')
      .refine((typed) => typed === '' || passportNumber(typed) !== undefined, 'a passport number'),
  })
  .refine((row) => row.full_name !== '' || row.passport_name !== '', {
    path: ['full_name'],
    message: 'a name',
  });
export type PastParticipantRow = z.infer<typeof Row>;

/** What is wrong with a row, by the number that a spreadsheet shows for it. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
}

/** The rows of a table, or everything that is wrong with it. No fault repeats what a cell says. */
export const pastParticipantsIn = (
  csv: string,
): { readonly rows: readonly PastParticipantRow[] } | { readonly faults: readonly RowFault[] } => {
  let read: readonly unknown[];
  try {
    read = parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (fault) {
    const { code, lines } = fault as { readonly code?: string; readonly lines?: number };
    return { faults: [{ row: lines ?? 1, column: '', reason: code ?? 'not a table' }] };
  }
  const faults: RowFault[] = [];
  const rows: PastParticipantRow[] = [];
  for (const [index, candidate] of read.entries()) {
    const parsed = Row.safeParse(candidate);
    if (parsed.success) rows.push(parsed.data);
    else {
      for (const { path, message } of parsed.error.issues) {
        faults.push({ row: index + 2, column: String(path[0] ?? ''), reason: message });
      }
    }
  }
  return faults.length > 0 ? { faults } : { rows };
};
