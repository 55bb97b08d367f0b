import { visitsApi } from '../../functions/visits/api.ts';
import type { VisitsDeps } from '../../functions/visits/deps.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { StaffRole } from '../../shared/http/route.ts';
import { ask } from './http.ts';
import { inMemoryCertificateRepository } from './in-memory/certificate-repository.ts';
import { inMemoryInvitationRepository } from './in-memory/invitation-repository.ts';
import { placeWorld } from './place-world.ts';

/** The API of the visits on stores in memory; documents are printed when the test says so. */
export const visitsWorld = async (
  people: readonly Participant[],
  options: { readonly edition?: Edition; readonly now: string },
) => {
  const place = await placeWorld(people, options);
  const printed = new Set<string>();
  const certificates = inMemoryCertificateRepository(place.participants);
  const deps: VisitsDeps = {
    ...place.ports,
    invitations: inMemoryInvitationRepository(place.participants),
    certificates,
    files: {
      isPrinted: async (key) => printed.has(key),
      addressOf: async (key, fileName) => `https://files.example/${key}?as=${fileName}`,
    },
  };
  const handler = visitsApi(() => deps, place.clock);
  const office: readonly StaffRole[] = ['coordinator'];
  return {
    ...place,
    deps,
    certificates,
    printed,
    handler,
    mine: (path: string, applicationId: string, html = true, params: Record<string, string> = {}) =>
      place.askAs(handler, applicationId, { route: `GET ${path}`, html, params }),
    release: (body: unknown, roles: readonly StaffRole[] = office) =>
      ask(handler, {
        route: 'POST /staff/editions/{edition}/invitations',
        params: { edition: '2031' },
        json: body,
        roles,
      }),
    staff: (
      route: string,
      params: Record<string, string>,
      json: unknown,
      roles: readonly StaffRole[] = office,
    ) => ask(handler, { route, params, json, roles }),
  };
};
