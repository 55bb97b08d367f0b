import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';

/** On to the next page of a list, and back to its first one; the choice stays. */
export const Pager = (props: {
  readonly path: string;
  readonly filter?: object;
  readonly cursor: string | undefined;
  readonly isLater: boolean;
  readonly next: 'older' | 'more';
  readonly locale: Locale;
}) => {
  const { path, filter = {}, cursor, isLater, next, locale } = props;
  const words = cohortText(locale);
  const at = (more: Readonly<Record<string, string>>): string => {
    const query = String(new URLSearchParams({ ...filter, ...more }));
    return query === '' ? path : `${path}?${query}`;
  };
  if (cursor === undefined && !isLater) return null;
  return (
    <p class="actions">
      {cursor === undefined ? null : (
        <a class="button quiet" href={at({ cursor })}>
          {words[next]}
        </a>
      )}
      {isLater ? <a href={at({})}>{words.first}</a> : null}
    </p>
  );
};
