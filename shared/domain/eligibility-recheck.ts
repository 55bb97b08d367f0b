import {
  type Application,
  type EligibilityDecision,
  isToBeTold,
  type RuleResult,
} from './application.ts';

/** A rule whose answer is another one now; absent on the side where the rule is not there. */
export interface RuleChange {
  readonly rule: string;
  readonly before?: Pick<RuleResult, 'result' | 'evidence'>;
  readonly after?: Pick<RuleResult, 'result' | 'evidence'>;
}

const shown = (found: RuleResult | undefined) =>
  found && { result: found.result, evidence: found.evidence };

/** What another decision says otherwise, rule by rule. */
export const ruleChanges = (
  before: EligibilityDecision,
  after: EligibilityDecision,
): readonly RuleChange[] => {
  const ids = new Set([...before.rules, ...after.rules].map(({ rule }) => rule));
  return [...ids].flatMap((rule) => {
    const was = shown(before.rules.find((one) => one.rule === rule));
    const is = shown(after.rules.find((one) => one.rule === rule));
    if (was?.result === is?.result && was?.evidence === is?.evidence) return [];
    return [
      {
        rule,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
};

/** Drafts have no decision yet, and nothing is decided on what was withdrawn or merged. */
export const mayBeDecided = ({ status }: Pick<Application, 'status'>): boolean =>
  !['draft', 'withdrawn', 'merged'].includes(status);

/**
 * Whether another decision may be written: only while nobody was told one. What was released is
 * for the office to talk about with the person, and is never turned around silently.
 */
export const canBeRechecked = (application: Application): boolean =>
  application.status === 'eligible' || isToBeTold(application);
