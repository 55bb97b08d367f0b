import { expect, it } from 'vitest';
import { createApplicationCounts } from '../../shared/store/application-counts.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { draftOf, eventOf, submissionOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';

const engine = useEngine();

it('counts the applications of a track by status, and no other track’s', async () => {
  const { table } = engine();
  const applications = createApplicationRepository(table);
  for (const id of ['COUNTED1', 'COUNTED2', 'COUNTED3']) {
    await applications.start(draftOf(id), `address-${id}`, eventOf(id, 'ApplicationStarted.v1'));
  }
  const other = draftOf('COUNTED4', { track: 'administrators' });
  await applications.start(other, 'address-4', eventOf('COUNTED4', 'ApplicationStarted.v1'));
  const submission = submissionOf();
  await applications.submit(draftOf('COUNTED1'), submission, eventOf('COUNTED1'));

  const counts = createApplicationCounts(table);
  expect(await counts('2031', 'experts')).toMatchObject({ draft: 2, submitted: 1, selected: 0 });
  expect(await counts('2031', 'administrators')).toMatchObject({ draft: 1, submitted: 0 });
});
