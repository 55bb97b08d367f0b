import { expect, it } from 'vitest';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createApplicationStatuses } from '../../shared/store/application-statuses.ts';
import { draftOf, eventOf, submissionOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';

const engine = useEngine();

it('tells how more applications stand than one call takes, and leaves out who is not there', async () => {
  const { table } = engine();
  const applications = createApplicationRepository(table);
  for (const id of ['STANDS1', 'STANDS2']) {
    await applications.start(draftOf(id), `address-${id}`, eventOf(id, 'ApplicationStarted.v1'));
  }
  await applications.submit(draftOf('STANDS1'), submissionOf(), eventOf('STANDS1'));

  const absent = Array.from({ length: 120 }, (_, number) => `ABSENT${number}`);
  const statuses = await createApplicationStatuses(table)(['STANDS1', ...absent, 'STANDS2']);
  expect([...statuses]).toEqual([
    ['STANDS1', 'submitted'],
    ['STANDS2', 'draft'],
  ]);
});
