import { describe, expect, it } from 'vitest';
import { EditionApplied } from '../../../events/edition-applied.ts';
import { extendDrafts } from '../../../functions/applications/extend-drafts.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import {
  closing,
  completeForm,
  type IntakeWorld,
  intakeWorld,
} from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const submit = 'POST /applications/{applicationId}/submission';
const savePage = 'POST /applications/{applicationId}/pages/{page}';
const show = 'GET /applications/{applicationId}';
const extend = 'PUT /staff/applications/{applicationId}/extension';
const hour = 3_600_000;
const extendedTo = '2031-03-05T10:00';
const extended = instantOf(extendedTo, 'Asia/Seoul');

const closingAt = (closesAt: string, zone: 'edition' | 'anywhere-on-earth' = 'edition') => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => ({
    ...track,
    call: { ...track.call, closesAt, zone },
  }));
  return { ...edition, tracks };
};

/** What the bus tells when another file is in force; nothing else of the world is touched. */
const applied = async (world: IntakeWorld, edition: Edition) => {
  const editions = inMemoryEditionRepository(edition);
  const deps = { ...world.deps, editions };
  const handler = eventHandler(() => [on(EditionApplied, extendDrafts(deps))], {
    now: () => world.time.now,
  });
  const detail: EditionApplied = {
    id: 'APPLIED',
    type: 'EditionApplied.v1',
    source: 'cpi.editions',
    time: new Date(world.time.now).toISOString(),
    subject: edition.edition,
    edition: edition.edition,
    data: { version: 2, changed: [] },
  };
  await handler({ detail });
};

const extensions = ({ applications }: IntakeWorld) =>
  applications.events.filter(({ type }) => type === 'DeadlineExtended.v1');

const giving = (world: IntakeWorld, applicationId: string, until: number, reason = 'Flood') =>
  world.call(extend, {
    params: { applicationId },
    roles: ['coordinator'],
    json: { until: new Date(until).toISOString(), reason },
    wants: 'json',
  });

type Before = (world: IntakeWorld, applicationId: string) => Promise<unknown>;
const nothing: Before = () => Promise.resolve();

/** What a draft of its own answers at each moment; once closed, it can be read and not changed. */
const answersAt = async (
  route: string,
  moments: readonly number[],
  before: Before = nothing,
  edition = smallEdition(),
) => {
  const statuses: number[] = [];
  for (const now of moments) {
    const world = intakeWorld(edition);
    const { applicationId, session } = await world.start();
    const params = { applicationId };
    await before(world, applicationId);
    world.time.now = now;
    const names = { 'answers.fullName': 'សុខា', 'answers.passportName': 'SOKHA' };
    const asked =
      route === savePage
        ? { params: { ...params, page: 'names' }, form: names }
        : { params, form: completeForm };
    const answer = await world.call(route, { ...asked, session });
    expect(answer.location ?? '').not.toContain('sign-in');
    statuses.push(answer.status);
    const isKept = (await world.applications.open(applicationId))?.saved !== undefined;
    expect(isKept).toBe(answer.status === 303);
    if (answer.status === 409) {
      const page = await world.call(show, { params, session });
      expect([page.status, page.body.includes('class="tasks"')]).toEqual([200, false]);
      expect(page.body).toContain('The call has closed');
    }
  }
  return statuses;
};

const around = (moment: number) => [moment - 1000, moment - 1, moment, moment + 1000];
const gate = [303, 303, 409, 409];

describe.each([
  ['a submission', submit],
  ['a page that is saved', savePage],
])('[F14] the gate for %s, one second before and after', (_what, route) => {
  it('in the zone of the edition', async () => {
    expect(await answersAt(route, around(closing))).toEqual(gate);
  });

  it('anywhere on Earth: day D closes at noon UTC of the day after', async () => {
    const edition = closingAt('2031-03-03T10:00', 'anywhere-on-earth');
    const noon = Date.parse('2031-03-04T12:00:00.000Z');
    expect(await answersAt(route, around(noon), nothing, edition)).toEqual(gate);
  });

  it('after an extension for everyone', async () => {
    const before = (world: IntakeWorld) => applied(world, closingAt(extendedTo));
    expect(await answersAt(route, around(extended), before)).toEqual(gate);
  });

  it('[F15] after an extension for one person', async () => {
    const until = closing + 6 * hour;
    const before = (world: IntakeWorld, id: string) => giving(world, id, until);
    expect(await answersAt(route, around(until), before)).toEqual(gate);
  });
});

