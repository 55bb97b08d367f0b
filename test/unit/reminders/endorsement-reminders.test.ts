import { describe, expect, it } from 'vitest';
import type { RemindersDeps } from '../../../functions/reminders/container.ts';
import { endorsements as awaitedLetters } from '../../../functions/reminders/sources/endorsements.ts';
import { type Endorsement, ended, extended } from '../../../shared/domain/endorsement.ts';
import { referenceDueAt } from '../../../shared/domain/nomination.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryNominationRepositories } from '../../support/in-memory/nomination-repositories.ts';
import { nominationEdition } from '../../support/nominations-world.ts';
import { dueFrom } from '../../support/reminders.ts';

const day = 86_400_000;
const editionDue = (dueAt: string) =>
  nominationEdition({ admission: 'open-call', references: { needed: 1, dueAt } });
const due = (edition: ReturnType<typeof editionDue>): number => {
  const [track] = edition.tracks;
  if (track === undefined) throw new Error('The edition has no track');
  return referenceDueAt(edition, track);
};
const edition = editionDue('2031-03-10T10:00');
const dueAt = due(edition);

const one: Endorsement = {
  ...{ applicationId: 'APPL1', endorsementId: 'KIM', kind: 'reference', applicant: 'Sok Dara' },
  ...{ edition: '2031', track: 'makers', status: 'asked', version: 1 },
  writer: { name: 'Kim', email: 'kim@university.example', locale: 'en', relation: 'Teacher' },
  ...{ askedAt: '2031-02-20T00:00:00.000Z', dueAt: isoOf(dueAt) },
};

const world = async (now = edition) => {
  const applications = inMemoryApplicationRepository();
  const { endorsements } = inMemoryNominationRepositories(applications);
  await endorsements.ask(one, 'hash', eventOf('APPL1'));
  const deps = { applications, endorsements, editions: inMemoryEditionRepository(now) };
  const at = async (moment: number) =>
    (await dueFrom(awaitedLetters, deps as unknown as RemindersDeps, moment)).map(
      ({ guest, version }) => [guest, version],
    );
  return { applications, endorsements, at };
};
const guest = { kind: 'referee', applicationId: 'APPL1', endorsementId: 'KIM' };

describe('[F13] [F39] a referee is reminded before the own deadline', () => {
  it('two days before it, by its name once, and not when it has passed', async () => {
    const { at } = await world();
    expect(await at(dueAt - 2 * day - 1000)).toEqual([]);
    const reminder = [[guest, `APPL1/${isoOf(dueAt)}/2`]];
    expect(await at(dueAt - 2 * day)).toEqual(reminder);
    expect(await at(dueAt - 1000)).toEqual(reminder);
    expect(await at(dueAt)).toEqual([]);
  });

  it.each(['declined', 'replaced', 'withdrawn'] as const)(
    'no more once it is %s',
    async (status) => {
      const { endorsements, at } = await world();
      await endorsements.replace(ended(one, status, dueAt - 3 * day));
      expect(await at(dueAt - day)).toEqual([]);
    },
  );

  it.each(['withdrawn', 'merged'] as const)(
    'no more once the application is %s',
    async (status) => {
      const { at, applications } = await world();
      applications.write(draftOf('APPL1', { status }));
      expect(await at(dueAt - day)).toEqual([]);
    },
  );

  it('no more once it came', async () => {
    const { endorsements, at } = await world();
    await endorsements.replace({ ...one, status: 'received', version: 2 });
    expect(await at(dueAt - day)).toEqual([]);
  });

  it('before the end of an extension, with a reminder of its own', async () => {
    const { endorsements, at } = await world();
    const until = dueAt + 5 * day;
    const given = { until: isoOf(until), reason: 'Ill', by: 'staff-1', at: one.askedAt };
    await endorsements.replace(extended(one, given, until));
    expect(await at(dueAt - day)).toEqual([]);
    expect(await at(until - day)).toEqual([[guest, `APPL1/${isoOf(until)}/2`]]);
  });

  it('before a deadline that the edition has moved since', async () => {
    const moved = editionDue('2031-03-12T10:00');
    const { at } = await world(moved);
    expect(await at(dueAt - day)).toEqual([]);
    expect(await at(due(moved) - day)).toEqual([[guest, `APPL1/${isoOf(due(moved))}/2`]]);
  });
});
