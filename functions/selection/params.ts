import * as z from 'zod';
import { staffAccess } from '../../shared/http/route.ts';

export const edition = z.string().regex(/^\d{4}(-[a-z0-9]+)*$/);
export const track = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
export const params = z.strictObject({ edition, track }); /** Who selects. */
export const access = staffAccess('admin', 'coordinator');

/** Who sees the lists; a partner those of its own sections. */
export const accessWithPartners = staffAccess('admin', 'coordinator', 'partner');