describe('[F14] an extension for everyone', () => {
  it('reopens drafts that had closed, and tells each owner once', async () => {
    const world = intakeWorld();
    const drafts = [];
    for (const name of ['one', 'two', 'three']) drafts.push(await world.start(`${name}@e.org`));
    const sent = await world.start('sent@e.org');
    const { applicationId, session } = sent;
    await world.call(submit, { params: { applicationId }, session, form: completeForm });

    world.time.now = closing + hour;
    for (let times = 0; times < 3; times += 1) await applied(world, closingAt(extendedTo));
    expect(
      extensions(world)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(drafts.map((draft) => draft.applicationId).sort());
    expect(extensions(world)[0]?.data).toEqual({
      track: 'makers',
      closesAt: new Date(extended).toISOString(),
      given: 'to-everyone',
    });
    const [first] = drafts;
    const params = { applicationId: first?.applicationId ?? '' };
    const page = await world.call(show, { params, session: first?.session ?? '' });
    expect(page.body).toContain('class="tasks"');
  });

  it('goes on with the drafts that are behind after it was stopped on its way', async () => {
    const world = intakeWorld();
    for (let n = 0; n < 30; n += 1) await world.start(`p${n}@e.org`);
    let left = 7;
    const stopping = {
      ...world.applications,
      extend: async (...given: Parameters<typeof world.applications.extend>) => {
        left -= 1;
        if (left < 0) throw new Error('stopped');
        return world.applications.extend(...given);
      },
    };
    const crashing = { ...world, deps: { ...world.deps, applications: stopping } };
    await expect(applied(crashing, closingAt(extendedTo))).rejects.toThrow('stopped');
    expect(extensions(world)).toHaveLength(7);
    await applied(world, closingAt(extendedTo));
    expect(new Set(extensions(world).map(({ subject }) => subject)).size).toBe(30);
    expect(extensions(world)).toHaveLength(30);
  });

  it('promises nobody a time that has passed', async () => {
    const world = intakeWorld();
    await world.start();
    for (const [now, told] of [
      [extended, 0],
      [extended - 1, 1],
    ] as const) {
      world.time.now = now;
      await applied(world, closingAt(extendedTo));
      expect(extensions(world)).toHaveLength(told);
    }
  });

  it('does not take back what a draft was promised', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    await applied(world, closingAt('2031-02-25T10:00'));
    expect(extensions(world)).toEqual([]);
    expect((await world.applications.get(applicationId))?.closesAt).toBe(
      new Date(closing).toISOString(),
    );
  });
});

describe('[F15] an extension for one person', () => {
  const until = closing + 48 * hour;

  it('holds for that person alone, and says why and by whom', async () => {
    const world = intakeWorld();
    const lucky = await world.start('lucky@e.org');
    const other = await world.start('other@e.org');
    const answer = await giving(world, lucky.applicationId, until, 'The mine flooded.');
    expect([answer.status, answer.data]).toEqual([
      200,
      {
        applicationId: lucky.applicationId,
        closesAt: new Date(until).toISOString(),
        extension: {
          until: new Date(until).toISOString(),
          reason: 'The mine flooded.',
          by: 'staff-1',
          at: new Date(world.time.now).toISOString(),
        },
      },
    ]);
    expect(extensions(world)[0]?.audit).toEqual({
      by: { sub: 'staff-1', roles: ['coordinator'] },
      action: 'deadline-extended',
      before: { closesAt: new Date(closing).toISOString() },
      after: { closesAt: new Date(until).toISOString() },
      why: 'The mine flooded.',
    });
    world.time.now = closing + hour;
    for (const [{ applicationId, session }, status] of [
      [lucky, 303],
      [other, 409],
    ] as const) {
      const sent = await world.call(submit, {
        ...{ params: { applicationId }, session, form: completeForm },
      });
      expect(sent.status).toBe(status);
    }
  });

  it('reopens a draft that has closed; asked twice, it is told once', async () => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    world.time.now = closing + hour;
    const answers = [await giving(world, applicationId, until)];
    answers.push(await giving(world, applicationId, until));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(extensions(world)).toHaveLength(1);
    expect(extensions(world)[0]?.data).toMatchObject({ given: 'to-one-person' });
  });

  it.each([
    [extended - closing + hour, 'longer than the one for everyone', 0],
    [hour, 'shorter than the one for everyone', 1],
  ])('the later of both holds: %d ms, %s', async (more, _which, mails) => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    await giving(world, applicationId, closing + more);
    const before = extensions(world).length;
    await applied(world, closingAt(extendedTo));
    expect(extensions(world).length - before).toBe(mails);
    expect((await world.applications.get(applicationId))?.closesAt).toBe(
      new Date(Math.max(extended, closing + more)).toISOString(),
    );
  });

  it.each([
    ['has passed', -48 * hour, closing, 'in-the-past'],
    ['is no later than the draft is open already', 0, closing - hour, 'not-later'],
    ['lies more than 30 days behind the close', 31 * 24 * hour, closing, 'too-late'],
  ])('is refused where the moment %s', async (_why, more, now, code) => {
    const world = intakeWorld();
    const { applicationId } = await world.start();
    world.time.now = now;
    const answer = await giving(world, applicationId, closing + more);
    expect(answer.status).toBe(422);
    expect(answer.data.errors).toMatchObject([{ pointer: '/until', code }]);
  });

  it('is for drafts, needs a reason, and is given by the office', async () => {
    const world = intakeWorld();
    const { applicationId, session } = await world.start();
    const params = { applicationId };
    const json = { until: new Date(until).toISOString(), reason: ' \n ' };
    const ask = (roles: 'admin' | 'reviewer', body: unknown = json) =>
      world.call(extend, { params, roles: [roles], json: body, wants: 'json' });
    expect((await ask('admin')).status).toBe(422);
    expect((await ask('reviewer')).status).toBe(403);
    expect((await giving(world, 'NOBODY', until)).status).toBe(404);
    await world.call(submit, { params, session, form: completeForm });
    expect((await giving(world, applicationId, until)).data.type).toBe('/problems/not-a-draft');
  });
});
