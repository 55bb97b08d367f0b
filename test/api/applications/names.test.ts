import { describe, expect, it } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';

const submit = 'POST /applications/{applicationId}/submission';
const receipt = 'GET /applications/{applicationId}/receipt';

describe('[F17] both names of a submitted application', () => {
  it.each([
    ['one word', 'សុខា', 'SOKHA'],
    ['letters that were typed apart', '김민수'.normalize('NFD'), 'KIM MINSU'],
    ['from the right', 'عبد الرحمن بن محمد', 'ABDULRAHMAN'],
    ['marks that combine', 'अ\u093c\u0947 ท\u0e35\u0e48รัก', "Zoe\u0308 O'Neil"],
    ['over sixty characters', 'Nguyễn '.normalize('NFD').repeat(20).trim(), 'NGUYEN '.repeat(12)],
  ])('are stored in NFC and stand on the receipt: %s', async (_what, fullName, passportName) => {
    const world = intakeWorld();
    const { applicationId, session } = await world.start();
    const asked = { params: { applicationId }, session };
    const names = { 'answers.fullName': fullName, 'answers.passportName': passportName };
    const sent = await world.call(submit, { ...asked, form: { ...completeForm, ...names } });
    expect(sent.status).toBe(303);

    const stored = {
      fullName: fullName.normalize('NFC'),
      passportName: passportName.normalize('NFC').trim(),
    };
    const opened = await world.applications.open(applicationId);
    expect(opened?.application.name).toBe(stored.fullName);
    expect(opened?.saved?.answers).toMatchObject(stored);
    const page = (await world.call(receipt, asked)).body.replaceAll('&#39;', "'");
    expect(page).toContain(stored.fullName);
    expect(page).toContain(stored.passportName);
  });
});
