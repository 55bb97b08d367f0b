/** What is true of everything that is kept, at whatever moment one looks and whatever happened. */
import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../../../shared/domain/edition.ts';
import { isWaiting, type WaitStep } from '../../../shared/domain/journey-steps.ts';
import { cardOf } from '../../../shared/domain/participant-card.ts';
import { participationEntry } from '../../../shared/domain/participation.ts';
import { finalStages } from '../../../shared/domain/stages.ts';
import type { Snapshot, StoredItem } from './snapshot.ts';

/** Tells where something does not hold, in words that name it. */
type Invariant = (snapshot: Snapshot, edition: Edition) => readonly string[];

const ofKind = ({ items }: Snapshot, kind: string): readonly StoredItem[] =>
  items.filter(({ entity }) => entity === kind);

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const references: Invariant = (snapshot) =>
  repeated(
    ofKind(snapshot, 'APPLICATION').flatMap(({ reference }) =>
      reference === undefined ? [] : [String(reference)],
    ),
  ).map((reference) => `The reference ${reference} was given twice`);

const places: Invariant = ({ participants }, { edition, tracks }) =>
  tracks.flatMap(({ id: track, sections }) =>
    sections.flatMap(({ id, places: most }) => {
      const held = participants.filter(
        (one) =>
          one.edition === edition &&
          one.track === track &&
          one.section === id &&
          one.placeReleasedAt === undefined,
      ).length;
      return held > most ? [`${id} has ${most} places, and ${held} people hold one`] : [];
    }),
  );

/** One execution a participant; it runs until the person stands at an end, or waits for the staff. */
const journeys: Invariant = ({ participants, executions }) =>
  participants.flatMap(({ applicationId: id, stage, attention }) => {
    const status = executions.find(({ name }) => name === id)?.status ?? 'absent';
    const expected = finalStages.includes(stage) ? 'SUCCEEDED' : 'RUNNING';
    if (status === expected || (attention !== undefined && status === 'FAILED')) return [];
    return [`${id} stands at ${stage}, and the journey is ${status}`];
  });

const waits: Invariant = (snapshot) =>
  ofKind(snapshot, 'WAIT').flatMap(({ applicationId, step }) => {
    const one = snapshot.participants.find((each) => each.applicationId === applicationId);
    if (one !== undefined && isWaiting(step as WaitStep, one)) return [];
    return [`${applicationId} stands at ${one?.stage}, and a token of ${step} was not used`];
  });

const cards: Invariant = (snapshot) =>
  ofKind(snapshot, 'PARTICIPANT').flatMap(({ applicationId, card }) => {
    const one = snapshot.participants.find((each) => each.applicationId === applicationId);
    return one === undefined || isDeepStrictEqual(card, cardOf(one))
      ? []
      : [`The lists show ${applicationId} otherwise than they stand: ${JSON.stringify(card)}`];
  });

/** The report is made from what the projector keeps: it follows every change. */
const projection: Invariant = (snapshot) => {
  const kept = ofKind(snapshot, 'PARTICIPATION').map(({ participants }) => participants);
  const entries: Readonly<Record<string, unknown>> = Object.assign({}, ...kept);
  return snapshot.participants.flatMap((one) =>
    isDeepStrictEqual(entries[one.applicationId], participationEntry(one))
      ? []
      : [`The report knows ${one.applicationId} otherwise than they stand`],
  );
};

/** What is sent falls due no more, and nothing stays in somebody's hands. */
const letters: Invariant = (snapshot) => [
  ...(snapshot.lettersTwice === 0 ? [] : [`${snapshot.lettersTwice} letters came twice`]),
  ...ofKind(snapshot, 'MAIL').flatMap(({ pk, moment, status, dueByKey, sentAt }) => {
    const isOpen = status === 'PENDING' || status === 'SENDING';
    const fits =
      isOpen === (dueByKey !== undefined) && (status === 'SENT') === (sentAt !== undefined);
    return fits ? [] : [`The letter ${moment} to ${pk} is ${status}, and its lists say otherwise`];
  }),
];

const reviews: Invariant = (snapshot) =>
  ofKind(snapshot, 'REVIEW').flatMap(({ pk, sub, status, dueByKey }) =>
    (status === 'open') === (dueByKey !== undefined)
      ? []
      : [`The review of ${pk} by ${sub} is ${status}, and its lists say otherwise`],
  );

const certificates: Invariant = (snapshot) => [
  ...repeated(
    ofKind(snapshot, 'CERTIFICATE').flatMap(({ applicationId }) =>
      applicationId === undefined ? [] : [String(applicationId)],
    ),
  ).map((id) => `${id} has two certificates`),
  ...snapshot.participants.flatMap(({ applicationId, certificate }) =>
    certificate === undefined ||
    ofKind(snapshot, 'CERTIFICATE').some(({ code }) => code === certificate.code)
      ? []
      : [`The certificate of ${applicationId} cannot be verified`],
  ),
];

const proposals: Invariant = (snapshot) =>
  snapshot.participants.flatMap(({ applicationId, proposal }) => {
    const versions = ofKind(snapshot, 'PROPOSAL').filter(
      (each) => each.applicationId === applicationId,
    ).length;
    return versions === (proposal?.version ?? 0)
      ? []
      : [`${applicationId} is at version ${proposal?.version} of a proposal of ${versions}`];
  });

const dinner: Invariant = (snapshot, { edition, cpiDay }) =>
  ofKind(snapshot, 'DINNER_SEATS')
    .filter((seats) => seats.edition === edition)
    .flatMap(({ holders = new Set(), waiting = [] }) => {
      const seated = holders as ReadonlySet<string>;
      const queue = waiting as readonly string[];
      const most = cpiDay?.dinner?.seats ?? 0;
      return [
        ...(seated.size > most ? [`The dinner seats ${most}, and ${seated.size} hold a seat`] : []),
        ...queue.filter((who) => seated.has(who)).map((who) => `${who} is seated, and waits`),
        ...repeated(queue).map((who) => `${who} waits twice`),
      ];
    });

const all: Readonly<Record<string, Invariant>> = {
  references,
  places,
  journeys,
  waits,
  cards,
  projection,
  letters,
  reviews,
  certificates,
  proposals,
  dinner,
};

/** Everything in a snapshot that must not be. */
export const violationsIn = (snapshot: Snapshot, edition: Edition): readonly string[] =>
  Object.entries(all).flatMap(([name, holds]) =>
    holds(snapshot, edition).map((violation) => `${name}: ${violation}`),
  );
