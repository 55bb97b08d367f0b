import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../events/envelope.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import {
  type ApplicationRepository,
  createApplicationRepository,
} from '../../shared/store/application-repository.ts';
import { draftOf, eventOf, submissionOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationRepository } from '../support/in-memory/application-repository.ts';
import { inMemoryAddressRepository } from '../support/in-memory/sign-in-repositories.ts';

const engine = useEngine();

interface World {
  readonly applications: ApplicationRepository;
  /** The event that the last write of the application carries. */
  eventOn(applicationId: string): Promise<Envelope | undefined>;
  dossiersOf(addressHash: string): Promise<readonly { readonly applicationId: string }[]>;
}

const inMemory = (): World => {
  const applications = inMemoryApplicationRepository();
  return {
    applications,
    eventOn: async (id) => applications.events.findLast(({ subject }) => subject === id),
    dossiersOf: inMemoryAddressRepository(applications.byAddress).dossiersOf,
  };
};

const onEngine = (): World => ({
  applications: createApplicationRepository(engine().table),
  eventOn: async (id) => {
    const { client, table } = engine();
    const Key = { pk: { S: `DOSSIER#${id}` }, sk: { S: 'APPLICATION' } };
    const { Item } = await client.send(new GetItemCommand({ TableName: table.getName(), Key }));
    return Item?.event?.S === undefined ? undefined : JSON.parse(Item.event.S);
  },
  dossiersOf: createAddressRepository(engine().table).dossiersOf,
});

let count = 0;
const newId = () => {
  count += 1;
  return `APP${String(count).padStart(5, '0')}`;
};

