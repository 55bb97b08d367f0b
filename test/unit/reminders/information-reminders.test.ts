import { describe, expect, it } from 'vitest';
import { information as asked } from '../../../functions/reminders/sources/information.ts';
import { answered, extended } from '../../../shared/domain/information-request.ts';
import { eventOf } from '../../support/application.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryInformationRequestRepository } from '../../support/in-memory/information-request-repository.ts';
import { dueFrom } from '../../support/reminders.ts';
import { smallEdition } from '../../support/small-edition.ts';

const at = (moment: string) => Date.parse(moment);
const request = {
  ...{ applicationId: 'APPL1', edition: '2031', track: 'makers', reference: 'CPI-2031-AAAA-BBBB' },
  ...{ number: 1, fields: ['position'], text: 'Which?', status: 'asked' as const },
  ...{ askedAt: '2031-03-01T00:00:00.000Z', dueAt: '2031-03-10T09:00:00.000Z' },
  ...{ answersVersion: 1, savedBefore: 1, version: 1 },
};

const worldWith = async (open = request) => {
  const applications = inMemoryApplicationRepository();
  const information = inMemoryInformationRequestRepository(applications);
  const editions = inMemoryEditionRepository(smallEdition());
  const deps = { applications, editions, information };
  await information.ask(open, eventOf('APPL1'));
  const versions = async (moment: string) =>
    (await dueFrom(asked, deps, at(moment))).map(({ version }) => version);
  return { information, versions };
};

describe('[F22] applicants are reminded of what the office asked', () => {
  it('once, two days before the deadline, and once more of another deadline', async () => {
    const { information, versions } = await worldWith();
    expect(await versions('2031-03-08T08:59:59Z')).toEqual([]);
    const reminder = ['1/2031-03-10T09:00:00.000Z/2'];
    expect(await versions('2031-03-08T09:00:00Z')).toEqual(reminder);
    expect(await versions('2031-03-10T08:59:59Z')).toEqual(reminder);
    expect(await versions('2031-03-10T09:00:00Z')).toEqual([]);
    const moved = extended(request, at('2031-03-20T09:00:00Z'));
    await information.replace(moved, eventOf('APPL1'));
    expect(await versions('2031-03-10T08:59:59Z')).toEqual([]);
    expect(await versions('2031-03-19T00:00:00Z')).toEqual(['1/2031-03-20T09:00:00.000Z/2']);
  });

  it('not after they have answered, nor where the request itself came as late', async () => {
    const { information, versions } = await worldWith();
    await information.replace(answered(request, at('2031-03-08T00:00:00Z')), eventOf('APPL1'));
    expect(await versions('2031-03-09T00:00:00Z')).toEqual([]);
    const late = await worldWith({ ...request, askedAt: '2031-03-08T10:00:00.000Z' });
    expect(await late.versions('2031-03-09T00:00:00Z')).toEqual([]);
  });
});
