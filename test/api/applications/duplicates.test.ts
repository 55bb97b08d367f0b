import { describe, expect, it } from 'vitest';
import { completeForm } from '../../support/intake-world.ts';
import { peopleWorld } from './people-world.ts';

const pairs = 'GET /staff/editions/{edition}/duplicates';
const settle = (how: string) => `POST /staff/editions/{edition}/duplicates/{duplicateId}/${how}`;

describe('[F11] the same person behind two addresses', () => {
  it('is flagged by name and birth date, whatever the spelling, and both stay', async () => {
    const { submit, deps, applications } = peopleWorld();
    const one = await submit('sokha@example.org');
    const two = await submit('s.chan@example.net', { 'answers.passportName': 'So-Kha' });
    await one.assess();
    expect(await deps.duplicates.list('2031')).toEqual([]);
    await two.assess();
    await two.assess();
    const ids = [one.applicationId, two.applicationId].sort();
    expect(await deps.duplicates.list('2031')).toMatchObject([
      { applicationIds: ids, same: ['name-and-birth-date'], version: 1 },
    ]);
    for (const id of ids) expect((await applications.get(id))?.status).toBe('eligible');
  });

  it('is not another person of the same name, born on another day', async () => {
    const { apply, deps } = peopleWorld();
    await apply('sokha@example.org');
    await apply('other@example.net', { 'answers.birthDate.day': '28' });
    expect(await deps.duplicates.list('2031')).toEqual([]);
  });

  it('is flagged when both are submitted and looked at in the same moment', async () => {
    const { submit, deps } = peopleWorld();
    const both = await Promise.all([submit('sokha@example.org'), submit('chan@example.net')]);
    await Promise.all(both.map(({ assess }) => assess()));
    expect(await deps.duplicates.list('2031')).toHaveLength(1);
  });

  it('is known by the passport, however it is typed, under another name', async () => {
    const { apply, deps } = peopleWorld();
    const other = { 'answers.fullName': 'ធីតា', 'answers.passportName': 'THIDA' };
    await apply('sokha@example.org', { 'answers.passportNumber': 'N 1234567' });
    await apply('thida@example.net', { ...other, 'answers.passportNumber': 'n-1234567' });
    await apply('dara@example.net', { ...other, 'answers.birthDate.day': '1' });
    expect((await deps.duplicates.list('2031')).map(({ same }) => same)).toEqual([['passport']]);
  });
});

