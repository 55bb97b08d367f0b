import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Edition } from '../../shared/domain/edition.ts';

/** The 2023 edition file as data. */
export const edition2023File = (): Record<string, unknown> =>
  parse(readFileSync(new URL('../../editions/2023/edition.yaml', import.meta.url), 'utf8'));

export const edition2023 = (): Edition => Edition.parse(edition2023File());
