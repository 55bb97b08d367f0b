import type { Answers } from '../../shared/domain/application-form.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { decideEligibility } from '../../shared/domain/eligibility.ts';
import { seminarsFor } from '../../shared/domain/journey.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { reviewScoreOf, standingOf } from '../../shared/domain/scoring.ts';
import { select } from '../../shared/domain/selection.ts';
import type { Candidate } from '../../shared/domain/selection-candidate.ts';
import { nextPromotion, type Vacancy } from '../../shared/domain/waitlist.ts';
import { highsSolver } from '../../shared/solver/highs.ts';
import type { Cohort, CohortPerson } from '../../tools/cohort/cohort-schema.ts';

const solve = await highsSolver();

export interface TrackOutcome {
  readonly applications: number;
  readonly ineligible: number;
  readonly chosen: number;
  readonly promoted: number;
  readonly holders: readonly CohortPerson[];
  readonly participants: readonly CohortPerson[];
}

const isEligible = (track: Track, { answers }: CohortPerson): boolean => {
  const asked = {
    ...answers,
    english: answers.english ? 'good' : 'basic',
    onlineTools: answers.onlineTools ? 'yes' : 'no',
    wholeStay: answers.wholeStay ? 'yes' : 'no',
  };
  const { verdict } = decideEligibility(asked as unknown as Answers, track.eligibility, 1, 0);
  return verdict === 'eligible';
};

const candidateOf = (edition: Edition, track: Track, person: CohortPerson, index: number) => {
  const rubric = applicationRubric(edition, track.id);
  const { reviewsNeeded } = track.selection;
  const scores = Array.from({ length: reviewsNeeded }, (_, turn) => {
    const given = person.reviews[turn % person.reviews.length] ?? [];
    return Object.fromEntries(rubric.criteria.map(({ id }, at) => [id, given[at] ?? 0]));
  });
  return {
    applicationId: person.id,
    section: person.answers.section,
    country: person.answers.citizenship,
    submittedAt: String(index).padStart(6, '0'),
    lot: person.id,
    standing: standingOf(
      scores.map((one) => reviewScoreOf(rubric, one)),
      reviewsNeeded,
    ),
  } satisfies Candidate;
};

const takesPart = (track: Track, person: CohortPerson): boolean => {
  const { online } = track;
  if (online === undefined) return person.visa === 'granted' && person.arrival === 'arrives';
  const seminars = seminarsFor(online, person.answers.section);
  return seminars.length > 0
    ? seminars.some(({ id }) => !person.online.missedSeminars.includes(id))
    : online.modules.some(({ id }) => !person.online.missedModules.includes(id));
};

/** What becomes of a cohort under the edition's rules, without the machinery around them. */
export const playTrack = (edition: Edition, track: Track, cohort: Cohort): TrackOutcome => {
  const people = cohort.people.filter((person) => person.track === track.id);
  const byId = new Map(people.map((person) => [person.id, person]));
  const submitted = people.filter(({ submits }) => submits === 'once' || submits === 'twice');
  const eligible = submitted.filter((person) => isEligible(track, person));
  const rubric = applicationRubric(edition, track.id);
  const selection = select(
    track,
    rubric,
    eligible.map((person, index) => candidateOf(edition, track, person, index)),
    solve,
  );

  const leaves = (id: string) => (byId.get(id)?.offer ?? 'accept') !== 'accept';
  const vacancyOf = ({ applicationId, section }: { applicationId: string; section: string }) => ({
    released: applicationId,
    section,
    eventId: applicationId,
  });
  let vacancies: Vacancy[] = selection.chosen
    .filter(({ applicationId }) => leaves(applicationId))
    .map(vacancyOf);
  for (;;) {
    const next = nextPromotion(track, selection, vacancies);
    if (next === undefined) break;
    const { applicationId } = next.person;
    vacancies = vacancies.map((one) =>
      one.released === next.vacancy.released ? { ...one, promoted: applicationId } : one,
    );
    if (leaves(applicationId)) vacancies.push(vacancyOf(next.person));
  }
  const promoted = vacancies.flatMap((vacancy) => vacancy.promoted ?? []);
  const holders = [...selection.chosen.map(({ applicationId }) => applicationId), ...promoted]
    .filter((id) => !leaves(id))
    .flatMap((id) => byId.get(id) ?? []);
  return {
    applications: submitted.length,
    ineligible: submitted.length - eligible.length,
    chosen: selection.chosen.length,
    promoted: promoted.length,
    holders,
    participants: holders.filter((person) => takesPart(track, person)),
  };
};

export const countriesOf = (people: readonly CohortPerson[]): ReadonlySet<string> =>
  new Set(people.map(({ answers }) => answers.citizenship));
