import { travelApi } from '../../functions/travel/api.ts';
import { deskApi } from '../../functions/travel/desk/api.ts';
import { visitsApi } from '../../functions/visits/api.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { StaffRole } from '../../shared/http/route.ts';
import { ask } from './http.ts';
import { inMemoryAuditRepository } from './in-memory/audit-repository.ts';
import { inMemoryCertificateRepository } from './in-memory/certificate-repository.ts';
import { inMemoryInvitationRepository } from './in-memory/invitation-repository.ts';
import { inMemorySealedFields } from './in-memory/keys.ts';
import { inMemoryTravelRepository } from './in-memory/travel-repository.ts';
import { placeWorld } from './place-world.ts';

/** A passport that is valid long enough for the small edition. */
export const goodPassport = {
  number: 'PE1234567',
  name: 'ANA LUCIA QUISPE',
  nationality: 'PE',
  'birthDate.day': '2',
  'birthDate.month': '3',
  'birthDate.year': '1995',
  'expiresOn.day': '15',
  'expiresOn.month': '2',
  'expiresOn.year': '2032',
  consent: 'on',
};

/** The journeys of people who hold places: their own pages, the office’s, and the visit’s. */
export const travelWorld = async (
  people: readonly Participant[],
  options: { readonly edition?: Edition; readonly now: string },
) => {
  const place = await placeWorld(people, options);
  const audit = inMemoryAuditRepository();
  const travels = inMemoryTravelRepository(place.participants);
  const sealing = inMemorySealedFields();
  const ports = { ...place.ports, audit, travels, sealing };
  const own = travelApi(() => ports, place.clock);
  const desk = deskApi(() => ports, place.clock);
  const visits = visitsApi(
    () => ({
      ...place.ports,
      invitations: inMemoryInvitationRepository(place.participants),
      certificates: inMemoryCertificateRepository(place.participants),
      files: {
        isPrinted: async () => true,
        addressOf: async (key) => `https://files.example/${key}`,
      },
    }),
    place.clock,
  );
  const id = people[0]?.applicationId ?? '';
  return {
    ...place,
    audit,
    travels,
    visits,
    show: (part: string, language = 'en') =>
      place.askAs(own, id, {
        route: 'GET /my/visit/{part}',
        params: { part },
        html: true,
        language,
      }),
    tell: (part: string, form: Record<string, string>, html = true) =>
      place.askAs(own, id, { route: 'POST /my/visit/{part}', params: { part }, form, html }),
    visit: (path = '/my/visit', params = {}) =>
      place.askAs(visits, id, { route: `GET ${path}`, html: true, params }),
    office: (
      route: string,
      json?: unknown,
      params: Record<string, string> = {},
      roles: readonly StaffRole[] = ['coordinator'],
    ) =>
      ask(desk, {
        route,
        params: { applicationId: id, ...params },
        roles,
        sub: 'cora',
        ...(json === undefined ? {} : { json }),
      }),
    release: (json: unknown) =>
      ask(visits, {
        route: 'POST /staff/editions/{edition}/invitations',
        params: { edition: '2031' },
        json,
        roles: ['coordinator'],
      }),
  };
};
