import type { Application, ApplicationCard, RuleResult } from '../../shared/domain/application.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { type AnswersByQuestion, decideRule } from '../../shared/domain/eligibility.ts';
import { canBeRechecked, mayBeDecided } from '../../shared/domain/eligibility-recheck.ts';
import { digestOf, type Rule, rulesOf } from '../../shared/domain/eligibility-rules.ts';
import { submittedAnswers } from '../../shared/domain/submitted-answers.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import type { Deps } from './deps.ts';

/** Enough to be quick, few enough to leave the table to others. */
const width = 24;

type Shown = Pick<RuleResult, 'result' | 'evidence'>;

/** Somebody whom the age keeps out by the new date and did not before, or the other way round. */
interface AgeConcerned
  extends Pick<ApplicationCard, 'applicationId' | 'name' | 'track' | 'status'> {
  readonly rule: string;
  readonly before: Shown;
  readonly after: Shown;
  /** As the check after the change has it: it will be written, or a decision was told already. */
  readonly state: 'changes' | 'released';
}

/** The age rules of a track that the version in force words otherwise. */
const changedAgeRules = (before: Track | undefined, after: Track): readonly Rule[] => {
  if (before === undefined) return [];
  const known = new Set(rulesOf(before.eligibility).map(digestOf));
  return rulesOf(after.eligibility).filter(
    (rule) => rule.kind === 'age' && !known.has(digestOf(rule)),
  );
};

const shown = ({ result, evidence }: RuleResult): Shown => ({ result, evidence });

/** What rules say of one application that its decision does not. */
const concernedBy = (
  rules: readonly Rule[],
  application: Application,
  answers: AnswersByQuestion,
): readonly AgeConcerned[] =>
  rules.flatMap((rule): readonly AgeConcerned[] => {
    const { applicationId, name, track, status, eligibility } = application;
    const before = eligibility?.rules.find((one) => one.rule === rule.id);
    const after = decideRule(rule, answers, 0);
    if (before === undefined || before.result === after.result) return [];
    return [
      {
        ...{ applicationId, name, track, status, rule: rule.id },
        ...{ before: shown(before), after: shown(after) },
        state: canBeRechecked(application) ? 'changes' : 'released',
      },
    ];
  });

const concernedIn = async (
  { applications }: Deps,
  after: Edition,
  rules: readonly Rule[],
  applicationId: string,
  now: Instant,
): Promise<readonly AgeConcerned[]> => {
  const application = await applications.get(applicationId);
  if (application === undefined) return [];
  const saved = await applications.answersOf(application);
  if (saved === undefined) throw new Error(`Application ${applicationId} lacks its answers`);
  const read = submittedAnswers(after, application, saved.answers, now);
  // What the new form does not take is told by the check that follows the change.
  return 'faults' in read ? [] : concernedBy(rules, application, read.answers);
};

/**
 * Who would be too old or too young, or not any more, by the day on which a file counts ages: of
 * those who are decided on, by the same rules as the check of everyone that follows the change.
 */
export const agesConcerned = async (
  deps: Deps,
  before: Edition,
  after: Edition,
  now: Instant,
): Promise<readonly AgeConcerned[]> => {
  const found: AgeConcerned[] = [];
  for (const track of after.tracks) {
    const rules = changedAgeRules(trackOf(before, track.id), track);
    if (rules.length === 0) continue;
    const of = { edition: after.edition, track: track.id };
    const cards = await everyApplication(deps.applications, of);
    await inParallel(cards.filter(mayBeDecided), width, async ({ applicationId }) => {
      found.push(...(await concernedIn(deps, after, rules, applicationId, now)));
    });
  }
  return found.toSorted((one, other) => (one.applicationId < other.applicationId ? -1 : 1));
};
