import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

const asked = [
  'birthDate',
  'citizenship',
  'experienceYears',
  'english',
  'onlineTools',
  'wholeStay',
] as const;

const form = Object.fromEntries([
  ['track', 'makers'],
  ...Object.entries(completeForm).filter(([name]) =>
    asked.some((field) => name.startsWith(`answers.${field}`)),
  ),
]);
const params = { edition: '2031' };

const check = (
  changes: Readonly<Record<string, string>> = {},
  edition: Edition = smallEdition(),
  asking: { wants?: 'json'; language?: string } = {},
) => {
  const world = intakeWorld(edition);
  return {
    world,
    answer: world.call('POST /editions/{edition}/check', {
      params,
      form: { ...form, ...changes },
      ...asking,
    }),
  };
};

describe('[F18] the self-check', () => {
  it('asks only what the rules of the track need', async () => {
    const { call } = intakeWorld();
    const { data } = await call('GET /editions/{edition}/check', { params, wants: 'json' });
    expect(data).toMatchObject({ track: 'makers' });
    expect([...(data.questions as string[])].sort()).toEqual([...asked].sort());

    const edition = smallEdition();
    const [track] = edition.tracks;
    if (track === undefined) throw new Error('no track');
    track.eligibility = {
      englishNeeded: false,
      onlineToolsNeeded: false,
      wholeStayNeeded: false,
      countries: ['KH'],
    };
    const few = await intakeWorld(edition).call('GET /editions/{edition}/check', {
      params,
      wants: 'json',
    });
    expect(few.data.questions).toEqual(['citizenship']);
  });

  it('answers each rule with its reason, and leads on to the application', async () => {
    const { body, status } = await check().answer;
    expect(status).toBe(200);
    expect(body).toContain('You may apply.');
    expect(body).toContain('You are 36 on 4 August 2031.');
    expect(body).toContain('href="/editions/2031/apply?track=makers"');
  });

  it('says in Korean what is not met, and why', async () => {
    const { answer } = check({ 'answers.birthDate.year': '1985' }, smallEdition(), {
      language: 'ko',
    });
    const { body } = await answer;
    expect(body).toContain('2031년 8월 4일 기준 만 46세입니다.');
    expect(body).toContain('미충족');
    expect(body).not.toContain('/apply?track');
  });

  it('leaves to the office what the office judges', async () => {
    const { answer } = check({ 'answers.english': 'intermediate' }, smallEdition(), {
      wants: 'json',
    });
    const { data } = await answer;
    expect(data.verdict).toBe('eligible');
    expect(data.rules).toContainEqual(
      expect.objectContaining({ rule: 'english', result: 'unknown' }),
    );
  });

  it('tells what was left out, with the rest as it was typed', async () => {
    const { answer } = check({ 'answers.birthDate.year': '', 'answers.experienceYears': '12' });
    const { status, body } = await answer;
    expect(status).toBe(422);
    expect(body).toContain('href="#answers-birthDate"');
    expect(body).toContain('value="12"');
  });

  it('goes back to the questions with what was typed', async () => {
    const { body } = await check({ change: '1', 'answers.experienceYears': '12' }).answer;
    expect(body).toContain('value="12"');
    expect(body).toContain('<fieldset');
  });

  it('refuses what it does not ask, and keeps nothing', async () => {
    const { world, answer } = check({ 'answers.fullName': 'Sokha' });
    expect((await answer).status).toBe(422);
    expect(world.applications.events).toEqual([]);
    expect((await world.applications.list({ edition: '2031', track: 'makers' })).cards).toEqual([]);
  });

  it('has no answer for an edition or a track that is not there', async () => {
    const { call } = intakeWorld();
    const route = 'POST /editions/{edition}/check';
    expect((await call(route, { params: { edition: '2030' }, form })).status).toBe(404);
    expect((await call(route, { params, form: { ...form, track: 'nobody' } })).status).toBe(404);
  });
});
