import * as z from 'zod';
import { defineRoutes, publicAccess, staffAccess } from '../../shared/http/route.ts';

const params = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });

/** The file as data. Its own checks name every fault, so that it is not cut short here. */
const EditionFile = z.record(z.string(), z.unknown());

export const routes = defineRoutes({
  showHome: {
    method: 'GET',
    path: '/',
    access: publicAccess,
    summary: 'Open calls and past editions',
  },
  showCall: {
    method: 'GET',
    path: '/editions/{edition}',
    access: publicAccess,
    summary: 'The call of an edition: tracks, sections, dates, who may apply, how selection works',
    params,
  },
  getEdition: {
    method: 'GET',
    path: '/admin/editions/{edition}',
    access: staffAccess('admin'),
    summary: 'The edition file in force, with its version',
    params,
  },
  applyEdition: {
    method: 'PUT',
    path: '/admin/editions/{edition}',
    access: staffAccess('admin'),
    summary: 'Check an edition file and put it in force; the same file again changes nothing',
    params,
    query: z.strictObject({ ifVersion: z.coerce.number().int().min(0).optional() }),
    body: EditionFile,
  },
  diffEdition: {
    method: 'POST',
    path: '/admin/editions/{edition}/diff',
    access: staffAccess('admin'),
    summary: 'What applying an edition file would change; changes nothing',
    params,
    body: EditionFile,
  },
  previewMovedDates: {
    method: 'POST',
    path: '/admin/editions/{edition}/moved-dates',
    access: staffAccess('admin'),
    summary: 'Whom the dates of an edition file would move; changes nothing',
    params,
    body: EditionFile,
  },
});
