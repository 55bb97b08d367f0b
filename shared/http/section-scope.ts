import type { Section } from '../domain/edition-track.ts';
import { holds } from '../domain/partner-scope.ts';
import type { Principal } from './principal.ts';

/** Organisations that somebody is confined to; undefined for the office, which sees every section. */
export const confinedTo = (principal: Principal): readonly string[] | undefined => {
  if (principal.kind !== 'staff') return [];
  const isOffice = principal.roles.some((role) => role === 'admin' || role === 'coordinator');
  return isOffice ? undefined : (principal.organisations ?? []);
};

/** The sections that somebody may see, on every path: a partner's own, or all. */
export const visibleSections = <S extends Section>(
  principal: Principal,
  sections: readonly S[],
): readonly S[] => {
  const organisations = confinedTo(principal);
  return organisations === undefined
    ? sections
    : sections.filter((section) => holds(organisations, section));
};
