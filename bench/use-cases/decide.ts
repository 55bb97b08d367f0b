import type { Track } from '../../shared/domain/edition.ts';
import { key } from '../../shared/store/keys.ts';
import { edition } from './fixture.ts';
import type { Stage } from './stage.ts';

const office = { roles: ['coordinator'] } as const;
const params = { edition: edition.edition };

export const computeList = (stage: Stage, track: Track) =>
  stage.ask('selection', {
    route: 'POST /staff/editions/{edition}/selections',
    params,
    ...office,
    json: { track: track.id },
  });

export const release = (stage: Stage, track: Track) =>
  stage.ask('selection', {
    route: 'POST /staff/editions/{edition}/selections/{track}/release',
    params: { ...params, track: track.id },
    ...office,
    json: {},
  });

/** The table's stream hands a participant to the projector. Nobody, where no place was given. */
export const project = async (stage: Stage, applicationId: string): Promise<boolean> => {
  const items = await stage.partition(key.dossier(applicationId));
  const NewImage = items.find(({ sk }) => sk?.S === 'PARTICIPANT');
  if (NewImage === undefined) return false;
  await stage.deliver('projector', { Records: [{ dynamodb: { NewImage } }] });
  return true;
};

export const applications = (stage: Stage, track: Track) =>
  stage.ask('applications', {
    route: 'GET /staff/editions/{edition}/applications',
    params,
    query: { track: track.id, status: 'eligible' },
    ...office,
  });

export const board = (stage: Stage) =>
  stage.ask('participants', {
    route: 'GET /staff/editions/{edition}/participants',
    params,
    ...office,
  });

export const figures = (stage: Stage) =>
  stage.ask('participants', { route: 'GET /staff/editions/{edition}/figures', params, ...office });

export const report = (stage: Stage) =>
  stage.ask('reporting', { route: 'GET /achievements/{year}', params: { year: edition.edition } });
