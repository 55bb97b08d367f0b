import { readFileSync } from 'node:fs';
import type { Edition } from '../../shared/domain/edition.ts';
import { faultLine, parseEdition } from './edition-file.ts';

/** The edition of a file. @throws Error that names every fault of it */
export const readEdition = (file: string): Edition => {
  const parsed = parseEdition(readFileSync(file, 'utf8'));
  if (parsed.ok) return parsed.edition;
  throw new Error([`${file} has faults.`, ...parsed.faults.map(faultLine)].join('\n'));
};
