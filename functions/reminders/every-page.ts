/** All pages of what is read page by page. */
export const everyPage = async <P extends { readonly cursor?: string }>(
  read: (cursor?: string) => Promise<P>,
): Promise<readonly P[]> => {
  const pages: P[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    pages.push(page);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
};
