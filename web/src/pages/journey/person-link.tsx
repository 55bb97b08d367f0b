import { ConsoleLink } from '../../parts/console-link.tsx';
import type { JourneyPerson } from './journey-people.ts';
import { pageOf } from './page-of.ts';

/** The name of a person, leading to where the work on them is done. */
export const PersonLink = ({ person }: { readonly person: JourneyPerson }) => {
  const name = <bdi className="name">{person.name}</bdi>;
  const page = pageOf(person);
  return page === undefined ? name : <ConsoleLink to={page}>{name}</ConsoleLink>;
};
