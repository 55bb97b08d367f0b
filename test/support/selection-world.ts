import { selectionApi } from '../../functions/selection/api.ts';
import type { SelectionDeps } from '../../functions/selection/deps.ts';
import { promoterOn } from '../../functions/selection/promoter.ts';
import { trialApi } from '../../functions/selection/trial/api.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Review } from '../../shared/domain/review.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { highsSolver } from '../../shared/solver/highs.ts';
import { draftOf } from './application.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import { inMemoryDuplicateRepository } from './in-memory/person-repositories.ts';
import { inMemoryReviewRepository } from './in-memory/review-repository.ts';
import { inMemorySelectionRepository } from './in-memory/selection-repository.ts';
import { reviewOf } from './review.ts';
import { smallEdition } from './small-edition.ts';

/** A person of a cohort: name, section, country, mean; no mean is no review. */
export interface Person {
  readonly status?: 'eligible' | 'ineligible';
  readonly id: string;
  readonly section?: string;
  readonly country?: string;
  readonly mean?: number;
  readonly name?: string;
}

export const afterReviews = Date.parse('2031-04-05T00:00:00.000Z');

/** The small edition: three places in paper, two on stage, one review, threshold 60. */
export const editionWith = (rules: Partial<Edition['tracks'][0]['selection']> = {}): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, ...rules },
  }));
  return { ...small, tracks };
};

export const applicationOf = (person: Person): Application => {
  const { id, section = 'paper', country = 'KH', name = `Person ${id}` } = person;
  const { status = 'eligible' } = person;
  return draftOf(id, {
    track: 'makers',
    status,
    section,
    country,
    name,
    reference: `CPI-2031-${id}`,
    submittedAt: '2031-03-01T00:00:00.000Z',
  });
};

export const reviewFor = ({ id, section = 'paper', mean }: Person, sub = 'ana'): Review =>
  reviewOf(id, sub, {
    section,
    ...(mean === undefined
      ? {}
      : { status: 'done', result: { score: mean, firstCriterion: mean }, scores: { merit: 5 } }),
  });

/** The selection's functions in memory, with a clock that a test can set. */
export const selectionWorld = (people: readonly Person[], edition = editionWith()) => {
  const applications = inMemoryApplicationRepository(...people.map(applicationOf));
  const participants = inMemoryParticipantRepository();
  const reviews = inMemoryReviewRepository(...people.map((person) => reviewFor(person)));
  const duplicates = inMemoryDuplicateRepository(applications);
  const time = { now: afterReviews };
  const deps: SelectionDeps = {
    editions: inMemoryEditionRepository(edition),
    applications,
    reviews,
    duplicates,
    selections: inMemorySelectionRepository(applications, participants),
    solver: highsSolver,
    clock: { now: () => time.now },
    ids: randomIds,
  };
  return { ...selectionCalls(deps), deps, duplicates, applications, participants, reviews, time };
};

/** The calls of a coordinator, and what the bus brings. */
export const selectionCalls = (deps: SelectionDeps) => {
  const handler = selectionApi(() => deps);
  const trial = trialApi(() => deps);
  const promoter = promoterOn(() => deps);
  const staff = { roles: ['coordinator'] as const, sub: 'cora' };
  const params = { edition: '2031', track: 'makers' };
  const path = '/staff/editions/{edition}/selections';
  return {
    call: (asked: Asked) =>
      ask(asked.route.endsWith('/what-if') ? trial : handler, { ...staff, ...asked }),
    compute: () =>
      ask(handler, {
        ...staff,
        route: `POST ${path}`,
        params: { edition: '2031' },
        json: { track: 'makers' },
      }),
    show: (language = 'en') =>
      ask(handler, { ...staff, route: `GET ${path}/{track}`, params, language }),
    release: (json: unknown = {}) =>
      ask(handler, { ...staff, route: `POST ${path}/{track}/release`, params, json }),
    /** Tells the promoter that a person's place was released. */
    released: (subject: string, section = 'paper', id = `released-${subject}`) =>
      promoter({
        detail: {
          id,
          type: 'PlaceReleased.v1',
          source: 'cpi.journey',
          time: '2031-04-20T00:00:00.000Z',
          subject,
          edition: '2031',
          data: { track: 'makers', section, because: 'declined' },
        },
      }),
  };
};
