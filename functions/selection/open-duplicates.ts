import type { Application } from '../../shared/domain/application.ts';
import { duplicateState } from '../../shared/domain/duplicate.ts';
import type { SelectionRecord } from '../../shared/domain/selection-record.ts';
import type { SelectionDeps } from './deps.ts';

export interface OpenDuplicate {
  readonly duplicateId: string;
  readonly applications: readonly [Application, Application];
}

const gone: readonly Application['status'][] = ['merged', 'withdrawn', 'ineligible'];

/**
 * Pairs that nobody has looked at, of which one is on the list and both still count: one person
 * could be given two places, or a place and a place on the waitlist.
 */
export const openDuplicates = async (
  deps: Pick<SelectionDeps, 'applications' | 'duplicates' | 'selections'>,
  record: SelectionRecord,
): Promise<readonly OpenDuplicate[]> => {
  const pairs = (await deps.duplicates.list(record.edition)).filter(
    (pair) => duplicateState(pair) === 'open',
  );
  if (pairs.length === 0) return [];
  const { chosen, waitlist } = await deps.selections.listOf(record);
  const listed = new Set([...chosen, ...waitlist].map(({ applicationId }) => applicationId));
  const found = await Promise.all(
    pairs
      .filter(({ applicationIds }) => applicationIds.some((id) => listed.has(id)))
      .map(async ({ duplicateId, applicationIds: [one, other] }) => {
        const [first, second] = await Promise.all([
          deps.applications.get(one),
          deps.applications.get(other),
        ]);
        const counts =
          first && second && ![first, second].some(({ status }) => gone.includes(status));
        return counts ? [{ duplicateId, applications: [first, second] as const }] : [];
      }),
  );
  return found.flat();
};
