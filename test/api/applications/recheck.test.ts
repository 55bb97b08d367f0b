import { describe, expect, it } from 'vitest';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { applicationsApi } from '../../../functions/applications/api.ts';
import { assessEligibility } from '../../../functions/applications/assess-eligibility.ts';
import { editionsApi } from '../../../functions/editions/api.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { ask } from '../../support/http.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { completeForm, duringCall, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

const route = '/staff/editions/{edition}/eligibility-checks';
const params = { edition: '2031' };

type Line = { applicationId: string; from: string; to: string; state: string; rules: object[] };

/** Three applicants: born in 1985 (45 on the first day), in 1995, and of a country not listed. */
const threeApplicants = async () => {
  const editions = inMemoryEditionRepository(smallEdition());
  const world = intakeWorld(smallEdition(), { editions });
  const assess = eventHandler(() => [on(ApplicationSubmitted, assessEligibility(world.deps))], {
    now: () => duringCall + 5000,
  });
  const apply = async (email: string, changes: Readonly<Record<string, string>> = {}) => {
    const { applicationId, session } = await world.start(email);
    const form = { ...completeForm, ...changes };
    const asked = { params: { applicationId }, session, form };
    await world.call('POST /applications/{applicationId}/submission', asked);
    await assess({ detail: world.applications.events.at(-1) });
    return applicationId;
  };
  const old = await apply('old@example.org', {
    'answers.birthDate.year': '1985',
    'answers.birthDate.month': '8',
    'answers.birthDate.day': '5',
  });
  const young = await apply('young@example.org');
  const abroad = await apply('abroad@example.org', { 'answers.citizenship': 'FR' });

  /** Puts the edition in force again with other rules. */
  const change = async (change: (eligibility: Record<string, unknown>) => void) => {
    const edition = smallEdition();
    change(edition.tracks[0]?.eligibility as never);
    const version = (await editions.get('2031'))?.version ?? 0;
    await editions.apply(edition, {
      appliedAt: '2031-02-21T00:00:00.000Z',
      ifVersion: version,
      event: {
        id: 'E',
        type: 'EditionApplied.v1',
        source: 'cpi.editions',
        time: '2031-02-21T00:00:00.000Z',
        subject: '2031',
        edition: '2031',
        data: {},
      },
    } as never);
  };
  const clock = { now: () => duringCall + 60_000 };
  const handler = applicationsApi(() => world.deps, clock);
  /** Whose age a file with these ages would count otherwise. */
  const agesBy = async (age: object) => {
    const file = structuredClone(smallEditionFile);
    Object.assign(file.tracks[0]?.eligibility ?? {}, { age });
    const ports = { ...world.deps, editions, participants: inMemoryParticipantRepository() };
    const answer = await ask(
      editionsApi(() => ports, clock),
      {
        ...{ route: 'POST /admin/editions/{edition}/moved-dates', params, json: file },
        roles: ['admin'],
      },
    );
    return answer.json() as { ages: Line[]; moved: object[] };
  };
  const roles = ['coordinator'] as const;
  const preview = async () => {
    const asked = { route: `GET ${route}`, params, query: { track: 'makers' }, roles };
    return (await ask(handler, asked)).json() as { changes: Line[]; editionVersion: number };
  };
  const apply_ = async (editionVersion: number) => {
    const json = { track: 'makers', editionVersion, reason: 'The course begins later.' };
    const answer = await ask(handler, { route: `POST ${route}`, params, json, roles });
    return {
      status: answer.status,
      ...(answer.json() as { written: Line[]; released: Line[]; type?: string }),
    };
  };
  const statusOf = async (id: string) => (await world.applications.get(id))?.status;
  const told = { handler, roles, agesBy };
  return { ...world, ...told, old, young, abroad, change, preview, write: apply_, statusOf };
};

const later = (eligibility: Record<string, unknown>) => {
  eligibility.age = { from: 25, to: 45, on: '2031-08-05' };
};

describe('[F20] eligibility after a change of the edition', () => {
  it('shows who would be decided on otherwise, and writes nothing', async () => {
    const { change, preview, old, young, statusOf, applications } = await threeApplicants();
    expect((await preview()).changes).toEqual([]);
    await change(later);
    const told = applications.events.length;
    const { changes } = await preview();
    const line = changes.find(({ applicationId }) => applicationId === old);
    expect(line).toMatchObject({
      from: 'eligible',
      to: 'ineligible',
      state: 'changes',
      rules: [
        {
          rule: 'age',
          before: { result: 'pass', evidence: '45 on 2031-08-04, allowed 25–45' },
          after: { result: 'fail', evidence: '46 on 2031-08-05, allowed 25–45' },
        },
      ],
    });
    // The others are of the same age; the day that it rests on is another one.
    expect(changes.find(({ applicationId }) => applicationId === young)).toMatchObject({
      from: 'eligible',
      to: 'eligible',
    });
    expect(await statusOf(old)).toBe('eligible');
    expect(applications.events).toHaveLength(told);
  });

  it('writes each once, with the reason in its event, however often it is asked', async () => {
    const { change, preview, write, old, statusOf, applications } = await threeApplicants();
    await change(later);
    const { editionVersion } = await preview();
    const before = applications.events.length;
    const first = await write(editionVersion);
    expect(first.written.map(({ applicationId }) => applicationId)).toContain(old);
    expect(await statusOf(old)).toBe('ineligible');
    const events = applications.events.slice(before);
    expect(events).toHaveLength(first.written.length);
    expect(events.find(({ subject }) => subject === old)?.audit).toMatchObject({
      action: 'eligibility-rechecked',
      before: { verdict: 'eligible' },
      after: { verdict: 'ineligible', editionVersion },
      why: 'The course begins later.',
    });
    expect((await write(editionVersion)).written).toEqual([]);
    expect((await preview()).changes).toEqual([]);
  });

  it('is done in parts as large as it is told, each with how many are left, and ends at none', async () => {
    const { change, handler, roles, statusOf, old, preview } = await threeApplicants();
    await change(later);
    const { editionVersion } = await preview();
    const lefts: number[] = [];
    const written: string[] = [];
    let cursor: string | undefined;
    do {
      const json = { track: 'makers', editionVersion, reason: 'Later.', limit: 1, cursor };
      const answer = await ask(handler, { route: `POST ${route}`, params, json, roles });
      const part = answer.json() as { left: number; cursor?: string; written: Line[] };
      lefts.push(part.left);
      written.push(...part.written.map(({ applicationId }) => applicationId));
      cursor = part.cursor;
      expect(cursor === undefined).toBe(part.left === 0);
    } while (cursor !== undefined && lefts.length < 12);
    expect(lefts.at(0)).toBe(2);
    expect(lefts.at(-1)).toBe(0);
    expect(new Set(written).size).toBe(written.length);
    expect(written).toContain(old);
    expect(await statusOf(old)).toBe('ineligible');
    expect((await preview()).changes).toEqual([]);
  });

  it('[F2] is told of ages before the day they are counted on moves, as the check says after it', async () => {
    const { agesBy, change, preview, old, applications } = await threeApplicants();
    const age = { from: 25, to: 45, on: '2031-08-05' };
    const { ages, moved } = await agesBy(age);
    expect(moved).toEqual([
      expect.objectContaining({ date: 'age-measured', before: '2031-08-04', after: age.on }),
    ]);
    const line = {
      ...{ applicationId: old, rule: 'age', state: 'changes' },
      before: { result: 'pass', evidence: '45 on 2031-08-04, allowed 25–45' },
      after: { result: 'fail', evidence: '46 on 2031-08-05, allowed 25–45' },
    };
    expect(ages).toMatchObject([line]);
    expect((await agesBy({ ...age, on: '2031-08-04' })).ages).toEqual([]);
    const { before, after, rule } = line;
    await change(later);
    const { changes } = await preview();
    expect(changes.filter(({ from, to }) => from !== to)).toMatchObject([
      { applicationId: old, rules: [{ rule, before, after }], state: 'changes' },
    ]);
    expect(await applications.get(old)).toMatchObject({ status: 'eligible' });
  });

  it('[F2] is told of whom a day lets in, and of whom the office has told a decision', async () => {
    const { agesBy, change, preview, write, old, applications } = await threeApplicants();
    await change(later);
    await write((await preview()).editionVersion);
    const earlier = { from: 25, to: 45, on: '2031-08-04' };
    expect((await agesBy(earlier)).ages).toMatchObject([
      {
        applicationId: old,
        before: { result: 'fail' },
        after: { result: 'pass' },
        state: 'changes',
      },
    ]);
    const found = await applications.get(old);
    if (found === undefined) throw new Error('no application');
    await applications.tell(found, '2031-02-22T00:00:00.000Z', {} as never);
    expect((await agesBy(earlier)).ages).toMatchObject([{ applicationId: old, state: 'released' }]);
  });

  it('takes in whom a longer list of countries lets in', async () => {
    const { change, preview, write, abroad, statusOf } = await threeApplicants();
    await change((eligibility) => {
      eligibility.countries = ['KH', 'PE', 'MN', 'FR'];
    });
    await write((await preview()).editionVersion);
    expect(await statusOf(abroad)).toBe('eligible');
  });

  it('lists what was told to a person already, and leaves it', async () => {
    const { change, preview, write, old, statusOf, applications } = await threeApplicants();
    const found = await applications.get(old);
    if (found === undefined) throw new Error('no application');
    await applications.setStatus(found, 'waitlisted');
    await change(later);
    const { released, written } = await write((await preview()).editionVersion);
    expect(released).toMatchObject([{ applicationId: old, to: 'ineligible', state: 'released' }]);
    expect(written.map(({ applicationId }) => applicationId)).not.toContain(old);
    expect(await statusOf(old)).toBe('waitlisted');
  });

  it('is refused for rules that nobody looked at', async () => {
    const { change, preview, write, old, statusOf } = await threeApplicants();
    const { editionVersion } = await preview();
    await change(later);
    expect(await write(editionVersion)).toMatchObject({
      status: 409,
      type: expect.stringContaining('edition-changed'),
    });
    expect(await statusOf(old)).toBe('eligible');
  });

  it('[F19] shows staff each rule in words with its evidence and version', async () => {
    const { handler, roles, abroad } = await threeApplicants();
    const answer = await ask(handler, {
      route: 'GET /staff/applications/{applicationId}/eligibility',
      params: { applicationId: abroad },
      roles,
    });
    expect(answer.json()).toMatchObject({
      verdict: 'ineligible',
      rules: expect.arrayContaining([
        {
          rule: 'country',
          result: 'fail',
          evidence: 'FR is not on the list',
          requirement: 'You are a citizen of a country of this call.',
          version: expect.stringMatching(/^1-[0-9a-f]{16}$/),
        },
      ]),
    });
  });
});
