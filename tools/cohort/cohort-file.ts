import { Cohort, type CohortInput } from './cohort-schema.ts';

/** A cohort as text: one person a line, so that two versions can be compared. */
export const cohortText = ({ people, ...head }: CohortInput): string => {
  const first = JSON.stringify(head).slice(0, -1);
  return `${first},"people":[\n${people.map((person) => JSON.stringify(person)).join(',\n')}\n]}\n`;
};

/** Reads a cohort, with every default filled in. @throws Error that names every fault */
export const parseCohort = (source: string): Cohort => {
  const parsed = Cohort.safeParse(JSON.parse(source));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`);
  throw new Error(['The cohort has faults.', ...faults].join('\n'));
};
