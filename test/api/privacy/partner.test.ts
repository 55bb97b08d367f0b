import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Answered } from '../../support/http.ts';
import { someEvent, someParticipant } from '../../support/participant.ts';
import { reviewOf } from '../../support/review.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { type WholeWorld, wholeWorld } from '../../support/whole-world.ts';

/** The partners of paper choose for themselves; the office chooses for the stage. */
const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    sections: track.sections.map((section) =>
      section.id === 'paper' ? { ...section, selectedBy: 'partner' as const } : section,
    ),
  }));
  return { ...small, tracks };
};

const lists = '/staff/editions/{edition}/selections/{track}';
const params = { edition: '2031', track: 'makers' };

describe('[F3] [Q8] people of a partner organisation', () => {
  let world: WholeWorld;
  const ids = new Map<string, string>();
  const partner = (route: string, asked: object = {}, organisations = ['Paper House']) =>
    world.call({ route, params, roles: ['partner'], sub: 'pia', organisations, ...asked });
  const board = (asked: object = {}, organisations?: string[]) =>
    partner(
      'GET /staff/editions/{edition}/participants',
      { params: { edition: '2031' }, ...asked },
      organisations,
    );

  beforeAll(async () => {
    world = wholeWorld(edition());
    for (const [name, section] of [
      ['Sokha', 'paper'],
      ['Dara', 'paper'],
      ['Chan', 'stage'],
    ]) {
      const email = `${name}@people.example`.toLowerCase();
      const fullName = `${name}`;
      const { applicationId } = await world.apply(email, {
        'answers.fullName': fullName,
        'answers.section': section ?? '',
      });
      ids.set(fullName, applicationId);
      const result = { score: 90, firstCriterion: 90 };
      await world.ports.reviews.assign(
        reviewOf(applicationId, 'rita', { status: 'done', result, scores: { merit: 5 } }),
      );
    }
    const json = { track: 'makers' };
    await world.office('POST /staff/editions/{edition}/selections', {
      params: { edition: '2031' },
      json,
    });
  });

  it('see the list of their own section, and of others no name, number or count', async () => {
    const answer = await partner(`GET ${lists}`);
    expect(answer.status).toBe(200);
    const { sections } = answer.json() as { sections: { section: string }[] };
    expect(sections.map(({ section }) => section)).toEqual(['paper']);
    expect(answer.body).toContain('Sokha');
    expect(answer.body).not.toContain('Chan');
    expect(answer.body).not.toContain(ids.get('Chan'));
    expect(answer.body).not.toContain('stage');
    expect(answer.json()).not.toHaveProperty('figures');
  });

  it('hand in their list, and the office finds it; one for another section is answered as absent', async () => {
    const list = { version: 1, section: 'paper', applicationIds: [ids.get('Dara')] };
    const foreign = await partner(`POST ${lists}/partner-lists`, {
      json: { ...list, section: 'stage', applicationIds: [ids.get('Chan')] },
    });
    const absent = await partner(`POST ${lists}/partner-lists`, {
      json: { ...list, section: 'nowhere' },
    });
    expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body]);
    expect(absent.status).toBe(404);
    const taken = await partner(`POST ${lists}/partner-lists`, { json: list });
    expect(taken.json()).toEqual({ track: 'makers', version: 2 });
    const seen = await world.office(`GET ${lists}`, { params });
    expect(seen.json()).toMatchObject({
      sections: [{ section: 'paper', partnerList: 'handed-in' }, { section: 'stage' }],
    });
  });

  it('are told what changed meanwhile in their own section, and nothing of others', async () => {
    const json = {
      version: 2,
      applicationId: ids.get('Chan'),
      choice: 'include',
      reason: 'Ministry',
    };
    await world.office(`POST ${lists}/adjustments`, { params, json });
    const late = { version: 1, section: 'paper', applicationIds: [ids.get('Sokha')] };
    const answer = await partner(`POST ${lists}/partner-lists`, { json: late });
    expect(answer.status).toBe(409);
    expect(answer.json()).toMatchObject({ difference: [{ section: 'paper', by: 'pia' }] });
    expect(answer.body).not.toContain(ids.get('Chan'));
  });

  it('see the people of their own section on the board, also where they ask for others', async () => {
    await world.office(`POST ${lists}/release`, {
      params,
      json: { acknowledgeDuplicates: true },
    });
    const own = (await board()).json() as { participants: { section: string }[] };
    expect(own.participants.map(({ section }) => section)).toEqual(['paper']);
    const query = { track: 'makers', section: 'stage' };
    const [foreign, absent] = [
      await board({ query }),
      await board({ query: { ...query, section: 'none' } }),
    ];
    expect([foreign.status, foreign.body]).toEqual([absent.status, absent.body]);
    expect(foreign.status).toBe(404);
    const stage = (await board({}, ['Stage House'])).json() as typeof own;
    expect(stage.participants.map(({ section }) => section)).toEqual(['stage']);
  });

  it('[Q10] read nothing of them that is the office’s alone: scores, visas, what is amiss', async () => {
    const one = someParticipant({
      ...{ applicationId: 'WRITER', section: 'paper', stage: 'invited', visa: 'granted' },
      proposal: {
        ...{ version: 1, round: 0, dueAt: '2031-07-14T09:00:00.000Z', decision: 'approve' },
        ...{ score: 61.5, title: 'A night museum' },
      },
      onlineAttendance: 91.6,
    });
    await world.ports.participants.allocate(one, someEvent(one));
    const rowIn = (answer: Answered) =>
      (answer.json() as { participants: { applicationId: string }[] }).participants.find(
        ({ applicationId }) => applicationId === 'WRITER',
      );
    const own = rowIn(await board());
    expect(own).toMatchObject({ stage: 'invited', onlineAttendance: 91.6 });
    expect(JSON.stringify(own)).not.toMatch(/visa|61\.5|approve|museum/);
    const ofOffice = await world.office('GET /staff/editions/{edition}/participants', {
      params: { edition: '2031' },
    });
    expect(rowIn(ofOffice)).toMatchObject({ visa: 'granted', proposal: { score: 61.5 } });
  });

  it('of nobody’s organisation, or of another one, see nothing at all', async () => {
    for (const organisations of [[], ['Wood House']]) {
      expect((await board({}, organisations)).status).toBe(404);
      expect((await partner(`GET ${lists}`, {}, organisations)).status).toBe(404);
    }
  });
});
