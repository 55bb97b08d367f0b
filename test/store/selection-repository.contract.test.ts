import { describe, expect, it } from 'vitest';
import type { PlaceAllocated } from '../../events/place-allocated.ts';
import { allocated } from '../../shared/domain/allocation.ts';
import type { Application } from '../../shared/domain/application.ts';
import type { Selection } from '../../shared/domain/selection.ts';
import {
  figuresOf,
  promotedInto,
  type SelectionRecord,
  vacated,
} from '../../shared/domain/selection-record.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createSelectionRepository } from '../../shared/store/selection-repository.ts';
import { draftOf, eventOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationRepository } from '../support/in-memory/application-repository.ts';
import { inMemoryParticipantRepository } from '../support/in-memory/participant-repository.ts';
import { inMemorySelectionRepository } from '../support/in-memory/selection-repository.ts';

const engine = useEngine();
const nobody: Selection = { chosen: [], waitlist: [], excluded: [] };

const inMemory = () => {
  const applications = inMemoryApplicationRepository();
  const participants = inMemoryParticipantRepository();
  const selections = inMemorySelectionRepository(applications, participants);
  return { applications, participants, selections };
};
const onTheEngine = () => {
  const { table } = engine();
  return {
    applications: createApplicationRepository(table),
    participants: createParticipantRepository(table),
    selections: createSelectionRepository(table),
  };
};
type Repositories = ReturnType<typeof inMemory> | ReturnType<typeof onTheEngine>;

const recordOf = (track: string, of: Partial<SelectionRecord> = {}): SelectionRecord => ({
  edition: '2031',
  track,
  version: 1,
  documentId: 'none',
  computedAt: '2031-04-02T00:00:00.000Z',
  computedBy: 'coordinator',
  editionVersion: 1,
  figures: figuresOf(nobody),
  vacancies: [],
  ...of,
});

const placeFor = (application: Application) => {
  const event: PlaceAllocated = {
    id: `e-${application.applicationId}`,
    type: 'PlaceAllocated.v1',
    source: 'cpi.selection',
    time: '2031-04-10T01:00:00.000Z',
    subject: application.applicationId,
    edition: '2031',
    data: { track: application.track, section: 'paper' },
  };
  return { application, participant: allocated(application, 'paper'), event };
};

const started = async ({ applications }: Repositories, id: string, status: 'waitlisted') => {
  const draft = draftOf(id, { status, name: 'Ана', country: 'UZ', section: 'paper' });
  await applications.start(draft, `hash-${id}`, eventOf(id));
  return draft;
};

describe.each([
  ['in memory', inMemory],
  ['on the engine', onTheEngine],
])('selections %s', (_where, repositories) => {
  it('keep a list of ten thousand as it was computed', async () => {
    const { selections } = repositories();
    expect(await selections.get('2031', 'nothing')).toBeUndefined();
    const list: Selection = {
      ...nobody,
      waitlist: Array.from({ length: 10_000 }, (_, at) => ({
        applicationId: crypto.randomUUID(),
        section: 'paper',
        country: 'KH',
        reviews: 3,
        mean: 70 + at / 10_000,
        rank: at + 1,
        position: at + 1,
        reason: { code: 'section-full', places: 3, lowest: 81 },
      })),
    };
    const documentId = await selections.keep('2031', list);
    const record = recordOf('large', { documentId, figures: figuresOf(list) });
    expect(await selections.replace(record)).toBe(true);
    expect(await selections.get('2031', 'large')).toEqual(record);
    expect(await selections.listOf(record)).toEqual(list);
  });

  it('let one of two who change the same version win', async () => {
    const { selections } = repositories();
    const record = recordOf('race');
    const outcomes = await Promise.all([selections.replace(record), selections.replace(record)]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await selections.replace({ ...record, version: 3 })).toBe(false);
  });

  it('[F36] give a place once, application and participant together', async () => {
    const all = repositories();
    const application = await started(all, 'PLACE', 'waitlisted');
    const outcomes = await Promise.all([
      all.selections.allocate(placeFor(application)),
      all.selections.allocate(placeFor(application)),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await all.applications.get('PLACE')).toMatchObject({ status: 'selected', version: 2 });
    expect(await all.participants.get('PLACE')).toEqual(allocated(application, 'paper'));
  });

  it('[F34] promote one person into a vacancy, and write nothing when another was first', async () => {
    const all = repositories();
    const { selections } = all;
    const [ana, ben] = [
      await started(all, 'ANA', 'waitlisted'),
      await started(all, 'BEN', 'waitlisted'),
    ];
    const vacancy = { released: 'X', section: 'paper', eventId: 'e1' };
    await selections.replace(recordOf('promote'));
    const open = vacated(recordOf('promote'), vacancy);
    await selections.replace(open);
    const outcomes = await Promise.all([
      selections.promote(promotedInto(open, vacancy, 'ANA'), placeFor(ana)),
      selections.promote(promotedInto(open, vacancy, 'BEN'), placeFor(ben)),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    const [promoted, waiting] = outcomes[0] ? ['ANA', 'BEN'] : ['BEN', 'ANA'];
    expect((await selections.get('2031', 'promote'))?.vacancies).toEqual([
      { ...vacancy, promoted },
    ]);
    expect(await all.participants.get(String(promoted))).toMatchObject({ stage: 'allocated' });
    expect(await all.participants.get(String(waiting))).toBeUndefined();
    expect(await all.applications.get(String(waiting))).toMatchObject({ status: 'waitlisted' });
  });
});
