import { reviewApi } from '../../functions/review/api.ts';
import type { ReviewDeps } from '../../functions/review/deps.ts';
import { replacerOn } from '../../functions/review/replacer.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { plainProfile, type ReviewerProfile } from '../../shared/domain/reviewer-profile.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { draftOf } from './application.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryApplicationDocumentsRepository } from './in-memory/application-documents-repository.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryApplicationStatuses } from './in-memory/application-statuses.ts';
import { inMemoryAssignmentRepository } from './in-memory/assignment-repository.ts';
import { inMemoryAuditRepository } from './in-memory/audit-repository.ts';
import { inMemoryDiscussionRepository } from './in-memory/discussion-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryNominationRepositories } from './in-memory/nomination-repositories.ts';
import { inMemoryReviewRepository } from './in-memory/review-repository.ts';
import { inMemoryReviewerRepository } from './in-memory/reviewer-repository.ts';
import { declaring } from './review.ts';
import { smallEdition } from './small-edition.ts';

/** The small edition with two reviews for each application, and other rules of its selection. */
export const reviewEdition = (of: Partial<Track['selection']> = {}): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, reviewsNeeded: 2, ...of },
  }));
  return { ...small, tracks };
};

export const eligibleOf = (id: string, of: Partial<Application> = {}): Application =>
  draftOf(id, {
    track: 'makers',
    status: 'eligible',
    section: 'paper',
    name: `Sok Dara ${id}`,
    country: 'KH',
    reference: `CPI-2031-REF-${id}`,
    submittedAt: '2031-03-01T00:00:00.000Z',
    ...of,
  });

export const profileOf = (sub: string, of: Partial<ReviewerProfile> = {}): ReviewerProfile => ({
  ...plainProfile({ sub, email: `${sub}@cpi.example`, locale: 'en' }),
  ...of,
});

/** The full marks of the small edition's rubric, or others. */
export const reviewWith = (merit = 5) => ({
  scores: { merit },
  recommendation: 'accept',
  comment: 'A clear idea.',
});

/** The context of reviews in memory, at ten days after the call, with the requests of its people. */
export const reviewPanelWorld = (
  {
    applied,
    profiles = [],
    edition = reviewEdition(),
    declares = true,
  }: {
    readonly applied: readonly Application[];
    readonly profiles?: readonly ReviewerProfile[];
    readonly edition?: Edition;
    /** Whether reviewers have declared to have no conflict. */
    readonly declares?: boolean;
  },
  others: Partial<ReviewDeps> = {},
) => {
  let now = Date.parse('2031-03-10T00:00:00.000Z');
  const applications = inMemoryApplicationRepository(...applied);
  const ports = {
    applications,
    documents: inMemoryApplicationDocumentsRepository(),
    endorsements: inMemoryNominationRepositories(applications).endorsements,
    audit: inMemoryAuditRepository(),
    assignments: inMemoryAssignmentRepository(),
    reviews: declares ? declaring(inMemoryReviewRepository()) : inMemoryReviewRepository(),
    reviewers: inMemoryReviewerRepository(...profiles),
    discussions: inMemoryDiscussionRepository(),
  };
  const deps = {
    editions: inMemoryEditionRepository(edition),
    ...ports,
    applicationStatuses: inMemoryApplicationStatuses(applications),
    clock: { now: () => now },
    ids: randomIds,
    ...others,
  };
  const handler = reviewApi(() => deps);
  const replacer = replacerOn(() => deps);
  const office = (asked: Asked) => ask(handler, { roles: ['coordinator'], ...asked });
  const reviewer = (sub: string, asked: Asked) =>
    ask(handler, { roles: ['reviewer'], sub, ...asked });
  return {
    ...ports,
    deps,
    office,
    reviewer,
    setNow: (moment: string) => {
      now = Date.parse(moment);
    },
    assign: (json: object = { track: 'makers' }) =>
      office({
        route: 'POST /staff/editions/{edition}/review-assignments',
        params: { edition: '2031' },
        json,
      }),
    submit: (sub: string, applicationId: string, json: object = reviewWith()) =>
      reviewer(sub, {
        route: 'POST /reviews/{applicationId}/submission',
        params: { applicationId },
        json,
      }),
    decline: (sub: string, applicationId: string, reason = 'I am abroad until May.') =>
      reviewer(sub, {
        route: 'POST /reviews/{applicationId}/decline',
        params: { applicationId },
        json: { reason },
      }),
    /** The office changes a panel by hand. */
    changePanel: (applicationId: string, json: object) =>
      office({
        route: 'POST /staff/reviews/{applicationId}/panel',
        params: { applicationId },
        json: { why: 'They know the field.', ...json },
      }),
    /** Brings everything that happened to reviews to the consumer, as often as asked. */
    deliver: async (times = 1) => {
      const happened = [...ports.reviews.events];
      for (let time = 0; time < times; time += 1) {
        for (const detail of happened) await replacer({ detail });
      }
    },
    panelOf: async (applicationId: string) =>
      (await ports.assignments.get('2031', 'makers')).panels.get(applicationId) ?? [],
    /** Who has a review of an application that counts or is still to be written. */
    reviewersOf: async (applicationId: string) =>
      (await ports.reviews.ofTrack('2031', 'makers'))
        .filter((card) => card.applicationId === applicationId && card.status !== 'void')
        .map((card) => card.reviewer.sub),
  };
};
