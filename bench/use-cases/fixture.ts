import { callWindow } from '../../shared/domain/call.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { instantOf } from '../../shared/domain/time.ts';
import { cohortFor } from '../../tools/cohort/cohort-for.ts';
import { readEdition } from '../../tools/edition/read-edition.ts';
import { answersOf } from '../../tools/replay/apply.ts';

const file = 'editions/2023/edition.yaml';
const hour = 3_600_000;

const published = readEdition(file);

/**
 * The edition of 2023 and its people: what use cases are measured with. Everybody applies for
 * themselves, so that the way from the start to the receipt is the same in both tracks.
 */
export const edition: Edition = {
  ...published,
  tracks: published.tracks.map((one) => ({ ...one, admission: 'open-call' as const })),
};
const cohort = cohortFor(published, file);

const track = (id: string): Track => {
  const found = trackOf(edition, id);
  if (found === undefined) throw new Error(`The edition has no track ${id}`);
  return found;
};

/** Its table grows to full size. */
export const large = track('experts');
/** Stays small: a whole track is decided on in it. */
export const small = track('administrators');

/** When a track is applied to, reviewed and decided on. */
export const momentsOf = (one: Track) => {
  const { opensAt, closesAt } = callWindow(edition, one);
  return {
    call: opensAt + hour,
    review: closesAt + hour,
    release: instantOf(one.selection.releaseAt, edition.timeZone),
  };
};

const planned = (one: Track) => {
  const plan = cohort.people.find(({ track: of, submits }) => of === one.id && submits === 'once');
  if (plan === undefined) throw new Error(`Nobody of the cohort applies to ${one.id}`);
  return plan;
};

/** Every applicant of a track writes the same, so that sizes are the same whoever is measured. */
export const answersFor = (one: Track) => answersOf({ edition }, one, { plan: planned(one) });
