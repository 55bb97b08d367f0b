import type { Guest } from '../domain/guest.ts';
import type { StaffRole } from './route.ts';

/** Who is asking, as the edge established it. Use cases decide on this and on nothing else. */
export type Principal =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'dossier';
      readonly applicationId: string;
      readonly edition: string;
      /** Hash of the session's token, so that the session can be ended. */
      readonly session?: string;
    }
  | {
      readonly kind: 'guest';
      readonly guest: Guest;
      readonly edition: string;
      readonly session: string;
    }
  | {
      readonly kind: 'staff';
      /** The user pool's stable id. */
      readonly sub: string;
      readonly email: string;
      readonly roles: readonly StaffRole[];
      /** The partner organisations that they sign in for, where they are partners. */
      readonly organisations?: readonly string[];
    };

export const anonymous: Principal = { kind: 'anonymous' };