describe('[Q39] a passport number', () => {
  const number = 'N1234567';

  it('is kept and shown as its last two characters, and stands when the mask is sent', async () => {
    const world = peopleWorld();
    const { applicationId, session } = await world.start();
    const page = { params: { applicationId, page: 'names' }, session };
    const savePage = 'POST /applications/{applicationId}/pages/{page}';
    const saved = () => world.applications.answersOf({ applicationId });
    await world.call(savePage, { ...page, form: { 'answers.passportNumber': number } });
    const first = await saved();
    expect(first?.answers.passportNumber).toBe('•••••67');
    expect(first?.passportCode).toMatch(/^[\w-]{43}$/);
    const shown = await world.call('GET /applications/{applicationId}/pages/{page}', page);
    expect(shown.body).toContain('value="•••••67"');
    expect(shown.body).not.toContain(first?.passportCode);

    const masked = { 'answers.passportNumber': '•••••67', 'answers.fullName': 'សុខា' };
    await world.call(savePage, { ...page, form: masked });
    expect((await saved())?.passportCode).toBe(first?.passportCode);
    await world.call(savePage, { ...page, form: { 'answers.passportNumber': 'N7654367' } });
    expect((await saved())?.answers.passportNumber).toBe('•••••67');
    expect((await saved())?.passportCode).not.toBe(first?.passportCode);
    await world.call(savePage, { ...page, form: { 'answers.fullName': 'សុខា' } });
    expect(await saved()).not.toHaveProperty('passportCode');
  });

  it('is refused when it is none, and is not shown again', async () => {
    const world = peopleWorld();
    const { applicationId, session } = await world.start();
    const answer = await world.call('POST /applications/{applicationId}/pages/{page}', {
      params: { applicationId, page: 'names' },
      session,
      form: { 'answers.passportNumber': 'my passport!' },
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('must be a passport number');
    expect(answer.body).not.toContain('my passport!');
  });

  it('is nowhere in what is stored or told, and a retry is still known as one', async () => {
    const world = peopleWorld();
    const { applicationId, session } = await world.start();
    const submit = (form: Readonly<Record<string, string>>) =>
      world.call('POST /applications/{applicationId}/submission', {
        params: { applicationId },
        session,
        form: { ...completeForm, idempotencyKey: 'one-and-the-same-key', ...form },
      });
    const first = await submit({ 'answers.passportNumber': number });
    const again = await submit({ 'answers.passportNumber': number });
    expect([first.status, again.status]).toEqual([303, 303]);
    const application = await world.applications.get(applicationId);
    const kept = [application, await world.applications.answersOf({ applicationId })];
    expect(JSON.stringify([kept, world.applications.events])).not.toContain(number);
    // The same key with another number is another attempt.
    expect((await submit({ 'answers.passportNumber': 'N7654321' })).status).toBe(409);
  });
});

describe('[F11] staff', () => {
  const flagged = async () => {
    const world = peopleWorld();
    const early = await world.apply('sokha@example.org');
    world.time.now += 60_000;
    const late = await world.apply('chan@example.net');
    const { data } = await world.staff(pairs, { edition: '2031' });
    const [pair] = data.duplicates as readonly { readonly duplicateId: string }[];
    const params = { edition: '2031', duplicateId: pair?.duplicateId ?? '' };
    const statusOf = async ({ applicationId }: { readonly applicationId: string }) =>
      (await world.applications.get(applicationId))?.status;
    return { ...world, early, late, pair, params, statusOf };
  };

  it('see both with what is equal, in the list of pairs and beside each application', async () => {
    const { staff, pair, early, late, call, params } = await flagged();
    expect(pair).toMatchObject({
      state: 'open',
      same: ['name-and-birth-date'],
      applications: expect.arrayContaining([
        expect.objectContaining({
          applicationId: early.applicationId,
          name: 'សុខា',
          documents: `/staff/applications/${early.applicationId}/documents`,
        }),
        expect.objectContaining({ applicationId: late.applicationId }),
      ]),
    });
    const list = await call('GET /staff/editions/{edition}/applications', {
      params: { edition: '2031' },
      query: { track: 'makers' },
      roles: ['coordinator'],
      wants: 'json',
    });
    const flags = [{ duplicateId: params.duplicateId, same: ['name-and-birth-date'] }];
    expect(list.data.applications).toMatchObject([{ duplicates: flags }, { duplicates: flags }]);
    const shown = await staff('GET /staff/applications/{applicationId}/eligibility', {
      applicationId: early.applicationId,
    });
    expect(shown.data.duplicates).toEqual(flags);
  });

  it('merge: the later one is live, the other is out of every list, and it can be undone', async () => {
    const { staff, params, early, late, statusOf, applications } = await flagged();
    const reason = { reason: 'The same person wrote to us' };
    const merged = await staff(settle('merge'), params, reason);
    expect(merged.data).toMatchObject({ state: 'merged', merged: { kept: late.applicationId } });
    expect((await staff(settle('merge'), params, reason)).status).toBe(200);
    expect(await statusOf(early)).toBe('merged');
    expect(await statusOf(late)).toBe('eligible');
    expect(applications.events.at(-1)).toMatchObject({
      type: 'StaffActed.v1',
      subject: early.applicationId,
      audit: { action: 'application-merged', after: { into: late.applicationId } },
    });
    const open = await staff(pairs, { edition: '2031' });
    expect(open.data.duplicates).toMatchObject([{ state: 'merged' }]);

    await staff(settle('separate'), params, reason);
    expect(await statusOf(early)).toBe('eligible');
    expect((await applications.get(early.applicationId))?.merged).toBeUndefined();
    const kept = await staff(settle('merge'), params, { ...reason, keep: early.applicationId });
    expect(kept.data).toMatchObject({ merged: { kept: early.applicationId } });
    expect(await statusOf(late)).toBe('merged');
  });

  it('tell the applicant nothing: the receipt reads as before', async () => {
    const { staff, params, early, call } = await flagged();
    const receipt = () =>
      call('GET /applications/{applicationId}/receipt', {
        params: { applicationId: early.applicationId },
        session: early.session,
      });
    const before = await receipt();
    await staff(settle('merge'), params, { reason: 'The same' });
    expect((await receipt()).body).toBe(before.body);
  });

  it('do not merge what was decided, nor keep what is gone, and name one of the two', async () => {
    const { staff, params, early, late, applications } = await flagged();
    const refusal = async (keep?: string) =>
      (await staff(settle('merge'), params, { reason: 'The same', keep })).data.type;
    expect(await refusal('ANOTHER')).toBe('/problems/not-of-the-pair');
    const first = await applications.get(early.applicationId);
    if (first === undefined) throw new Error('No application');
    await applications.setStatus(first, 'selected');
    expect(await refusal(late.applicationId)).toBe('/problems/already-decided');
    const second = await applications.get(late.applicationId);
    if (second === undefined) throw new Error('No application');
    await applications.setStatus(second, 'withdrawn');
    expect(await refusal(late.applicationId)).toBe('/problems/kept-is-not-live');
  });

  it('dismiss: two people are not flagged again for the same reason, and are for another', async () => {
    const { staff, params, early, late, deps } = await flagged();
    const reason = { reason: 'Twins of one name' };
    expect((await staff(settle('dismiss'), params, reason)).data.state).toBe('dismissed');
    await early.assess();
    const likeness = {
      edition: '2031',
      applicationIds: [early.applicationId, late.applicationId] as const,
    };
    await deps.duplicates.flag({ ...likeness, same: 'name-and-birth-date' }, 'later');
    const open = await staff(pairs, { edition: '2031' });
    expect(open.data.duplicates).toMatchObject([{ state: 'dismissed' }]);
    await deps.duplicates.flag({ ...likeness, same: 'passport' }, 'later');
    expect((await staff(pairs, { edition: '2031' })).data.duplicates).toMatchObject([
      { state: 'open', same: ['passport', 'name-and-birth-date'] },
    ]);
  });

  it('of a pair that is not there learn what anybody does', async () => {
    const { staff } = peopleWorld();
    const params = { edition: '2031', duplicateId: 'AAAAA-BBBBB' };
    expect((await staff(settle('dismiss'), params, { reason: 'None' })).status).toBe(404);
  });
});
