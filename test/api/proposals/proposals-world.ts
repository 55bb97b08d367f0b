import { proposalsApi } from '../../../functions/proposals/api.ts';
import type { ProposalsDeps } from '../../../functions/proposals/deps.ts';
import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import type { ReviewerProfile } from '../../../shared/domain/reviewer-profile.ts';
import { sessionCookie } from '../../../shared/http/http-handler.ts';
import type { StaffRole } from '../../../shared/http/route.ts';
import { hashOf } from '../../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../../shared/store/application-repository.ts';
import { createAssignmentRepository } from '../../../shared/store/assignment-repository.ts';
import type { CpiTable } from '../../../shared/store/client.ts';
import { createEditionRepository } from '../../../shared/store/edition-repository.ts';
import { proposalAssignmentEntity } from '../../../shared/store/entities/assignment.ts';
import { createPanelVoteRepository } from '../../../shared/store/panel-vote-repository.ts';
import { createParticipantRepository } from '../../../shared/store/participant-repository.ts';
import { createProposalRepository } from '../../../shared/store/proposal-repository.ts';
import {
  createReviewerRepository,
  type ReviewerRepository,
} from '../../../shared/store/reviewer-repository.ts';
import { createSessionRepository } from '../../../shared/store/session-repository.ts';
import { draftOf } from '../../support/application.ts';
import { type Asked, ask } from '../../support/http.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryAssignmentRepository } from '../../support/in-memory/assignment-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryPanelVoteRepository } from '../../support/in-memory/panel-vote-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { inMemoryProposalRepository } from '../../support/in-memory/proposal-repository.ts';
import { inMemoryReviewerRepository } from '../../support/in-memory/reviewer-repository.ts';
import { inMemorySessionRepository } from '../../support/in-memory/sign-in-repositories.ts';
import { someEvent, someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

/** 14 July 2031, 18:00 in Korea. */
export const dueAt = '2031-07-14T09:00:00.000Z';

/** Somebody whom the journey has asked for a proposal. */
export const writer = (of: Partial<Participant> = {}): Participant =>
  someParticipant({
    stage: 'writing-proposal',
    dueAt,
    proposal: { version: 0, round: 0, dueAt },
    ...of,
  });

export const headings = [
  'situation',
  'problem',
  'stakeholders',
  'objectives',
  'activities',
  'budget',
  'partners',
  'sustainability',
  'indicators',
];

/** A whole proposal that says the same under each heading. */
export const whole = (says: string) => ({
  title: `Project of ${says}`,
  outline: Object.fromEntries(headings.map((id) => [id, `${id}: ${says}`])),
});

const inMemory = async (
  edition: Edition,
  people: readonly Participant[],
  answers: DraftAnswers,
): Promise<ProposalsDeps> => {
  const participants = inMemoryParticipantRepository(...people);
  const applications = inMemoryApplicationRepository(
    ...people.map(({ applicationId }) =>
      draftOf(applicationId, { status: 'selected', answersVersion: 1 }),
    ),
  );
  for (const { applicationId } of people) {
    const saved = { answers, version: 1, savedAt: '2031-02-20T00:00:00.000Z' };
    await applications.saveAnswers(applicationId, saved);
  }
  return {
    participants,
    applications,
    proposals: inMemoryProposalRepository(participants),
    proposalPanels: inMemoryAssignmentRepository(),
    votes: inMemoryPanelVoteRepository(),
    reviewers: inMemoryReviewerRepository(),
    editions: inMemoryEditionRepository(edition),
    sessions: inMemorySessionRepository(),
    ids: { newId: () => crypto.randomUUID() },
  };
};

const onTable = async (
  table: CpiTable,
  edition: Edition,
  people: readonly Participant[],
): Promise<ProposalsDeps> => {
  const participants = createParticipantRepository(table);
  const editions = createEditionRepository(table);
  await editions.apply(edition, { appliedAt: '2031-01-01T00:00:00.000Z' });
  for (const one of people) {
    const outcome = await participants.allocate(one, someEvent(one));
    if (outcome === 'already') throw new Error(`${one.applicationId} is in the table already`);
  }
  return {
    participants,
    proposals: createProposalRepository(table),
    proposalPanels: createAssignmentRepository(table, proposalAssignmentEntity),
    votes: createPanelVoteRepository(table),
    reviewers: createReviewerRepository(table),
    applications: createApplicationRepository(table),
    editions,
    sessions: createSessionRepository(table),
    ids: { newId: () => crypto.randomUUID() },
  };
};

/** The proposals' API at a moment that the test sets, in memory or on a table. */
export const proposalsWorld = async (
  people: readonly Participant[],
  of: {
    readonly edition?: Edition;
    readonly table?: CpiTable;
    /** Who reviews in the edition. */
    readonly known?: readonly ReviewerProfile[];
    /** What everyone wrote in the application. */
    readonly answers?: DraftAnswers;
  } = {},
) => {
  const { edition = smallEdition(), table, answers = {}, known = [] } = of;
  let now = Date.parse('2031-07-10T01:00:00.000Z');
  const deps =
    table === undefined
      ? await inMemory(edition, people, answers)
      : await onTable(table, edition, people);
  const { keep } = deps.reviewers as ReviewerRepository;
  for (const profile of known) await keep(edition.edition, profile);
  const sessions = deps.sessions as ReturnType<typeof inMemorySessionRepository>;
  for (const { applicationId } of people) {
    await sessions.open(hashOf(`token-${applicationId}`), {
      applicationId,
      edition: edition.edition,
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
  }
  const handler = proposalsApi(() => deps, { now: () => now });
  const as = (applicationId: string, asked: Asked) =>
    ask(handler, { ...asked, cookies: [`${sessionCookie}=token-${applicationId}`] });
  const staff = (roles: readonly StaffRole[], asked: Asked, sub = 'ana') =>
    ask(handler, { roles, sub, ...asked });
  return {
    deps,
    ask: (asked: Asked) => ask(handler, asked),
    setClock: (moment: string) => {
      now = Date.parse(moment);
    },
    show: (id: string, of: Partial<Asked> = {}) => as(id, { route: 'GET /my/proposal', ...of }),
    post: (id: string, json: unknown, of: Partial<Asked> = {}) =>
      as(id, { route: 'POST /my/proposal', json, ...of }),
    postForm: (id: string, form: Readonly<Record<string, string>>) =>
      as(id, { route: 'POST /my/proposal', form, html: true }),
    decide: (applicationId: string, json: unknown, sub = 'ana') =>
      staff(
        ['coordinator'],
        {
          route: 'POST /staff/proposals/{applicationId}/decision',
          params: { applicationId },
          json,
        },
        sub,
      ),
    /** Gives everyone's proposal its reviewers, by name. */
    assign: (...subs: readonly string[]) =>
      staff(['coordinator'], {
        route: 'POST /staff/editions/{edition}/proposal-reviewers',
        params: { edition: edition.edition },
        json: {
          track: 'makers',
          reviewers: subs.map((sub) => ({ sub, email: `${sub}@staff.example` })),
        },
      }),
    assess: (applicationId: string, json: unknown, sub: string) =>
      staff(
        ['reviewer'],
        { route: 'POST /proposal-reviews/{applicationId}', params: { applicationId }, json },
        sub,
      ),
    staff,
    state: async (id: string): Promise<Participant> => {
      const found = await deps.participants.get(id);
      if (found === undefined) throw new Error(`No participant ${id}`);
      return found;
    },
  };
};

/** The fields of a proposal as its form sends them. */
export const formOf = (
  { title, outline }: ReturnType<typeof whole>,
  more: Readonly<Record<string, string>>,
): Record<string, string> => ({
  title,
  ...Object.fromEntries(Object.entries(outline).map(([id, text]) => [`outline.${id}`, text])),
  ...more,
});
