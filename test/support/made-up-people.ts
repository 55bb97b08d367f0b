import { Cohort, type CohortPersonInput } from '../../tools/cohort/cohort-schema.ts';

/** What tells a made-up person from the ordinary one, who takes part in everything. */
export interface Part extends Partial<Omit<CohortPersonInput, 'answers'>> {
  readonly track: string;
  readonly section: string;
  readonly country: string;
  /** On the one criterion of the small editions, from 1 to 5; the order of the list follows it. */
  readonly merit: number;
  readonly answers?: Partial<CohortPersonInput['answers']>;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const person = (part: Part, index: number): CohortPersonInput => {
  const { track, section, country, merit, answers, ...rest } = part;
  const id = `${track}-${String(index + 1).padStart(4, '0')}`;
  return {
    id,
    track,
    email: `${id}@people.example`,
    reviews: [[merit]],
    proposal: {
      title: `Project of ${id}`,
      rounds: [{ scores: [merit], decision: 'approve' }],
    },
    ...rest,
    answers: {
      fullName: `Person ${letters[index % letters.length]}`,
      // Nobody is born on the day of somebody of the same name.
      birthDate: `1995-06-${String((index % 28) + 1).padStart(2, '0')}`,
      citizenship: country,
      organisation: 'House of Culture',
      position: 'Producer',
      experienceYears: 8,
      section,
      relevance: 'Songs that only families keep.',
      projectIdea: 'A night museum.',
      experience: 'Eight years on small stages.',
      feasibility: 'A year and a room.',
      commitment: 'A course for twenty people.',
      ...answers,
    },
  };
};

/** A cohort of the people given: in the order given, each with an id that stays when others go. */
export const cohortOf = (edition: string, parts: readonly (Part | undefined)[]): Cohort =>
  Cohort.parse({
    edition,
    seed: 'by hand',
    madeUp: true,
    people: parts.flatMap((part, index) => (part === undefined ? [] : [person(part, index)])),
  });
