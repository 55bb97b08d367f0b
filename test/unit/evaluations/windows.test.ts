import { describe, expect, test } from 'vitest';
import { Edition } from '../../../shared/domain/edition.ts';
import { checkEdition } from '../../../shared/domain/edition-check.ts';
import { pointerTo } from '../../../shared/domain/edition-fault.ts';
import {
  isAsked,
  nextQuestionnaire,
  openQuestionnaires,
  respondentOf,
  windowOf,
} from '../../../shared/domain/evaluation.ts';
import { sessionsToRate } from '../../../shared/domain/evaluation-sessions.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { evaluationFile } from '../../support/evaluation.ts';
import type { Loose } from '../../support/loose.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

const file = { ...smallEditionFile, evaluation: evaluationFile };
const edition = Edition.parse(file);
const place = { track: 'makers', section: 'paper' };
const span = (window: ReturnType<typeof windowOf>) =>
  window && [isoOf(window.opensAt), isoOf(window.closesAt)];

describe('when a questionnaire is open', () => {
  test('[F78] the first self-assessment from the first day of online training', () => {
    expect(span(windowOf(edition, place, 'before'))).toEqual([
      '2031-06-22T15:00:00.000Z',
      '2031-06-24T15:00:00.000Z',
    ]);
  });

  test('[F78] for somebody who accepts later, from that moment', () => {
    const late = { ...place, acceptedAt: '2031-06-26T03:00:00.000Z' };
    expect(span(windowOf(edition, late, 'before'))).toEqual([
      '2031-06-26T03:00:00.000Z',
      '2031-06-28T03:00:00.000Z',
    ]);
  });

  test('[F78] from the first day in Korea where there is no online stage', () => {
    const tracks = edition.tracks.map(({ online: _none, ...track }) => track);
    expect(span(windowOf({ ...edition, tracks }, place, 'before'))?.[0]).toBe(
      '2031-08-03T15:00:00.000Z',
    );
  });

  test('[F78] the second one when the course has ended, closed by one second', () => {
    const window = windowOf(edition, place, 'after');
    expect(span(window)).toEqual(['2031-08-15T15:00:00.000Z', '2031-08-20T15:00:00.000Z']);
    const person = respondentOf(
      someParticipant({ stage: 'in-korea', seminarsAttended: ['opening'] }),
    );
    const open = (at: number) =>
      openQuestionnaires(edition, person, at).map(({ questionnaire }) => questionnaire);
    expect(open((window?.closesAt ?? 0) - 1000)).toEqual(['after', 'course', 'sessions']);
    expect(open(window?.closesAt ?? 0)).toEqual(['sessions']);
  });

  test('[F78] after the online training where nobody travels', () => {
    const tracks = edition.tracks.map(({ visit: _none, ...track }) => ({
      ...track,
      sections: track.sections.map(({ visit: _never, ...section }) => section),
    }));
    expect(span(windowOf({ ...edition, tracks }, place, 'after'))?.[0]).toBe(
      '2031-07-04T15:00:00.000Z',
    );
  });

  test('[F78] a year without the property asks nothing', () => {
    const { evaluation: _none, ...silent } = edition;
    const person = respondentOf(someParticipant({ stage: 'in-online-training' }));
    expect(openQuestionnaires(silent, person, Date.parse('2031-06-23T03:00:00Z'))).toEqual([]);
  });
});

describe('who is asked', () => {
  const took = { seminarsAttended: ['opening'] };
  const asked = (changes: Parameters<typeof someParticipant>[0], questionnaire: 'after') =>
    isAsked(edition, respondentOf(someParticipant(changes)), questionnaire);

  test('[F78] who took part, and nobody who left', () => {
    expect(asked({ stage: 'proposal-missed', ...took }, 'after')).toBe(true);
    expect(asked({ stage: 'proposal-missed' }, 'after')).toBe(false);
    expect(asked({ stage: 'withdrawn', ...took }, 'after')).toBe(false);
  });

  test('[F78] what is answered is not asked again, and graduates are asked a year later', () => {
    const at = (moment: string, evaluated: readonly string[]) =>
      nextQuestionnaire(
        edition,
        respondentOf(someParticipant({ stage: 'graduated', evaluated, ...took })),
        Date.parse(moment),
      )?.questionnaire;
    expect(at('2031-08-16T03:00:00Z', [])).toBe('after');
    expect(at('2031-08-16T03:00:00Z', ['before', 'after'])).toBe('course');
    expect(at('2031-08-16T03:00:00Z', ['after', 'course'])).toBeUndefined();
    expect(at('2032-08-16T03:00:00Z', ['after', 'course'])).toBe('follow-up');
  });
});

describe('sessions to rate', () => {
  const lecture = {
    ...{ id: 'paper-lecture', title: { en: 'Paper', ko: '종이' }, kind: 'lecture' as const },
    ...{ startsAt: '2031-08-05T10:00', endsAt: '2031-08-05T12:00' },
    ...{ cohorts: ['makers'], participants: [], instructors: [], language: 'en' as const },
  };
  const meal = { ...lecture, id: 'lunch', kind: 'meal' as const };
  const other = { ...lecture, id: 'next-day', startsAt: '2031-08-06T10:00' };
  const person = someParticipant({
    daysAttended: ['2031-08-05'],
    seminarsAttended: ['opening'],
  });
  const at = (moment: string) =>
    sessionsToRate(edition, [lecture, meal, other], person, Date.parse(moment)).map(({ id }) => id);

  test('[F78] only those that the person was at, once they are over, for some days', () => {
    expect(at('2031-08-05T02:59:59Z')).toEqual([]);
    expect(at('2031-08-05T03:00:00Z')).toEqual(['paper-lecture']);
    expect(at('2031-08-12T03:00:00Z')).toEqual([]);
  });
});

describe('an edition file', () => {
  const faultsAfter = (change: (evaluation: Loose, edition: Loose) => void): string[] => {
    const changed = structuredClone(file);
    change(changed.evaluation, changed);
    const check = checkEdition(changed);
    return check.ok ? [] : check.faults.map(({ path, reason }) => `${pointerTo(path)}: ${reason}`);
  };

  test('[F2] [F78] a sound one has no fault', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  test.each([
    [
      'two statements of one name',
      (evaluation: typeof evaluationFile) => {
        evaluation.selfAssessment.statements.push({ id: 'need', text: { en: 'x', ko: 'x' } });
      },
      '/evaluation/selfAssessment/statements/2/id: the id "need" is there twice',
    ],
    [
      'a questionnaire that closes before it opens',
      (evaluation: typeof evaluationFile) => {
        evaluation.course.answers.closes.days = 0;
      },
      '/evaluation/course/answers/closes: must come after it opens, which it does not for makers/paper',
    ],
    [
      'a second self-assessment before the first is closed',
      (evaluation: typeof evaluationFile) => {
        evaluation.selfAssessment.after.opens = { anchor: 'course-begins', days: 1 };
      },
      '/evaluation/selfAssessment/after/opens: must not come before the first one closes (makers/paper)',
    ],
    [
      'a moment of a day that the year does not have',
      (evaluation: typeof evaluationFile, edited: { cpiDay?: unknown }) => {
        delete edited.cpiDay;
        evaluation.course.answers.opens.anchor = 'cpi-day';
      },
      '/evaluation/course/answers/opens/anchor: there is no CPI Day in this edition',
    ],
  ])('[F2] [F78] is refused for %s', (_, change, fault) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
