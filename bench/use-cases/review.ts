import type { Track } from '../../shared/domain/edition.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { edition } from './fixture.ts';
import type { Stage } from './stage.ts';

const reviewers = Array.from({ length: 5 }, (_, index) => ({
  sub: `reviewer-0${index}`,
  email: `reviewer-0${index}@cpi.example`,
}));

const office = { roles: ['coordinator'] } as const;
const asReviewer = (sub: string) => ({ roles: ['reviewer'], sub }) as const;

export const assign = (stage: Stage, track: Track) =>
  stage.ask('review', {
    route: 'POST /staff/editions/{edition}/review-assignments',
    params: { edition: edition.edition },
    ...office,
    json: { track: track.id, reviewers },
  });

interface Page {
  readonly rows: readonly { readonly applicationId: string; readonly track: string }[];
  readonly cursor: string | undefined;
}

/** One page of what a reviewer has to do. */
export const queue = async (stage: Stage, sub: string, cursor?: string): Promise<Page> => {
  const answer = await stage.ask('review', {
    route: 'GET /reviews',
    query: { edition: edition.edition, ...(cursor === undefined ? {} : { cursor }) },
    ...asReviewer(sub),
  });
  const { reviews, cursor: next } = answer.json() as {
    reviews: Page['rows'];
    cursor?: string;
  };
  return { rows: reviews, cursor: next };
};

const own = (sub: string, applicationId: string) => ({
  params: { applicationId },
  ...asReviewer(sub),
});

/** Declares no conflict: nothing can be read before. */
export const declare = (stage: Stage, sub: string, applicationId: string) =>
  stage.ask('review', {
    route: 'POST /reviews/{applicationId}/declaration',
    ...own(sub, applicationId),
    json: { conflict: 'none', confidential: true },
  });

export const open = (stage: Stage, sub: string, applicationId: string) =>
  stage.ask('review', { route: 'GET /reviews/{applicationId}', ...own(sub, applicationId) });

const review = (track: Track) => ({
  scores: Object.fromEntries(
    applicationRubric(edition, track.id).criteria.map(({ id }) => [id, 4]),
  ),
  recommendation: 'accept',
  comment: 'Read with care. The project is clear, its partners are named, its budget adds up.',
});

export const save = (stage: Stage, sub: string, applicationId: string, track: Track) =>
  stage.ask('review', {
    route: 'PUT /reviews/{applicationId}',
    ...own(sub, applicationId),
    json: review(track),
  });

export const submit = (stage: Stage, sub: string, applicationId: string, track: Track) =>
  stage.ask('review', {
    route: 'POST /reviews/{applicationId}/submission',
    ...own(sub, applicationId),
    json: review(track),
  });

/** Every reviewer of a track submits everything. */
export const submitAll = async (stage: Stage, track: Track): Promise<void> => {
  for (const { sub } of reviewers) {
    const { rows } = await queue(stage, sub);
    for (const row of rows.filter((one) => one.track === track.id)) {
      await declare(stage, sub, row.applicationId);
      await submit(stage, sub, row.applicationId, track);
    }
  }
};
