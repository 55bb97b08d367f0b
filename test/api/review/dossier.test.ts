import { describe, expect, it } from 'vitest';
import type { ReferenceRules } from '../../../shared/domain/edition-letters.ts';
import type { Endorsement } from '../../../shared/domain/endorsement.ts';
import { eventOf } from '../../support/application.ts';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
} from '../../support/review-panel-world.ts';

const id = 'APPL1';
const released = { needed: 1, most: 2, forReviewers: 'redacted' } as const;

const both = (en: string, ko: string) => ({ en, ko });
const asks = { required: false, types: ['pdf' as const], maxBytes: 9000, files: 5 };
const asked = [
  {
    ...asks,
    id: 'cv',
    title: both('Curriculum vitae', '이력서'),
    forReviewers: 'redacted' as const,
  },
  {
    ...asks,
    id: 'portfolio',
    title: both('Portfolio', '포트폴리오'),
    forReviewers: 'as-is' as const,
  },
  { ...asks, id: 'passport', title: both('Passport', '여권') },
];

const file = (fileId: string, document: string, of: object = {}) => ({
  ...({ fileId, document, type: 'pdf', state: 'accepted', size: 700 } as const),
  receivedAt: '2031-03-01T00:00:00.000Z',
  ...of,
});
const files = [
  file('CVFILE001', 'cv'),
  file('CVCOPY001', 'cv', { redacts: 'CVFILE001' }),
  file('WORKONE01', 'portfolio'),
  file('REFUSED01', 'portfolio', { state: 'refused', reason: 'broken' }),
  file('NAMED0001', 'portfolio', { named: true }),
  file('WORKTWO01', 'portfolio'),
  file('PASSPORT1', 'passport'),
];

const referenceOf = (endorsementId: string, of: Partial<Endorsement>): Endorsement => ({
  ...{ applicationId: id, endorsementId, kind: 'reference', edition: '2031', track: 'makers' },
  applicant: 'Sok Dara',
  writer: { name: 'Nguyen Van Anh', email: 'anh@uni.example', locale: 'en', relation: 'Dean' },
  ...{ status: 'received', askedAt: '2031-03-01T00:00:00.000Z', dueAt: '2031-03-08T00:00:00.000Z' },
  writing: {
    text: 'I, Nguyen Van Anh (anh@uni.example), taught Dara at Silk House; the work is patient.',
    declared: true,
    savedAt: '2031-03-02T00:00:00.000Z',
  },
  ...{ version: 1 },
  ...of,
});

const world = async (references: ReferenceRules = released) => {
  const edition = reviewEdition();
  const opened = reviewPanelWorld({
    applied: [eligibleOf(id)],
    profiles: ['ana', 'ben', 'cho'].map((sub) => profileOf(sub)),
    edition: {
      ...edition,
      tracks: edition.tracks.map((track) => ({
        ...track,
        documents: asked,
        references,
      })),
    },
    declares: false,
  });
  const event = eventOf(id);
  await opened.documents.replace({ applicationId: id, edition: '2031', files, version: 1 }, event);
  const asking = (one: Endorsement) => opened.endorsements.ask(one, one.endorsementId, event);
  await asking(referenceOf('CAME', {}));
  await asking(referenceOf('OPEN', { status: 'asked' }));
  await asking(referenceOf('GIVENUP', { status: 'replaced' }));
  await opened.applications.saveAnswers(id, {
    version: 1,
    savedAt: '2031-03-01T00:00:00.000Z',
    answers: { fullName: 'Sok Dara', organisation: 'Silk House', statements: {} },
  });
  await opened.assign();
  const [first = '', second = ''] = await opened.reviewersOf(id);
  const params = { applicationId: id };
  return {
    ...opened,
    first,
    second,
    show: (sub: string, language = 'en') =>
      opened.reviewer(sub, { route: 'GET /reviews/{applicationId}', params, language }),
    declare: (sub: string, json: object = { conflict: 'none', confidential: true }) =>
      opened.reviewer(sub, { route: 'POST /reviews/{applicationId}/declaration', params, json }),
  };
};

describe('[F24] the dossier that a reviewer reads', () => {
  it('has the released files under neutral names, and none that names a person', async () => {
    const { first, show, declare } = await world();
    await declare(first);
    expect((await show(first)).json()).toMatchObject({
      documents: [
        { fileId: 'CVCOPY001', name: 'Curriculum vitae 1.pdf', type: 'pdf', size: 700 },
        { fileId: 'WORKONE01', name: 'Portfolio 1.pdf' },
        { fileId: 'WORKTWO01', name: 'Portfolio 2.pdf' },
      ],
    });
    const { body } = await show(first, 'ko');
    expect(body).toContain('포트폴리오 2.pdf');
    for (const hidden of ['CVFILE001', 'REFUSED01', 'NAMED0001', 'PASSPORT1', 'Passport']) {
      expect(body).not.toContain(hidden);
    }
  });

  it('has the references that came, without the names of applicant and referee', async () => {
    const { first, show, declare } = await world();
    await declare(first);
    const answer = await show(first);
    expect(answer.json()).toMatchObject({
      references: [{ text: 'I, ▇▇▇ (▇▇▇), taught ▇▇▇ at ▇▇▇; the work is patient.' }],
    });
    for (const canary of ['Nguyen', 'Anh', 'Dara', 'Silk', 'uni.example', 'Dean']) {
      expect(answer.body).not.toContain(canary);
    }
  });

  it.each([
    ['hides them', { needed: 1, forReviewers: 'hidden' as const }],
    ['says nothing of them', { needed: 1 }],
  ])('has no reference where the edition %s', async (_case, references) => {
    const { first, show, declare } = await world(references);
    await declare(first);
    expect((await show(first)).json()).toMatchObject({ references: [] });
  });

  it('[F25] is closed before the declaration, and again after a conflict or a refusal', async () => {
    const { first, second, show, declare, decline } = await world();
    const before = await show(first);
    expect(before.status).toBe(403);
    expect(before.body).not.toContain('Portfolio');
    await declare(first);
    expect((await show(first)).body).toContain('Portfolio');
    await declare(first, { conflict: 'family', words: 'We are cousins.' });
    await declare(second);
    await decline(second, id);
    const absent = await show('nobody');
    for (const sub of [first, second]) {
      const after = await show(sub);
      expect([after.status, after.body]).toEqual([404, absent.body]);
    }
  });

  it('[F61] each reading of it is in the audit log, and no refused one', async () => {
    const { first, show, declare, audit } = await world();
    await show(first);
    await declare(first);
    await show(first);
    const { entries } = await audit.page('2031', { subject: id });
    expect(entries).toMatchObject([
      { action: 'application-read', by: { sub: first, roles: ['reviewer'] }, edition: '2031' },
    ]);
  });
});
