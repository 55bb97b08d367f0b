import { sessionCookie } from '../../shared/http/http-handler.ts';
import type { Route, StaffRole } from '../../shared/http/route.ts';
import type { Answered, Asked } from './http.ts';
import { duringCall } from './intake-world.ts';
import {
  askingForAll,
  duringProposals,
  holders,
  type Says,
  stockDraft,
  stockHolders,
  stockOffice,
  stockProgramme,
  stockSubmitted,
} from './stock.ts';
import { stockCohort, stockedPost } from './stock-cohort.ts';
import type { WholePorts } from './whole-ports.ts';
import { keyOf, type Places, paramsOf, wholeWorld } from './whole-world.ts';

const site = 'https://cpi.example';
process.env.PUBLIC_URL = site;

interface Caller {
  readonly places: Places;
  readonly roles?: readonly StaffRole[];
  readonly session?: string;
}

/** A world in which every kind of caller has something of everything. */
export const stockedWorld = async (
  watch?: (ports: WholePorts) => WholePorts,
  says: Says = (plain) => plain,
) => {
  const world = wholeWorld(askingForAll(), watch);
  const { call, ports, sessionFor, guestSession } = world;
  await stockHolders(ports, says);
  await stockCohort(ports, says);
  const { applicationId: draft, endorsementId } = await stockDraft(world, says);
  const { applicationId: submitted, duplicateId } = await stockSubmitted(world, says);
  const { session: officeSession, applicationId: nominee } = await stockOffice(world, says);
  const guests = {
    office: officeSession,
    referee: await guestSession({ kind: 'referee', applicationId: draft, endorsementId }),
    visitor: await stockProgramme(world, says),
  };
  const owners = new Map<string, string>();
  for (const id of [draft, submitted, nominee, ...holders]) owners.set(id, await sessionFor(id));
  const places: Places = {
    ...{ edition: '2031', year: '2031', track: 'makers', section: 'paper', number: '1' },
    ...{
      applicationId: draft,
      endorsementId,
      page: 'work',
      kind: 'final',
      module: 'planning',
      part: 'needs',
      arrangement: 'ticket',
      questionnaire: 'before',
    },
    ...{ session: 'paper-making', seminar: 'opening', sub: 'rita', reviewer: 'rita', code: 'ABC' },
    ...{ token: 'none', day: '2031-08-05', fileId: 'ID000001', file: `${'A'.repeat(27)}.ics` },
    duplicateId,
    contribution: stockedPost,
  };
  const isLater = ({ path }: Route): boolean => /^\/(my\b|cpi-day)/.test(path);
  const ownerOf = (route: Route, which: number): string => {
    if (route.path.includes('information-requests')) return submitted;
    const own = isLater(route) ? holders : [draft, submitted, nominee];
    return own[which % own.length] ?? draft;
  };

  /** What staff do with somebody who holds a place. */
  const isOfHolder = ({ path }: Route): boolean =>
    /^\/staff\/(participants|proposals)\/|\/cohort\/members\//.test(path);

  /** As somebody to whom the route is open asks it: when, for what, with which right. */
  const asCaller = (route: Route, which: number): Caller => {
    world.time.now = isLater(route) || isOfHolder(route) ? duringProposals : duringCall;
    const { access } = route;
    switch (access.kind) {
      case 'public':
        return { places };
      case 'staff': {
        const applicationId = holders[which % holders.length] ?? draft;
        const of = isOfHolder(route) ? { ...places, applicationId } : places;
        return { places: of, roles: access.roles };
      }
      case 'dossier': {
        const applicationId = ownerOf(route, which);
        const session = owners.get(applicationId);
        return {
          places: { ...places, applicationId },
          ...(session === undefined ? {} : { session }),
        };
      }
      default:
        return { places: { ...places, applicationId: nominee }, session: guests[access.kind] };
    }
  };
  /** Asks so, with what is given in place of what such a caller would send. */
  const askAs = (
    route: Route,
    which: number,
    { params, cookies = [], headers, ...asked }: Omit<Asked, 'route'>,
  ): Promise<Answered> => {
    const { places: of, session: token, ...caller } = asCaller(route, which);
    const own = token === undefined ? [] : [`${sessionCookie}=${token}`];
    return call({
      ...asked,
      ...caller,
      route: keyOf(route),
      params: { ...paramsOf(route, of), ...params },
      cookies: [...cookies, ...own],
      headers: { ...(route.method === 'GET' ? {} : { origin: site }), ...headers },
    });
  };
  return { ...world, askAs, draft, submitted, nominee };
};
export type StockedWorld = Awaited<ReturnType<typeof stockedWorld>>;
