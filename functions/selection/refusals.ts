import type { Application } from '../../shared/domain/application.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { selectionText } from '../../shared/text/selection.ts';
import type { OpenDuplicate } from './open-duplicates.ts';

/** Refusals of the context: each a conflict with what stands, each with its words. */
const conflict =
  (
    code: string,
    words: Exclude<
      keyof ReturnType<typeof selectionText>['refused'],
      'notInSection' | 'duplicates'
    >,
  ) =>
  (locale: Locale): Problem => ({ code, status: 409, ...selectionText(locale).refused[words] });

export const notComputed = conflict('selection-not-computed', 'notComputed');
export const alreadyReleased = conflict('decisions-released', 'released');
export const listChanged = conflict('selection-changed', 'changed');
export const partnerDoesNotChoose = conflict('partner-does-not-choose', 'partner');
export const nothingToRank = conflict('nothing-to-rank', 'nothingToRank');
export const listOutdated = conflict('selection-outdated', 'outdated');

const called = ({ name = '', reference = '' }: Application): string => `${name} (${reference})`;

/** Names each pair that may be one person; the release goes on once staff say that they looked. */
export const duplicatesOpen = (pairs: readonly OpenDuplicate[], locale: Locale): Problem => {
  const { title, detail, pair } = selectionText(locale).refused.duplicates;
  return {
    ...{ code: 'duplicates-open', status: 409, title, detail },
    errors: pairs.map(({ duplicateId, applications: [one, other] }) => ({
      pointer: `/duplicates/${duplicateId}`,
      code: 'duplicate-open',
      detail: pair(called(one), called(other)),
    })),
  };
};

/** Names each id of a partner's list that no eligible application in the section has. */
export const notInSection = (
  applicationIds: readonly string[],
  here: ReadonlySet<string>,
  locale: Locale,
): Problem => {
  const { title, detail } = selectionText(locale).refused.notInSection;
  return {
    code: 'not-in-section',
    status: 422,
    title,
    errors: applicationIds.flatMap((id, at) =>
      here.has(id)
        ? []
        : [{ pointer: `/applicationIds/${at}`, code: 'not-in-section', detail: detail(id) }],
    ),
  };
};
