import * as z from 'zod';

/** Where a page of a list begins: the sort value of the last row, written so that an address holds it. */
export const cursorAt = (sort: string): string =>
  btoa(sort).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The sort value of a cursor; undefined when it is none. */
export const sortAt = (cursor: string): string | undefined => {
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(cursor) || cursor.length % 4 === 1) return undefined;
  const sort = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  return /^[\x20-\x7e]+$/.test(sort) ? sort : undefined;
};

/** A cursor in a query. */
export const Cursor = z
  .string()
  .refine((cursor) => sortAt(cursor) !== undefined, 'no page of this list');
