import type { PlaceReleased } from '../../events/place-released.ts';
import type { SelectionDeps } from '../../functions/selection/deps.ts';
import { promoteNext } from '../../functions/selection/promote-next.ts';
import type { Selection } from '../../shared/domain/selection.ts';
import type { SelectionRecord } from '../../shared/domain/selection-record.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import {
  declineOffer,
  expireOffer,
  offerPlace,
  releasePlace,
} from '../../shared/store/transitions/index.ts';
import { afterReviews, type Person, selectionCalls } from './selection-world.ts';

/** What a person does: of a chosen one with the offer, of a waiting one with the place in line. */
export interface Racer extends Person {
  readonly id: string;
  readonly section: string;
  readonly country: string;
  readonly does: 'stays' | 'declines' | 'lets-expire' | 'declines-as-it-expires' | 'withdraws';
}

export interface RacePorts {
  readonly deps: SelectionDeps;
  readonly applications: Pick<ApplicationRepository, 'get' | 'setStatus'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'move' | 'record'>;
}

/** Lets some calls of a port come back late. */
export type Delay = <T extends object>(port: T, ...names: (keyof T)[]) => T;

interface Rules {
  /** Places by section. */
  readonly places: Readonly<Record<string, number>>;
  readonly perCountry: number;
}

const expiresAt = '2031-04-17T00:00:00.000Z';
const intime = '2031-04-16T00:00:00.000Z';
const late = '2031-04-18T00:00:00.000Z';

/** Who holds a place by the record of the selection, told without the domain's own words for it. */
const holdersBy = ({ vacancies }: SelectionRecord, { chosen }: Selection): ReadonlySet<string> => {
  const holding = new Set(chosen.map(({ applicationId }) => applicationId));
  for (const { promoted } of vacancies) if (promoted !== undefined) holding.add(promoted);
  for (const { released } of vacancies) holding.delete(released);
  return holding;
};

/**
 * A release that is pressed twice, while those who already have their place give it back, others
 * withdraw from the waitlist, and the bus brings each released place twice: all at once. What
 * breaks a rule is told in words.
 */
