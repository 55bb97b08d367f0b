import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import type { Condition } from 'dynamodb-toolbox/entity/actions/parseCondition';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import {
  type Application,
  type ApplicationCard,
  assessed,
  canBecome,
  type EligibilityDecision,
  inTimeZone,
  isOpenAt,
  isToBeTold,
  mayWithdraw,
  moved,
  type Submission,
  submitted,
  told,
  withdrawn,
} from '../domain/application.ts';
import { extended, isExtension, type PersonalExtension } from '../domain/closing-time.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { ApplicationStatus } from '../domain/stages.ts';
import { answersStore, type SavedAnswers } from './answers-store.ts';
import { applicationOf, itemOf, listKey, startAfter } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { addressDossierEntity, answersEntity, applicationEntity } from './entities/application.ts';
import { key } from './keys.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A write that its condition let through, or what stands in the table instead. */
export type Written =
  | { readonly written: true; readonly application: Application }
  | { readonly written: false; readonly application: Application };

export interface ApplicationList {
  readonly cards: readonly ApplicationCard[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

export interface ApplicationRepository {
  /**
   * Creates the draft and, in the same transaction, the entry that leads from the address to it.
   * `written: false` when there is an application of that id already.
   */
  start(draft: Application, addressHash: string, event: Envelope): Promise<Written>;
  get(applicationId: string): Promise<Application | undefined>;
  /** The application and its last saved answers, in one read. */
  open(
    applicationId: string,
  ): Promise<{ application: Application; saved?: SavedAnswers } | undefined>;
  /** The answers that were submitted; of a draft, those last saved. */
  answersOf(
    application: Pick<Application, 'applicationId' | 'answersVersion'>,
  ): Promise<SavedAnswers | undefined>;
  /** Saves the next version; `conflict` when that version exists, so another window was first. */
  saveAnswers(applicationId: string, saved: SavedAnswers): Promise<'saved' | 'conflict'>;
  /**
   * One conditional write: only a draft whose own `closesAt` lies after `submittedAt`. What stands
   * in the table comes back when it is refused: a submitted application (whose receipt it is) or a
   * draft that is closed.
   */
  submit(application: Application, submission: Submission, event: Envelope): Promise<Written>;
  /**
   * Moves a draft's own closing time later; only while the draft is as it was read. It never moves
   * earlier: then what stands comes back.
   */
  extend(
    draft: Application,
    until: number,
    event: Envelope,
    extension?: PersonalExtension,
  ): Promise<Written>;
  /** Writes the eligibility decision; only while the application still is as it was read. */
  assess(
    application: Application,
    decision: EligibilityDecision,
    event: Envelope,
  ): Promise<Written>;
  /** Moves an application to a status; only while it still is as it was read. */
  setStatus(
    application: Application,
    status: ApplicationStatus,
    event?: Envelope,
  ): Promise<Written>;
  /** Withdraws for its owner, until there is an offer; only while it still is as it was read. */
  withdraw(application: Application, at: string, event: Envelope): Promise<Written>;
  /** Keeps the zone that the owner reads the clock in; only while it still is as it was read. */
  chooseTimeZone(application: Application, timeZone: string): Promise<Written>;
  /** Notes that an ineligible applicant was told; only while the application is as it was read. */
  tell(application: Application, at: string, event: Envelope): Promise<Written>;
  /** A page of a track's applications, by status and then by submission; 50 unless told. */
  list(of: {
    readonly edition: string;
    readonly track: string;
    readonly status?: ApplicationStatus;
    readonly cursor?: string;
    readonly limit?: number;
  }): Promise<ApplicationList>;
}

/** The applications in the table. */
export const createApplicationRepository = (table: CpiTable): ApplicationRepository => {
  const applications = applicationEntity(table);
  const answers = answersEntity(table);
  const addresses = addressDossierEntity(table);

  const get: ApplicationRepository['get'] = async (applicationId) => {
    const command = applications.build(GetItemCommand).key({ applicationId });
    const { Item } = await command.options({ consistent: true }).send();
    return Item === undefined ? undefined : applicationOf(Item);
  };

  const standing = async (applicationId: string): Promise<Application> => {
    const application = await get(applicationId);
    if (application === undefined) throw new Error(`No application ${applicationId}`);
    return application;
  };

  /** Replaces the item on a condition; when it fails, tells what stands there instead. */
  const replace = async (
    next: Application,
    event: Envelope | undefined,
    condition: Condition<typeof applications>,
  ): Promise<Written> => {
    const command = applications.build(PutItemCommand).item(itemOf(next, event));
    try {
      await withRetry(() => command.options({ condition }).send());
      return { written: true, application: next };
    } catch (fault) {
      if (!isConditionFailure(fault)) throw fault;
      return { written: false, application: await standing(next.applicationId) };
    }
  };

  const unchangedSince = ({ version }: Application) => ({ attr: 'version', eq: version }) as const;

  const start: ApplicationRepository['start'] = async (draft, addressHash, event) => {
    const { applicationId, edition, startedAt } = draft;
    const absent = { condition: { attr: 'applicationId', exists: false } } as const;
    const entry = { addressHash, edition, applicationId, startedAt };
    try {
      await withRetry(() =>
        execute(
          applications.build(PutTransaction).item(itemOf(draft, event)).options(absent),
          addresses.build(PutTransaction).item(entry),
        ),
      );
      return { written: true, application: draft };
    } catch (fault) {
      if (!isConditionFailure(fault)) throw fault;
      return { written: false, application: await standing(applicationId) };
    }
  };

  const open: ApplicationRepository['open'] = async (applicationId) => {
    // The latest answers sort right before the application.
    const { Items = [] } = await table
      .build(QueryCommand)
      .entities(applications, answers)
      .query({
        partition: key.dossier(applicationId),
        range: { between: ['ANSWERS#', 'APPLICATION'] },
      })
      .options({ reverse: true, limit: 2, consistent: true, entityAttrFilter: false })
      .send();
    const [found, saved] = Items;
    if (found === undefined || !('status' in found)) return undefined;
    const application = applicationOf(found);
    return saved !== undefined && 'answers' in saved ? { application, saved } : { application };
  };

  const submit: ApplicationRepository['submit'] = async (application, submission, event) => {
    const next = submitted(application, submission);
    const outcome = await replace(next, event, {
      and: [
        unchangedSince(application),
        { attr: 'status', eq: 'draft' },
        { attr: 'closesAt', gt: submission.submittedAt },
      ],
    });
    // A draft that another write touched meanwhile (an extension) is tried again as it stands now.
    const stands = outcome.application;
    const again =
      !outcome.written &&
      stands.version !== application.version &&
      isOpenAt(stands, Date.parse(submission.submittedAt));
    return again ? submit(stands, submission, event) : outcome;
  };

  const list: ApplicationRepository['list'] = async (of) => {
    const { edition, track, status, cursor, limit = 50 } = of;
    const partition = listKey(edition, track);
    const after = cursor === undefined ? undefined : sortAt(cursor);
    const range = status === undefined ? {} : { range: { beginsWith: `${status}#` } };
    const { Items = [], LastEvaluatedKey } = await table
      .build(QueryCommand)
      .query({ index: 'byEdition', partition, ...range })
      .options({
        limit,
        ...(after === undefined ? {} : { exclusiveStartKey: startAfter(after, partition) }),
      })
      .send();
    const last = LastEvaluatedKey?.byEditionSort;
    return {
      cards: Items.map(({ card }) => card as ApplicationCard),
      ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
    };
  };

  const become = async (application: Application, next: Application, event?: Envelope) =>
    canBecome(application.status, next.status)
      ? replace(next, event, unchangedSince(application))
      : { written: false, application };

  return {
    start,
    get,
    open,
    ...answersStore(table),
    submit,
    extend: async (draft, until, event, extension) =>
      isExtension(draft, until)
        ? replace(extended(draft, until, extension), event, unchangedSince(draft))
        : { written: false, application: draft },
    assess: (application, decision, event) =>
      become(application, assessed(application, decision), event),
    setStatus: (application, status, event) =>
      become(application, moved(application, status), event),
    withdraw: async (application, at, event) =>
      mayWithdraw(application)
        ? replace(withdrawn(application, at), event, unchangedSince(application))
        : { written: false, application },
    chooseTimeZone: (application, timeZone) =>
      replace(inTimeZone(application, timeZone), undefined, unchangedSince(application)),
    tell: async (application, at, event) =>
      isToBeTold(application)
        ? replace(told(application, at), event, unchangedSince(application))
        : { written: false, application },
    list,
  };
};