describe.each([
  ['in memory', inMemory],
  ['on the engine', onEngine],
])('applications %s', (where, world) => {
  const started = async (of = {}) => {
    const { applications, ...rest } = world();
    const draft = draftOf(newId(), of);
    await applications.start(
      draft,
      `hash-${draft.applicationId}-${where}`,
      eventOf(draft.applicationId),
    );
    return { applications, draft, ...rest };
  };

  it('keeps a draft, its event, and the way from the address to it', async () => {
    const { applications, draft, eventOn, dossiersOf } = await started();
    const { applicationId } = draft;
    expect(await applications.get(applicationId)).toEqual(draft);
    expect(await eventOn(applicationId)).toEqual(eventOf(applicationId));
    expect(await dossiersOf(`hash-${applicationId}-${where}`)).toEqual([
      { applicationId, edition: '2031', startedAt: draft.startedAt },
    ]);
    expect(await dossiersOf('hash-of-nobody')).toEqual([]);
  });

  it('[F14] withdraws on what was read, and not once there is an offer', async () => {
    const { applications, draft, eventOn } = await started();
    const { applicationId } = draft;
    const told = eventOf(applicationId, 'ApplicationWithdrawn.v1');
    const { application } = await applications.submit(draft, submissionOf(), eventOf('x'));
    expect((await applications.withdraw(draft, 'at', told)).written).toBe(false);
    const gone = { ...application, status: 'withdrawn', withdrawnAt: 'at', version: 3 };
    expect(await applications.withdraw(application, 'at', told)).toEqual({
      written: true,
      application: gone,
    });
    expect(await applications.get(applicationId)).toEqual(gone);
    expect(await eventOn(applicationId)).toEqual(told);
    const selected = { ...application, status: 'selected' as const };
    expect((await applications.withdraw(selected, 'at', told)).written).toBe(false);
  });

  it('[F40] keeps the zone of the own clock, on what was read', async () => {
    const { applications, draft } = await started();
    const chosen = { ...draft, timeZone: 'America/Lima', version: 2 };
    expect(await applications.chooseTimeZone(draft, 'America/Lima')).toEqual({
      written: true,
      application: chosen,
    });
    expect(await applications.chooseTimeZone(draft, 'UTC')).toEqual({
      written: false,
      application: chosen,
    });
    expect(await applications.get(draft.applicationId)).toEqual(chosen);
  });

  it('[F14] moves a draft’s closing time later, on what was read, and never earlier', async () => {
    const { applications, draft, eventOn } = await started();
    const { applicationId } = draft;
    const until = Date.parse('2031-03-05T01:00:00.000Z');
    const extension = { until: 'u', reason: 'Flood', by: 'staff-1', at: 'a' };
    const told = eventOf(applicationId, 'DeadlineExtended.v1');
    const outcome = await applications.extend(draft, until, told, extension);
    const extended = { ...draft, closesAt: '2031-03-05T01:00:00.000Z', extension, version: 2 };
    expect(outcome).toEqual({ written: true, application: extended });
    expect(await applications.get(applicationId)).toEqual(extended);
    expect(await eventOn(applicationId)).toEqual(told);
    expect(await applications.extend(draft, until + 1, told)).toEqual({
      written: false,
      application: extended,
    });
    expect((await applications.extend(extended, until, told)).written).toBe(false);
    const { cards } = await applications.list({ edition: '2031', track: 'experts' });
    expect(cards.find((card) => card.applicationId === applicationId)?.closesAt).toBe(
      extended.closesAt,
    );
  });

  it('[F10] starts a draft once, however often it is asked', async () => {
    const { applications } = world();
    const draft = draftOf(newId());
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        applications.start({ ...draft, email: `${n}@example.org` }, 'same', eventOf('x')),
      ),
    );
    expect(outcomes.filter(({ written }) => written)).toHaveLength(1);
    const stands = await applications.get(draft.applicationId);
    for (const { application } of outcomes) expect(application).toEqual(stands);
  });

  it('[F7] keeps every save and opens the last one', async () => {
    const { applications, draft } = await started();
    const { applicationId } = draft;
    expect(await applications.open(applicationId)).toEqual({ application: draft });
    expect(await applications.answersOf(draft)).toBeUndefined();
    const first = { answers: {}, version: 1, savedAt: '2031-02-11T00:00:00.000Z' };
    const second = {
      answers: { fullName: '소피아', birthDate: { year: '1990', month: '', day: '' } },
      version: 2,
      savedAt: '2031-02-12T00:00:00.000Z',
    };
    expect(await applications.saveAnswers(applicationId, first)).toBe('saved');
    expect(await applications.saveAnswers(applicationId, second)).toBe('saved');
    expect(await applications.open(applicationId)).toMatchObject({
      application: draft,
      saved: second,
    });
    expect(await applications.answersOf({ applicationId, answersVersion: 1 })).toMatchObject(first);
  });

  it('[F7] lets one of two windows save on top of the same version', async () => {
    const { applications, draft } = await started();
    const save = (fullName: string) =>
      applications.saveAnswers(draft.applicationId, {
        answers: { fullName },
        version: 1,
        savedAt: '2031-02-11T00:00:00.000Z',
      });
    expect((await Promise.all([save('A'), save('B')])).sort()).toEqual(['conflict', 'saved']);
  });

  it('opens nothing where there is nothing', async () => {
    const { applications } = world();
    expect(await applications.open('NOBODY')).toBeUndefined();
    expect(await applications.get('NOBODY')).toBeUndefined();
  });

  it('[F10] 50 submissions at once make one application with one reference', async () => {
    const { applications, draft, eventOn } = await started();
    const { applicationId } = draft;
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        applications.submit(draft, submissionOf({ reference: `CPI-2031-${n}` }), {
          ...eventOf(applicationId),
          id: `event-${n}`,
        }),
      ),
    );
    expect(outcomes.filter(({ written }) => written)).toHaveLength(1);
    expect(new Set(outcomes.map(({ application }) => application.reference)).size).toBe(1);
    const { reference } = outcomes[0]?.application ?? {};
    expect((await eventOn(applicationId))?.id).toBe(`event-${reference?.slice(9)}`);
  });

  it('[F14] takes a submission until the last moment before closing, and not at it', async () => {
    const { applications, draft } = await started();
    const at = (submittedAt: string) =>
      applications.submit(draft, submissionOf({ submittedAt }), eventOf(draft.applicationId));
    expect(await at('2031-03-03T01:00:00.000Z')).toEqual({ written: false, application: draft });
    expect(await at('2031-03-03T01:00:01.000Z')).toMatchObject({ written: false });
    expect(await at('2031-03-03T00:59:59.999Z')).toMatchObject({ written: true });
  });

  it('submits the answers that it names, whatever is saved afterwards', async () => {
    const { applications, draft } = await started();
    const { applicationId } = draft;
    const savedAt = '2031-02-11T00:00:00.000Z';
    const answers = { fullName: 'Submitted' };
    await applications.saveAnswers(applicationId, { answers, version: 1, savedAt });
    const { application } = await applications.submit(
      draft,
      submissionOf(),
      eventOf(applicationId),
    );
    await applications.saveAnswers(applicationId, { answers: {}, version: 2, savedAt });
    expect((await applications.answersOf(application))?.answers).toEqual(answers);
  });

  it('submits a draft that was changed since it was read', async () => {
    const { applications, draft } = await started();
    const before = { ...draft, version: 0 };
    const submitted = await applications.submit(before, submissionOf(), eventOf('x'));
    expect(submitted).toMatchObject({ written: true, application: { version: 2 } });
  });

  it('[F19] writes a decision once, and only on what it was made for', async () => {
    const { applications, draft, eventOn } = await started();
    const { application } = await applications.submit(draft, submissionOf(), eventOf('x'));
    const decision = {
      verdict: 'eligible' as const,
      rules: [{ rule: 'age', result: 'pass' as const, evidence: '40' }],
      editionVersion: 3,
      decidedAt: '2031-03-01T00:00:05.000Z',
    };
    const event = eventOf(draft.applicationId, 'ApplicationAssessed.v1');
    expect(await applications.assess(draft, decision, event)).toMatchObject({ written: false });
    const done = await applications.assess(application, decision, event);
    expect(done).toMatchObject({ written: true, application: { status: 'eligible' } });
    expect(await applications.assess(application, decision, event)).toMatchObject({
      written: false,
      application: { status: 'eligible', eligibility: decision },
    });
    expect(await eventOn(draft.applicationId)).toEqual(event);
  });

  it('takes an event off with a change that has none', async () => {
    const { applications, draft } = await started();
    const { application } = await applications.setStatus(draft, 'withdrawn');
    expect(application.status).toBe('withdrawn');
    if (where === 'on the engine') {
      expect(await onEngine().eventOn(draft.applicationId)).toBeUndefined();
    }
  });

  it('refuses a status that does not follow, and a change made on an old version', async () => {
    const { applications, draft } = await started();
    const { application } = await applications.submit(draft, submissionOf(), eventOf('x'));
    expect(await applications.setStatus(application, 'selected')).toMatchObject({
      written: false,
      application: { status: 'submitted' },
    });
    expect(await applications.setStatus(draft, 'withdrawn')).toMatchObject({
      written: false,
      application: { status: 'submitted' },
    });
  });

  it('lists a track page by page, by status, with what the list shows and no more', async () => {
    const { applications } = world();
    const track = `track-${newId().toLowerCase()}`;
    const ids = Array.from({ length: 5 }, newId);
    for (const [n, id] of ids.entries()) {
      const draft = draftOf(id, { track, startedAt: `2031-02-1${n}T00:00:00.000Z` });
      await applications.start(draft, `list-${id}`, eventOf(id));
      if (n > 2) {
        const submittedAt = `2031-03-01T00:00:0${n}.000Z`;
        await applications.submit(draft, submissionOf({ submittedAt }), eventOf(id));
      }
    }
    const edition = '2031';
    const first = await applications.list({ edition, track, limit: 2 });
    expect(first.cards.map(({ applicationId }) => applicationId)).toEqual(ids.slice(0, 2));
    const second = await applications.list({ edition, track, limit: 2, cursor: first.cursor });
    expect(second.cards.map(({ applicationId }) => applicationId)).toEqual(ids.slice(2, 4));
    const third = await applications.list({ edition, track, limit: 2, cursor: second.cursor });
    expect(third.cards).toEqual([
      {
        applicationId: ids[4],
        track,
        status: 'submitted',
        reference: 'CPI-2031-AAAA-BBBB',
        name: '소피아',
        country: 'KH',
        section: 'books',
        locale: 'en',
        submittedAt: '2031-03-01T00:00:04.000Z',
      },
    ]);
    expect(third.cursor).toBeUndefined();
    const submitted = await applications.list({ edition, track, status: 'submitted' });
    expect(submitted.cards.map(({ applicationId }) => applicationId)).toEqual(ids.slice(3));
    expect((await applications.list({ edition: '2032', track })).cards).toEqual([]);
  });

  it('[F20] is gone through in parts while what was looked at changes its place, and ends', async () => {
    const { applications } = world();
    const track = `recheck-${where.replaceAll(' ', '-')}`;
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const draft = draftOf(newId(), { track });
      await applications.start(draft, `hash-${draft.applicationId}`, eventOf(draft.applicationId));
      await applications.submit(draft, submissionOf(), eventOf(draft.applicationId));
      ids.push(draft.applicationId);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let part = 0; part < 20; part += 1) {
      const page = await applications.list({ edition: '2031', track, cursor, limit: 2 });
      for (const { applicationId, status } of page.cards) {
        seen.push(applicationId);
        const found = await applications.get(applicationId);
        if (found === undefined || status !== 'submitted') continue;
        const decision = {
          ...{ verdict: 'ineligible' as const, rules: [], editionVersion: 1 },
          decidedAt: '2031-03-04T00:00:00.000Z',
        };
        await applications.assess(
          found,
          decision,
          eventOf(applicationId, 'ApplicationAssessed.v1'),
        );
      }
      cursor = page.cursor;
      if (cursor === undefined) break;
    }
    expect(cursor).toBeUndefined();
    expect([...new Set(seen)].sort()).toEqual(ids.sort());
  });
});
