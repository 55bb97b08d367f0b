import { describe, expect, it } from 'vitest';
import type { RemindersDeps } from '../../../functions/reminders/container.ts';
import { endorsements as awaitedLetters } from '../../../functions/reminders/sources/endorsements.ts';
import { referenceDueAt } from '../../../shared/domain/nomination.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { eventOf } from '../../support/application.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryNominationRepositories } from '../../support/in-memory/nomination-repositories.ts';
import { dueFrom } from '../../support/reminders.ts';
import { eligibleOf, profileOf, reviewPanelWorld } from '../../support/review-panel-world.ts';
import { applicationOf, selectionWorld } from '../../support/selection-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

describe('[F14] a withdrawn application', () => {
  it('is assigned to nobody', async () => {
    const applied = [eligibleOf('STAYS'), eligibleOf('GONE', { status: 'withdrawn' })];
    const profiles = ['ana', 'ben'].map((sub) => profileOf(sub));
    const world = reviewPanelWorld({ applied, profiles });
    expect((await world.assign()).status).toBe(200);
    expect([await world.reviewersOf('STAYS'), await world.reviewersOf('GONE')]).toEqual([
      ['ana', 'ben'],
      [],
    ]);
  });

  it('is not selected, whatever its scores are; its place is somebody else’s', async () => {
    const best = { id: 'GONE', mean: 100 };
    const others = ['ONE', 'TWO', 'SIX', 'TEN'].map((id, index) => ({ id, mean: 90 - index }));
    const world = selectionWorld([best, ...others]);
    await world.applications.setStatus(applicationOf(best), 'withdrawn');
    await world.compute();
    await world.release();
    const told = world.participants.events.map(({ subject }) => subject);
    expect(told.sort()).toEqual(['ONE', 'SIX', 'TWO']);
    expect((await world.applications.get('GONE'))?.status).toBe('withdrawn');
  });

  it.each([
    ['eligible', 1],
    ['withdrawn', 0],
  ] as const)('needs no reference any more: %s', async (status, reminded) => {
    const small = smallEdition();
    const tracks = small.tracks.map((one) => ({
      ...one,
      references: { needed: 1, most: 1, graceDays: 7 },
    }));
    const [track] = tracks;
    if (track === undefined) throw new Error('no track');
    const edition = { ...small, tracks };
    const applications = inMemoryApplicationRepository(eligibleOf('APPL1', { status }));
    const { endorsements } = inMemoryNominationRepositories(applications);
    const due = referenceDueAt(edition, track);
    await endorsements.ask(
      {
        ...{ applicationId: 'APPL1', endorsementId: 'REF1', kind: 'reference', edition: '2031' },
        ...{ track: 'makers', applicant: 'Sok', status: 'asked', version: 1 },
        writer: { name: 'Rith', email: 'rith@e.org', locale: 'en' },
        ...{ askedAt: '2031-02-20T00:00:00.000Z', dueAt: isoOf(due) },
      },
      'hash',
      eventOf('APPL1'),
    );
    const editions = inMemoryEditionRepository(edition);
    const deps: Pick<RemindersDeps, 'applications' | 'editions' | 'endorsements'> = {
      ...{ applications, editions, endorsements },
    };
    expect(await dueFrom(awaitedLetters, deps, due - 12 * 3_600_000)).toHaveLength(reminded);
  });
});
