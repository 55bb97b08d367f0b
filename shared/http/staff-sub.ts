import type { Principal } from './principal.ts';

/** The member of staff who asks, by stable id; the routes' policy admits nobody else. */
export const staffSub = (principal: Principal): string => {
  if (principal.kind !== 'staff') throw new Error('Only staff can ask for this');
  return principal.sub;
};
