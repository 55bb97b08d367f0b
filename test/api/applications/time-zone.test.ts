import { describe, expect, it } from 'vitest';
import { deliver } from '../../../shared/mail/post-office.ts';
import { eventOf } from '../../support/application.ts';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';
import { postOffice } from '../../support/post-office.ts';

const show = 'GET /applications/{applicationId}/time-zone';
const choose = 'POST /applications/{applicationId}/time-zone';
const tasks = 'GET /applications/{applicationId}';
const receipt = 'GET /applications/{applicationId}/receipt';
const submit = 'POST /applications/{applicationId}/submission';

const started = async () => {
  const world = intakeWorld();
  const { applicationId, session } = await world.start();
  const asked = { params: { applicationId }, session };
  const see = async (route: string, language = 'en') =>
    (await world.call(route, { ...asked, language })).body;
  const take = (timeZone: string, wants: 'html' | 'json' = 'html') =>
    world.call(choose, { ...asked, wants, form: { timeZone } });
  return { ...world, applicationId, asked, see, take };
};

describe('[F14] [F40] the zone that a person has chosen', () => {
  it('is chosen from a list without a script, and is the third clock from then on', async () => {
    const { see, take } = await started();
    expect(await see(tasks)).toContain('Choose your time zone');
    const page = await see(show);
    expect(page).toContain('<option value="America/Argentina/Buenos_Aires">');
    expect(page).toContain('<option value="Asia/Kolkata">');
    expect(page).not.toContain(' selected');

    const { status, location } = await take('America/Lima');
    expect([status, location?.includes('time-zone')]).toEqual([303, false]);
    const list = await see(tasks);
    expect(list).toContain('Your time (Lima)');
    expect(list).toContain('Sun 2 March 2031 20:00');
    expect(list).toContain('Mon 3 March 2031 10:00 KST');
    expect(list).toContain('Mon 3 March 2031 01:00 UTC');
    expect(list).toContain('Change your time zone');
    expect(await see(tasks, 'ko')).toContain('현지 시각(Lima)');
    expect(await see(show)).toContain('<option value="America/Lima" selected');
  });

  it('stays with the application, and stands beside Korea time on the receipt', async () => {
    const { call, asked, see, take, applications, applicationId } = await started();
    await take('America/Lima');
    await call(submit, { ...asked, form: completeForm });
    expect(await see(receipt)).toContain('12:00 KST · Wed 19 February 2031 22:00 (Lima)');
    await take('Asia/Kathmandu');
    expect((await applications.get(applicationId))?.timeZone).toBe('Asia/Kathmandu');
    expect(await see(receipt)).toContain('12:00 KST · 08:45 (Kathmandu)');
  });

  it('may be named by its old name, twice; another is refused, and nobody else’s is there', async () => {
    const { call, start, take, applications, applicationId } = await started();
    for (const _time of [1, 2]) {
      const answer = await take('Asia/Calcutta', 'json');
      expect([answer.status, answer.data.timeZone]).toEqual([200, 'Asia/Kolkata']);
    }
    expect((await applications.get(applicationId))?.version).toBe(2);
    const page = await take('');
    expect([page.status, page.body.includes('href="#timeZone"')]).toEqual([422, true]);
    for (const wrong of ['', 'Europe/Atlantis', 'asia/seoul<script>']) {
      expect((await take(wrong, 'json')).status).toBe(422);
    }
    const { session } = await start('other@example.org');
    for (const route of [show, choose]) {
      const form = route === choose ? { form: { timeZone: 'UTC' } } : {};
      const answer = await call(route, { params: { applicationId }, session, ...form });
      expect(answer.status).toBe(404);
    }
  });

  it('first offers the zones of the country where the person lives', async () => {
    const { call, asked, see, take } = await started();
    await call('PUT /applications/{applicationId}', {
      ...{ ...asked, wants: 'json', json: { answers: { residence: 'MN' } } },
    });
    await take('UTC');
    const [first] = /<optgroup label="Mongolia">.*?<\/optgroup>/.exec(await see(show)) ?? [''];
    expect(first).toContain('Asia/Hovd');
    expect(first).toContain('Asia/Ulaanbaatar');
  });

  it.each([
    ['is Korea’s', 'Asia/Seoul', '· 01:00 UTC'],
    ['is known', 'America/Lima', '· Sun 2 March 2031 20:00 (Lima)'],
    ['is not known', undefined, '· 01:00 UTC'],
  ])('each mail shows Korea time and the person’s own, where it %s', async (_what, zone, own) => {
    const { deps, sent } = postOffice();
    const stands = await deps.applications.get('PERSON1');
    if (stands === undefined) throw new Error('nobody');
    const closesAt = '2031-03-03T01:00:00.000Z';
    const person = { ...stands, closesAt, ...(zone === undefined ? {} : { timeZone: zone }) };
    await deliver(
      {
        ...{ recipient: 'DOSSIER#PERSON1', moment: 'draft-started', version: '1' },
        ...{ edition: '2031', applicationId: 'PERSON1', facts: eventOf('PERSON1').data },
      },
      { ...deps, applications: { get: async () => person } },
    );
    expect(sent.join().replaceAll('=\r\n', '').replaceAll('=C2=B7', '·')).toContain(
      `Mon 3 March 2031 10:00 KST ${own}`,
    );
  });
});