export const waitlistRace = (
  ports: RacePorts,
  racers: readonly Racer[],
  rules: Rules,
  delay: Delay = (port) => port,
) => {
  const { applications } = ports;
  const participants = delay(ports.participants, 'get', 'move', 'record');
  const by = new Map(racers.map((one) => [one.id, one]));
  const broken: string[] = [];
  const running: Promise<unknown>[] = [];
  let ids = 0;
  const stampAt = (at: string) => {
    ids += 1;
    return { at, eventId: `RACE${ids}` };
  };
  const countOf = (holding: ReadonlySet<string>, is: (racer: Racer) => boolean): number =>
    racers.filter((one) => holding.has(one.id) && is(one)).length;
  const fits = (holding: ReadonlySet<string>, { section, country }: Racer): boolean =>
    countOf(holding, (one) => one.country === country) < rules.perCountry &&
    countOf(holding, (one) => one.section === section) < (rules.places[section] ?? 0);

  /** Nobody beyond a quota; nobody before whom somebody fitted who still waits. */
  const watch = async (next: SelectionRecord, id: string): Promise<void> => {
    const list = await ports.deps.selections.listOf(next);
    const after = holdersBy(next, list);
    for (const [section, places] of Object.entries(rules.places)) {
      const many = countOf(after, (one) => one.section === section);
      if (many > places) broken.push(`${many} of ${places} in ${section}`);
    }
    const before = new Set([...after].filter((one) => one !== id));
    const promoted = by.get(id);
    if (promoted === undefined || !fits(before, promoted)) broken.push(`${id} does not fit`);
    const taken = new Set(next.vacancies.map((vacancy) => vacancy.promoted));
    for (const { applicationId } of list.waitlist) {
      if (applicationId === id) break;
      const earlier = by.get(applicationId);
      if (earlier?.section !== promoted?.section || taken.has(applicationId)) continue;
      const stands = await applications.get(applicationId);
      if (earlier !== undefined && stands?.status === 'waitlisted' && fits(before, earlier)) {
        broken.push(`${id} before ${applicationId}`);
      }
    }
  };

  const give = async (id: string): Promise<void> => {
    const participant = await participants.get(id);
    if (participant === undefined) throw new Error(`${id} has no place`);
    await participants.move(id, offerPlace(participant, stampAt(intime), expiresAt));
    const decline = () => participants.move(id, declineOffer(participant, stampAt(intime)));
    const expire = () => participants.move(id, expireOffer(participant, stampAt(late)));
    switch (by.get(id)?.does) {
      case 'declines':
        await decline();
        break;
      case 'lets-expire':
        await expire();
        break;
      case 'declines-as-it-expires':
        await Promise.all([decline(), expire()]);
        break;
      default:
        return;
    }
    const ended = await participants.get(id);
    if (ended === undefined) throw new Error(`${id} is gone`);
    const change = releasePlace(ended, stampAt(late));
    await Promise.all([participants.record(id, change), participants.record(id, change)]);
    const promote = promoteNext(watched);
    const event = change.event as unknown as PlaceReleased;
    await Promise.all([promote(event, afterReviews), promote(event, afterReviews)]);
  };

  const withdraw = async (id: string): Promise<void> => {
    const application = await applications.get(id);
    if (application?.status !== 'waitlisted') return;
    await applications.setStatus(application, 'withdrawn');
  };

  const { selections } = ports.deps;
  const watchedSelections: SelectionDeps['selections'] = {
    ...selections,
    allocate: async (place) => {
      const given = await selections.allocate(place);
      const { applicationId } = place.participant;
      if (given) running.push(give(applicationId));
      // Whoever waits has been told by now, and may think better of it.
      for (const { id, does } of given ? racers : []) {
        if (does === 'withdraws') running.push(withdraw(id));
      }
      return given;
    },
    promote: async (next, place) => {
      const given = await selections.promote(next, place);
      const { applicationId } = place.participant;
      if (given) {
        await watch(next, applicationId);
        running.push(give(applicationId));
      }
      return given;
    },
  };
  const watched: SelectionDeps = {
    ...ports.deps,
    applications: delay(ports.deps.applications, 'get', 'setStatus', 'list'),
    selections: delay(watchedSelections, 'get', 'replace', 'allocate', 'promote'),
  };
  const { release } = selectionCalls(watched);

  /** Runs until nothing moves any more. */
  const run = async (): Promise<void> => {
    const statuses = await Promise.all([release(), release()]);
    for (const { status } of statuses) if (status !== 200) broken.push(`release: ${status}`);
    for (let at = 0; at < running.length; at += 1) await running[at];
  };

  /** What stands at the end, and what is wrong with it. */
  const end = async () => {
    const record = await selections.get('2031', 'makers');
    if (record === undefined) throw new Error('Nothing was computed');
    const list = await selections.listOf(record);
    const holding = holdersBy(record, list);
    const vacancies = record.vacancies;
    const promoted = vacancies.flatMap((one) => one.promoted ?? []);
    if (new Set(promoted).size !== promoted.length) broken.push('promoted twice');
    for (const { id } of racers) {
      const place = await ports.participants.get(id);
      const holds = place !== undefined && place.placeReleasedAt === undefined;
      if (holds !== holding.has(id)) broken.push(`${id} holds a place and does not`);
      const stands = await applications.get(id);
      const racer = by.get(id);
      const isOpen = vacancies.some(
        (one) => one.promoted === undefined && one.section === racer?.section,
      );
      if (
        stands?.status === 'waitlisted' &&
        racer !== undefined &&
        isOpen &&
        fits(holding, racer)
      ) {
        broken.push(`${id} waits while a place is free`);
      }
    }
    const open = vacancies.filter((one) => one.promoted === undefined).length;
    if (holding.size + open !== list.chosen.length) broken.push('a place was lost or made');
    return { broken, promoted: promoted.length, open };
  };
  return { run, end };
};
