import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { certificateNameText, certificateOf } from '../../shared/domain/certificate.ts';
import { newMember } from '../../shared/domain/cohort-member.ts';
import { noLog, withRows } from '../../shared/domain/seminar-log.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { changedTravel, noTravel, progressOf } from '../../shared/domain/travel.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { createApplicationCounts } from '../../shared/store/application-counts.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { createCertificateRepository } from '../../shared/store/certificate-repository.ts';
import { createCohortRepository } from '../../shared/store/cohort-repository.ts';
import { createErasureRepository } from '../../shared/store/erasure-repository.ts';
import { createEvaluationRepository } from '../../shared/store/evaluation-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createPersonRepository } from '../../shared/store/person-repository.ts';
import { createSeminarRepository } from '../../shared/store/seminar-repository.ts';
import { graduate, noteEvaluation, noteTravel } from '../../shared/store/transitions/index.ts';
import { createTravelRepository } from '../../shared/store/travel-repository.ts';
import { draftOf, eventOf } from '../support/application.ts';
import { someContribution } from '../support/contribution.ts';
import { useEngine } from '../support/engine.ts';
import { someEvent, someParticipant, stampAt } from '../support/participant.ts';

const engine = useEngine();
const at = '2031-06-01T00:00:00.000Z';
const id = 'ERASED0001';
const of = { edition: '2077', track: 'makers', email: 'ana.lucia@people.example' };

describe('[F49] [F62] [F77] [F78] [Q40] the erasure of a graduate, on the engine', () => {
  it('leaves the stub of the certificate, and every total as it was', async () => {
    const { table } = engine();
    const applications = createApplicationRepository(table);
    const participants = createParticipantRepository(table);
    const people = createPersonRepository(table);
    const counts = createApplicationCounts(table);
    const certificates = createCertificateRepository(table);
    const erasures = createErasureRepository(table);

    const draft = draftOf(id, of);
    await applications.start(draft, hashOf(canonicalAddress(of.email)), eventOf(id));
    await applications.saveAnswers(id, { version: 1, savedAt: at, answers: { fullName: 'Ana' } });
    await people.note({ edition: of.edition, applicationId: id }, [
      { kind: 'passport', code: 'CODE-OF-ANA' },
    ]);
    await people.remember([{ kind: 'passport', code: 'CODE-OF-ANA' }], {
      year: '2077',
      outcome: 'graduated',
    });
    const one = someParticipant({ ...of, applicationId: id, name: 'Ana Lucia', stage: 'in-korea' });
    await participants.allocate(one, someEvent(one));
    const told = changedTravel(noTravel(id, of.edition), { needs: { diet: 'none', access: '' } });
    const travels = createTravelRepository(table);
    await travels.save(told, noteTravel(one, stampAt(at), progressOf(told)));
    const evaluations = createEvaluationRepository(table);
    const whose = { edition: of.edition, respondent: 'DRAWN', track: of.track, section: 'paper' };
    const answers = { ...whose, ratings: { course: { content: 3 } }, version: 1 };
    const comments = { ...whose, words: { course: { comment: 'As Ana I liked it' } } };
    await evaluations.save(id, { answers, comments }, noteEvaluation(one, 'course'));
    const plan = { online: true, proposal: true, visit: true };
    const code = 'C0DEOFANA';
    await certificates.issue(
      id,
      graduate(one, stampAt(at), plan, code),
      certificateOf(one, code, at),
    );

    const seminars = createSeminarRepository(table);
    const rows = ['Ana Lucia', 'iPad 7', 'Somebody else'].map((name) => ({
      ...{ name, email: '', span: [0, 60_000] as const },
    }));
    const log = withRows(noLog(of.edition, 'opening', at), rows);
    await seminars.replaceLog(log, eventOf(id));
    const matched = { edition: of.edition, matches: { 'name ipad 7': id }, version: 1 };
    await seminars.replaceMatches(matched, eventOf(id));

    const cohort = createCohortRepository(table);
    const by = { ...one, name: 'Ana Lucia' };
    for (const kind of ['introduction', 'post'] as const) {
      const next = someContribution(`${kind} of hers`, { edition: of.edition, by, kind });
      const member = { ...newMember(one), version: kind === 'introduction' ? 1 : 2 };
      expect(
        await cohort.write({ before: undefined, next, by: { member, stage: 'graduated' } }),
      ).toBe(true);
    }

    const before = await counts(of.edition, of.track);
    expect(before.draft).toBe(1);
    const application = await applications.get(id);
    const graduated = await participants.get(id);
    if (application === undefined) throw new Error('There is an application');
    await erasures.erase(application, graduated);

    const scan = new ScanCommand({ TableName: table.getName() });
    const { Items = [] } = await table.getDocumentClient().send(scan);
    const about = Items.filter((item) =>
      /ERASED0001|Ana|CODE-OF-ANA|of hers/.test(JSON.stringify(item)),
    );
    expect(about).toEqual([]);
    expect((await seminars.log(of.edition, 'opening'))?.attendees).toEqual({
      'name somebody else': log.attendees['name somebody else'],
    });
    expect(await evaluations.answers(of.edition)).toEqual([answers]);
    expect(await evaluations.comments(of.edition)).toEqual([]);
    expect(await counts(of.edition, of.track)).toEqual(before);
    expect(await certificates.get(code)).toEqual({
      code,
      edition: '2077',
      track: 'makers',
      section: 'paper',
      issuedAt: at,
      nameHash: hashOf(certificateNameText(code, 'Ana Lucia')),
    });

    await erasures.erase(application, graduated);
    expect(await counts(of.edition, of.track)).toEqual(before);
  });
});
