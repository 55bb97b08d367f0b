import { describe, expect, it } from 'vitest';
import {
  amended,
  answered,
  extended,
  type InformationRequest,
  sealed,
  withdrawn,
} from '../../shared/domain/information-request.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createInformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import { draftOf, eventOf, submissionOf } from '../support/application.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryApplicationRepository } from '../support/in-memory/application-repository.ts';
import { inMemoryInformationRequestRepository } from '../support/in-memory/information-request-repository.ts';

const engine = useEngine();

const inMemory = () => {
  const applications = inMemoryApplicationRepository();
  return { applications, information: inMemoryInformationRequestRepository(applications) };
};
const onTheEngine = () => {
  const { table } = engine();
  return {
    applications: createApplicationRepository(table),
    information: createInformationRequestRepository(table),
  };
};

const dueAt = '2031-03-10T09:00:00.000Z';
const now = Date.parse('2031-03-05T00:00:00.000Z');
const requestOf = (
  applicationId: string,
  of: Partial<InformationRequest> = {},
): InformationRequest => ({
  ...{ applicationId, edition: '2031', track: 'experts', reference: 'CPI-2031-AAAA-BBBB' },
  ...{ number: 1, fields: ['position'], text: 'Which one?', status: 'asked' },
  ...{ askedAt: '2031-03-04T00:00:00.000Z', dueAt, answersVersion: 1, savedBefore: 1, version: 1 },
  ...of,
});
const event = (id: string) => eventOf(id, 'InformationRequested.v1');

describe.each([
  ['in memory', inMemory],
  ['on the engine', onTheEngine],
])('requests for information %s', (_where, create) => {
  it('[F22] of many who ask at one moment one does, and those of an application come in order', async () => {
    const { information } = create();
    const raced = await Promise.all(
      [1, 2, 3, 4].map(() => information.ask(requestOf('INF01'), event('INF01'))),
    );
    expect(raced.filter((won) => won)).toHaveLength(1);
    const next = requestOf('INF01', { number: 2 });
    expect(await information.ask(next, event('INF01'), sealed(requestOf('INF01')))).toBe(true);
    const first = sealed(requestOf('INF01'));
    expect(await information.ofApplication('INF01')).toEqual([first, next]);
    expect(await information.get('INF01', 2)).toEqual(next);
    expect(await information.get('INF01', 3)).toBeUndefined();
  });

  it('[F22] one that is extended at the moment at which another would follow it wins over it', async () => {
    const { information } = create();
    const late = requestOf('INF02');
    await information.ask(late, event('INF02'));
    const moved = extended(late, Date.parse('2031-03-20T09:00:00.000Z'));
    expect(await information.replace(moved, event('INF02'))).toBe(true);
    expect(await information.replace(moved, event('INF02'))).toBe(false);
    const next = requestOf('INF02', { number: 2 });
    expect(await information.ask(next, event('INF02'), sealed(late))).toBe(false);
    expect(await information.ofApplication('INF02')).toEqual([moved]);
  });

  it('[F22] is answered with the change of its application, both or neither, once', async () => {
    const { information, applications } = create();
    const draft = draftOf('INF03');
    await applications.start(draft, 'hash-INF03', eventOf('INF03'));
    const { application } = await applications.submit(draft, submissionOf(), eventOf('INF03'));
    const asked = requestOf('INF03');
    await information.ask(asked, event('INF03'));
    const change = {
      at: '2031-03-05T00:00:00.000Z',
      request: 1,
      fields: ['fullName'],
      from: 1,
      to: 2,
    };
    const next = amended(application, { fullName: '소피아 강' }, change);
    const sent = () =>
      information.answer(answered(asked, now), next, eventOf('INF03', 'InformationProvided.v1'));
    const stale = { ...next, version: next.version + 1 };
    expect(await information.answer(answered(asked, now), stale, eventOf('INF03'))).toBe(false);
    expect((await information.get('INF03', 1))?.status).toBe('asked');
    expect((await Promise.all([sent(), sent()])).filter((won) => won)).toHaveLength(1);
    expect(await information.get('INF03', 1)).toMatchObject({ status: 'answered', version: 2 });
    expect(await applications.get('INF03')).toEqual(next);
    expect(next).toMatchObject({ name: '소피아 강', answersVersion: 2, amendments: [change] });
  });

  it('[F22] are listed for an edition by their state at a moment, page by page', async () => {
    const { information } = create();
    const edition = '2041';
    const all = [
      requestOf('INF11', { edition, dueAt: '2031-03-01T09:00:00.000Z' }),
      requestOf('INF12', { edition, dueAt: '2031-03-05T00:00:00.000Z' }),
      requestOf('INF13', { edition }),
      requestOf('INF14', { edition, dueAt: '2031-03-09T09:00:00.000Z' }),
      requestOf('INF15', { edition }),
    ];
    for (const one of all) await information.ask(one, event(one.applicationId));
    const [, , , , last] = all;
    if (last !== undefined) await information.replace(withdrawn(last, now), event('INF15'));
    const ids = async (of: object) => {
      const { cards, cursor } = await information.ofEdition({ edition, now, ...of });
      return { ids: cards.map(({ applicationId }) => applicationId), cursor };
    };
    expect((await ids({ state: 'open' })).ids).toEqual(['INF14', 'INF13']);
    expect((await ids({ state: 'expired' })).ids).toEqual(['INF11', 'INF12']);
    expect((await ids({ state: 'withdrawn' })).ids).toEqual(['INF15']);
    expect((await ids({ state: 'answered' })).ids).toEqual([]);
    const first = await ids({ limit: 3 });
    expect(first.ids).toHaveLength(3);
    const rest = await ids({ limit: 3, cursor: first.cursor });
    expect([...first.ids, ...rest.ids].sort()).toEqual(
      all.map(({ applicationId }) => applicationId),
    );
    expect((await information.ofEdition({ edition: '2042', now })).cards).toEqual([]);
  });

  it('[F22] stand among what falls due while they are asked and not too late', async () => {
    const { information } = create();
    const asked = requestOf('INF21', { dueAt: '2033-03-10T09:00:00.000Z' });
    await information.ask(asked, event('INF21'));
    const due = async (after: string, until: string) =>
      (await information.due(after, until)).cards.map(({ applicationId }) => applicationId);
    expect(await due('2033-03-09T00:00:00.000Z', '2033-03-10T09:00:00.000Z')).toEqual(['INF21']);
    expect(await due('2033-03-09T00:00:00.000Z', '2033-03-10T08:59:59.000Z')).toEqual([]);
    expect(await due('2033-03-10T09:00:00.000Z', '2033-03-12T00:00:00.000Z')).toEqual([]);
    await information.replace(withdrawn(asked, now), event('INF21'));
    expect(await due('2033-03-09T00:00:00.000Z', '2033-03-12T00:00:00.000Z')).toEqual([]);
  });
});
