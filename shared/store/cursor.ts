/**
 * Where a list goes on, as an opaque word for addresses. It is only ever used inside the list that
 * it came from: a reader names the partition anew with every page.
 */
export const cursorOf = (lastKey: Readonly<Record<string, unknown>> | undefined) =>
  lastKey === undefined ? undefined : Buffer.from(JSON.stringify(lastKey)).toString('base64url');

/** The key that a cursor stands for; undefined for one that is not ours or from another list. */
export const keyOfCursor = (
  cursor: string | undefined,
  partition: { readonly name: string; readonly value: string },
): Record<string, string> | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof key !== 'object' || key === null) return undefined;
    const fields = Object.entries(key);
    if (fields.length !== 4 || fields.some(([, value]) => typeof value !== 'string')) {
      return undefined;
    }
    const found = Object.fromEntries(fields) as Record<string, string>;
    return found[partition.name] === partition.value ? found : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
};
