import { describe, expect, it } from 'vitest';
import { drafts } from '../../../functions/reminders/sources/drafts.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import { draftOf, eventOf, submissionOf } from '../../support/application.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryNominationRepositories } from '../../support/in-memory/nomination-repositories.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { inMemoryReviewRepository } from '../../support/in-memory/review-repository.ts';
import { postOffice } from '../../support/post-office.ts';
import { dueFrom } from '../../support/reminders.ts';
import { smallEdition } from '../../support/small-edition.ts';

const closesAt = '2031-03-03T01:00:00.000Z';
const nextDay = (day: number) => Date.parse('2031-02-20T01:00:00.000Z') + day * 86_400_000;

/** One draft, and the sweep of each day from 20 February on. */
const world = (edition = smallEdition()) => {
  const { deps: office, sent } = postOffice();
  const applications = inMemoryApplicationRepository(draftOf('DRAFT1', { track: 'makers' }));
  const time = { now: nextDay(0) };
  const deps = {
    ...office,
    applications,
    editions: inMemoryEditionRepository(edition),
    participants: inMemoryParticipantRepository(),
    endorsements: inMemoryNominationRepositories(applications).endorsements,
    reviews: inMemoryReviewRepository(),
    clock: { now: () => time.now },
  };
  const draft = async () => {
    const found = await applications.get('DRAFT1');
    if (found === undefined) throw new Error('no draft');
    return found;
  };
  const sweep = async (day: number) => {
    time.now = nextDay(day);
    const before = sent.length;
    for (const order of await dueFrom(drafts, deps, time.now)) await deliver(order, deps);
    return sent.length - before;
  };
  const sweeps = async (from: number, to: number) => {
    const days: number[] = [];
    for (let day = from; day <= to; day += 1) if ((await sweep(day)) > 0) days.push(day);
    return days;
  };
  return { deps, applications, draft, sent, sweep, sweeps };
};

const withReminders = (remindDays: number[]) => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => ({ ...track, call: { ...track.call, remindDays } }));
  return { ...edition, tracks };
};

describe('[F16] chasing drafts', () => {
  it('writes once for each interval, however often the sweep comes by', async () => {
    const { sweep, sweeps, sent } = world();
    expect(await sweeps(0, 30)).toEqual([4, 9]);
    expect(await sweep(9)).toBe(0);
    expect(sent.join()).toContain('Your application is not sent yet');
  });

  it('by the intervals of the edition', async () => {
    expect(await world(withReminders([5, 3, 1])).sweeps(0, 30)).toEqual([6, 8, 10]);
    expect(await world(withReminders([])).sweeps(0, 30)).toEqual([]);
  });

  it('follows a closing time that was moved', async () => {
    const { applications, draft, sweeps } = world();
    expect(await sweeps(0, 9)).toEqual([4, 9]);
    await applications.extend(await draft(), Date.parse(closesAt) + 5 * 86_400_000, eventOf('x'));
    expect(await sweeps(9, 40)).toEqual([9, 14]);
  });

  it('writes to nobody who has submitted or withdrawn, even between the look and the mail', async () => {
    for (const end of ['submit', 'withdraw'] as const) {
      const { deps, applications, draft, sent, sweeps } = world();
      const orders = await dueFrom(drafts, deps, nextDay(9));
      expect(orders).toHaveLength(1);
      const before = await draft();
      if (end === 'submit') await applications.submit(before, submissionOf(), eventOf('DRAFT1'));
      else await applications.setStatus(before, 'withdrawn', eventOf('DRAFT1'));
      for (const order of orders) expect(await deliver(order, deps)).toBe('moot');
      expect(await sweeps(9, 12)).toEqual([]);
      expect(sent).toEqual([]);
    }
  });
});
