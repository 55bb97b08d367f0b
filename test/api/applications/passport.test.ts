import { afterEach, describe, expect, it, vi } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';

const check = 'POST /applications/{applicationId}/passport';
const show = 'GET /applications/{applicationId}/passport';
const submit = 'POST /applications/{applicationId}/submission';
const lines = [
  'P<KHMSOKHA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'L898902C36KHM9503272F3504152<<<<<<<<<<<<<<<2',
];
const canary = 'L898902C3';

afterEach(() => {
  vi.restoreAllMocks();
});

const started = async (form: Readonly<Record<string, string>> = completeForm) => {
  const world = intakeWorld();
  const { applicationId, session } = await world.start();
  const params = { applicationId };
  await world.call(submit, { params, session, form });
  const ask = (text: string, wants: 'html' | 'json' = 'json', language = 'en') =>
    world.call(check, { params, session, wants, language, form: { lines: text } });
  return { ...world, params, session, ask };
};

describe('[F17] the passport check', () => {
  it('says that everything fits', async () => {
    const { ask } = await started();
    const answer = await ask(lines.join('\n'));
    expect(answer.data.compared).toEqual(['name', 'birth-date', 'citizenship']);
    expect((answer.data.warnings as { code: string }[]).map(({ code }) => code)).toEqual([]);
  });

  it('names what differs, in words, and blocks nothing', async () => {
    const form = {
      ...completeForm,
      'answers.passportName': 'SOPHIA',
      'answers.birthDate.day': '28',
      'answers.citizenship': 'PE',
    };
    const { ask, applications, params } = await started(form);
    const page = await ask(lines.join('\n'), 'html');
    expect(page.status).toBe(200);
    for (const words of ['The name in the lines', 'The date of birth in', 'The nationality in']) {
      expect(page.body).toContain(words);
    }
    expect((await ask(lines.join('\n'), 'html', 'ko')).body).toContain('여권 이름과 다릅니다');
    expect((await applications.get(params.applicationId))?.status).toBe('submitted');
  });

  it('says what is wrong with lines that it cannot read, at the field', async () => {
    const { ask } = await started();
    const page = await ask('P<KHM', 'html');
    expect(page.status).toBe(422);
    expect(page.body).toContain('href="#lines"');
  });

  it('is the applicant’s own', async () => {
    const { call, params, start } = await started();
    const { session } = await start('other@example.org');
    expect((await call(show, { params, session, wants: 'json' })).status).toBe(404);
  });

  it('[Q39] leaves no trace of the lines: not in the table, an event, the log or the page', async () => {
    const written: string[] = [];
    const keep = (text: unknown) => {
      written.push(String(text));
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(keep);
    vi.spyOn(process.stderr, 'write').mockImplementation(keep);
    const { ask, applications, params, call, session } = await started();
    const answers = [
      await ask(lines.join('\n')),
      await ask(lines.join('\n'), 'html'),
      await ask(`${lines[0]}\n${canary}`, 'html'),
      await ask(`${lines[0]}\n${canary}`),
    ];
    vi.restoreAllMocks();
    const kept = [
      ...written,
      ...answers.map(({ body }) => body),
      JSON.stringify(applications.events),
      JSON.stringify(await applications.open(params.applicationId)),
      (await call(show, { params, session })).body,
    ].join('\n');
    expect(kept).not.toContain(canary);
    expect(kept).toContain(params.applicationId);
  });
});
