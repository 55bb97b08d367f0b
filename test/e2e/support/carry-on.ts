/**
 * A year that can be stopped anywhere and gone on with: at every look, everyone does what the stage
 * where they stand asks of them, however often it was tried before.
 */
import type { Runtime } from '../../../local/runtime.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { programmeDays } from '../../../shared/domain/journey.ts';
import type { ParticipantStage } from '../../../shared/domain/stages.ts';
import { addDays, dayOf, instantOf } from '../../../shared/domain/time.ts';
import { createHttpClient, type HttpClient } from '../../../tools/client/http-client.ts';
import { staffAuthorization } from '../../../tools/client/staff-sign-in.ts';
import type { Cohort } from '../../../tools/cohort/cohort-schema.ts';
import { demoAccountOf } from '../../../tools/demo-accounts.ts';
import { createMailboxes } from '../../../tools/replay/mailbox.ts';
import { userPoolOf } from '../../../tools/replay/open-world.ts';
import { createPerson, type Person } from '../../../tools/replay/person.ts';

interface Row {
  readonly applicationId: string;
  readonly name: string;
  readonly stage: ParticipantStage;
}

export interface Carried {
  readonly office: HttpClient;
  /** Everyone who was given a place, as the journey board shows them. */
  board(): Promise<readonly Row[]>;
  /** What was sent, and in which state each letter is: `moment recipient status`. */
  letters(): Promise<readonly string[]>;
  /** Lets the year go on, until that moment. */
  until(moment: number): Promise<void>;
}

export const carried = (runtime: Runtime, edition: Edition, cohort: Cohort): Carried => {
  const [track] = edition.tracks;
  if (track === undefined) throw new Error('The edition has no track');
  const mailboxes = createMailboxes(runtime.mail.inbox);
  const office = createHttpClient({
    url: runtime.url,
    authorization: staffAuthorization(
      userPoolOf(runtime),
      demoAccountOf('coordinator'),
      runtime.kernel.clock.now,
    ),
  });
  const people = new Map<string, Person>(
    cohort.people.map((plan) => [
      plan.answers.fullName,
      createPerson(plan, createHttpClient({ url: runtime.url }), mailboxes),
    ]),
  );
  const staff = `/staff/editions/${edition.edition}`;
  const at = (local: string): number => instantOf(local, edition.timeZone);
  const isPast = (local: string): boolean => runtime.kernel.clock.now() >= at(local);

  /** Everyone looks into their mail once a day, when the day's programme is over. */
  const nextEvening = (): number => {
    const now = runtime.kernel.clock.now();
    const today = dayOf(now, edition.timeZone);
    const evening = at(`${today}T20:00`);
    return evening > now ? evening : at(`${addDays(today, 1)}T20:00`);
  };

  const board = async (): Promise<readonly Row[]> =>
    (await office.need<{ participants: readonly Row[] }>('GET', `${staff}/participants`))
      .participants;

  const handIn = async (person: Person): Promise<void> => {
    const { body } = await person.call<{ outline?: readonly { id: string }[] }>(
      'GET',
      '/my/proposal',
    );
    const outline = Object.fromEntries((body.outline ?? []).map(({ id }) => [id, 'A museum.']));
    await person.call('POST', '/my/proposal', { action: 'submit', title: 'Museum', outline });
  };
  const decide = ({ applicationId }: Row) =>
    office.send('POST', `/staff/proposals/${applicationId}/decision`, {
      ...{ decision: 'approve', comment: 'See the scores.', scores: { merit: 5 } },
      override: 'The office reads them itself.',
    });
  const arrive = async ({ applicationId }: Row): Promise<void> => {
    const own = `/staff/participants/${applicationId}`;
    await office.send('PUT', `${own}/visa`, { visa: 'granted' });
    const from = track.sections[0]?.visit?.from ?? '';
    if (!isPast(`${from}T09:00`)) return;
    await office.send('PUT', `${own}/arrival`, { arrived: true, on: from });
  };
  const acts: Partial<Record<ParticipantStage, (row: Row, person: Person) => Promise<unknown>>> = {
    offered: (_row, person) => person.call('POST', '/my/offer', { answer: person.plan.offer }),
    'writing-proposal': (_row, person) => handIn(person),
    'proposal-in-review': decide,
    invited: arrive,
  };

  const beThere = async (rows: readonly Row[]): Promise<void> => {
    const present = rows
      .filter(({ stage }) => stage === 'in-korea')
      .map(({ applicationId }) => applicationId);
    const { visit } = track.sections[0] ?? {};
    for (const date of visit === undefined ? [] : programmeDays(visit)) {
      if (!isPast(`${date}T19:00`) || present.length === 0) continue;
      await office.send('PUT', `${staff}/visit-attendance/${date}`, { present });
    }
  };

  const act = async (): Promise<void> => {
    if (isPast(track.selection.releaseAt)) {
      await office.send('POST', `${staff}/selections`, { track: track.id });
      await office.send('POST', `${staff}/selections/${track.id}/release`, {});
    }
    if (track.visit !== undefined && isPast(track.visit.inviteAt)) {
      await office.send('POST', `${staff}/invitations`, { track: track.id });
    }
    await runtime.quiet();
    const rows = await board();
    for (const row of rows) {
      const person = people.get(row.name);
      if (person === undefined) continue;
      await acts[row.stage]?.(row, person);
      // One after the other: what a kill leaves undone is then one person's.
      await runtime.quiet();
    }
    await beThere(rows);
    await runtime.quiet();
  };

  return {
    office,
    board,
    letters: async () => {
      type Mail = Readonly<Record<'moment' | 'recipient' | 'status', string>>;
      const { mails } = await office.need<{ mails: readonly Mail[] }>('GET', `${staff}/mails`);
      return mails
        .map(({ moment, recipient, status }) => `${moment} ${recipient} ${status}`)
        .sort();
    },
    until: async (moment) => {
      while (runtime.kernel.clock.now() < moment) {
        await act();
        await runtime.advanceTo(Math.min(moment, nextEvening()));
      }
      await act();
    },
  };
};
