import * as z from 'zod';
import { ownParts } from '../../shared/domain/travel.ts';
import { defineRoutes, dossierAccess } from '../../shared/http/route.ts';
import { TypedPart } from './typed-part.ts';

const params = z.strictObject({ part: z.enum(ownParts) });

export const routes = defineRoutes({
  showTravelPart: {
    method: 'GET',
    path: '/my/visit/{part}',
    access: dossierAccess,
    summary:
      'One thing to prepare for the visit: passport, visa, flight, insurance, contact, needs',
    params,
  },
  saveTravelPart: {
    method: 'POST',
    path: '/my/visit/{part}',
    access: dossierAccess,
    summary: 'Tell one thing about the visit; what a passport says is sealed before it is kept',
    params,
    body: TypedPart,
  },
});
