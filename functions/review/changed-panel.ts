import type { Reviewer } from '../../shared/domain/review.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';

export interface PanelChange {
  readonly application: string;
  /** Who leaves. */
  readonly remove?: string;
  /** Who comes; told of it together with the change. */
  readonly add?: Reviewer;
  /** Whether the office decides it: then no later assignment completes the panel. */
  readonly byHand?: boolean;
}

const told = (
  announced: Assignment['announced'],
  sub: string | undefined,
  change: 1 | -1,
): Assignment['announced'] =>
  sub === undefined
    ? announced
    : { ...announced, [sub]: Math.max(0, (announced[sub] ?? 0) + change) };

/**
 * The plan with one panel changed. The counts of what was announced follow, so that whoever left
 * one application is told of the next.
 */
export const changedPanel = (
  plan: Assignment,
  { application, remove, add, byHand = false }: PanelChange,
): Assignment => {
  const panel = plan.panels.get(application) ?? [];
  const changed = [
    ...panel.filter((sub) => sub !== remove && sub !== add?.sub),
    ...(add === undefined ? [] : [add.sub]),
  ];
  const left = panel.includes(remove ?? '') ? remove : undefined;
  const isNew = add !== undefined && !plan.reviewers.some(({ sub }) => sub === add.sub);
  return {
    ...plan,
    version: plan.version + 1,
    panels: new Map([...plan.panels, [application, changed]]),
    reviewers: isNew ? [...plan.reviewers, add] : plan.reviewers,
    released:
      remove === undefined
        ? plan.released
        : [
            ...plan.released,
            {
              application,
              reviewer: remove,
              ...(add === undefined ? {} : { replacement: add.sub }),
            },
          ],
    byHand: byHand ? [...new Set([...plan.byHand, application])] : plan.byHand,
    announced: told(told(plan.announced, left, -1), add?.sub, 1),
  };
};

/** Who left an application by an earlier change, if they did. */
export const releaseIn = ({ released }: Assignment, application: string, reviewer: string) =>
  released.find((one) => one.application === application && one.reviewer === reviewer);
