import type { Principal } from '../../shared/http/principal.ts';

/** The member of staff who asks, by stable id; the routes' policy admits nobody else. */
export const staffSub = (principal: Principal): string => {
  if (principal.kind !== 'staff') throw new Error('A selection is asked for by staff only');
  return principal.sub;
};
