import * as z from 'zod';
import { Edition } from '../../shared/domain/edition.ts';

/** The edition file as JSON Schema: what editors complete from, and what other years are written by. */
export const editionJsonSchema = (): string => {
  const schema = z.toJSONSchema(Edition, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
};
