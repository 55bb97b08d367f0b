import type { ApplicationCard, EligibilityDecision } from '../../shared/domain/application.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import {
  canBeRechecked,
  mayBeDecided,
  type RuleChange,
  ruleChanges,
} from '../../shared/domain/eligibility-recheck.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { EditionRecord } from '../../shared/store/edition-repository.ts';
import { eligibilityText } from '../../shared/text/eligibility.ts';
import { assessedEvent } from './assessed-event.ts';
import { decisionOn } from './decision-on.ts';
import type { ApplicationsDeps } from './deps.ts';
import { knownOf } from './known-of.ts';
import { nextApplications } from './next-applications.ts';
import type { routes } from './routes.ts';

type Deps = Pick<
  ApplicationsDeps,
  'applications' | 'applicationCounts' | 'editions' | 'people' | 'ids'
>;
type ApplyRequest = RequestOf<typeof routes.applyEligibilityChecks>;

/** Enough to be quick, few enough to leave the table to others. */
const width = 24;

/** An application whose decision would be another one now. */
interface Check {
  readonly applicationId: string;
  readonly reference: string | undefined;
  readonly status: string;
  readonly from: EligibilityDecision['verdict'];
  readonly to: EligibilityDecision['verdict'];
  readonly rules: readonly RuleChange[];
  /**
   * `changes`: will be written; `released`: a decision was told already, so that it stays and the
   * office looks at it.
   */
  readonly state: 'changes' | 'released';
}

const unreadable = (applicationId: string, faults: string) => ({ applicationId, faults });

/** What the rules in force say of one application; undefined where they say what is written. */
const checkOf = async (
  deps: Deps,
  record: EditionRecord,
  { applicationId }: ApplicationCard,
  now: number,
) => {
  const { applications, people } = deps;
  const application = await applications.get(applicationId);
  const before = application?.eligibility;
  if (application === undefined || before === undefined) return undefined;
  if (!mayBeDecided(application)) return undefined;
  const saved = await applications.answersOf(application);
  if (saved === undefined) throw new Error(`Application ${applicationId} lacks its answers`);
  const keys = await people.keysOf(applicationId);
  const known = await knownOf(deps, record, application, keys);
  const outcome = decisionOn(record, application, saved, now, known);
  if ('faults' in outcome) return unreadable(applicationId, outcome.faults);
  const { decision } = outcome;
  const rules = ruleChanges(before, decision);
  if (rules.length === 0) return undefined;
  const check: Check = {
    applicationId,
    reference: application.reference,
    status: application.status,
    from: before.verdict,
    to: decision.verdict,
    rules,
    state: canBeRechecked(application) ? 'changes' : 'released',
  };
  return { application, decision, check };
};

interface Part {
  readonly track: string;
  readonly cursor?: string | undefined;
  /** Applications looked at in this call. */
  readonly limit: number;
  readonly now: number;
}

/** As many of a track's applications as a call may look at, each held against the rules in force. */
const checkPage = async (deps: Deps, record: EditionRecord, part: Part) => {
  const { now } = part;
  const page = await nextApplications(deps, record.edition.edition, part);
  const found: NonNullable<Awaited<ReturnType<typeof checkOf>>>[] = [];
  await inParallel(page.cards.filter(mayBeDecided), width, async (card) => {
    const check = await checkOf(deps, record, card, now);
    if (check !== undefined) found.push(check);
  });
  return {
    checked: page.cards.length,
    left: page.left,
    found: found.flatMap((one) => ('check' in one ? [one] : [])),
    unreadable: found.flatMap((one) => ('faults' in one ? [one] : [])),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
};

/** In one order, whichever of them was read first. */
const inOrder = (checks: readonly Check[]): readonly Check[] =>
  checks.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));

/** Who would be decided on otherwise by the rules in force, from what to what, and why. */
export const previewEligibilityChecks =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.previewEligibilityChecks>): Promise<Reply> => {
    const { params, query, receivedAt: now } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined || trackOf(record.edition, query.track) === undefined) {
      return refused(notFound);
    }
    const { found, ...rest } = await checkPage(deps, record, { ...query, now });
    return ok({
      ...{ track: query.track, editionVersion: record.version },
      changes: inOrder(found.map(({ check }) => check)),
      ...rest,
    });
  };

const write = async (
  deps: Deps,
  request: ApplyRequest,
  { application, decision, check }: Awaited<ReturnType<typeof checkPage>>['found'][number],
): Promise<boolean> => {
  const stamp = staffStamp(request, deps.ids, {
    action: 'eligibility-rechecked',
    before: { verdict: check.from },
    after: { verdict: check.to, editionVersion: decision.editionVersion },
    why: request.body.reason,
  });
  const event = assessedEvent(application, decision, stamp);
  return (await deps.applications.assess(application, decision, event)).written;
};

/**
 * Writes what the preview told, as many as a call may look at, until none are left. Each
 * application is written only as it was read, and only where the rules say something else: asked
 * again, or after a crash, it goes on and repeats nothing. What was told to a person already is
 * listed and stays.
 */
export const applyEligibilityChecks =
  (deps: Deps) =>
  async (request: ApplyRequest): Promise<Reply> => {
    const { params, body, receivedAt: now, locale } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined || trackOf(record.edition, body.track) === undefined) {
      return refused(notFound);
    }
    if (record.version !== body.editionVersion) {
      const words = eligibilityText(locale).recheck.otherRules;
      return refused({ code: 'edition-changed', status: 409, ...words });
    }
    const { track, cursor, limit } = body;
    const { found, ...rest } = await checkPage(deps, record, { track, cursor, limit, now });
    const released = found.filter(({ check }) => check.state === 'released');
    const written: Check[] = [];
    const changedMeanwhile: string[] = [];
    await inParallel(
      found.filter(({ check }) => check.state === 'changes'),
      width,
      async (one) => {
        if (await write(deps, request, one)) written.push(one.check);
        else changedMeanwhile.push(one.check.applicationId);
      },
    );
    return ok({
      ...{ track, editionVersion: record.version, written: inOrder(written), changedMeanwhile },
      released: inOrder(released.map(({ check }) => check)),
      ...rest,
    });
  };
