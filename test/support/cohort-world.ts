import { cohortApi } from '../../functions/cohort/api.ts';
import { hashOf, randomIds } from '../../shared/runtime/ids.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryCohortRepository } from './in-memory/cohort-repository.ts';
import { someParticipant } from './participant.ts';
import { placeWorld } from './place-world.ts';

/** Noon in Seoul on the first day of online training. */
const now = '2031-06-23T03:00:00.000Z';

/** Online training ends a day later. */
const dueAt = '2031-06-24T03:00:00.000Z';

/** People of two sections and two countries; one is an alumnus, one
 * waits, one has left, one is of another edition. */
const people = [
  { applicationId: 'PAPER1', section: 'paper', country: 'KH', name: 'Sok Dara' },
  { applicationId: 'STAGE1', section: 'stage', country: 'PE', name: 'Ana Lucía' },
  { applicationId: 'PAPER2', section: 'paper', country: 'PE', name: '김 지우' },
  { applicationId: 'ALUM1', stage: 'graduated' },
  { applicationId: 'COMING1', stage: 'accepted' },
  { applicationId: 'GONE1', stage: 'withdrawn' },
  { applicationId: 'OTHER1', edition: '2030' },
] as const;

export interface Shown {
  readonly id: string;
  readonly text: string;
  readonly own?: boolean;
  readonly revision?: number;
  readonly editedAt?: string;
  readonly hidden?: { readonly reason: string };
  readonly links?: readonly string[];
  readonly reports?: readonly { readonly reason: string; readonly settled: boolean }[];
}

const contribution = '/my/cohort/contributions/{contribution}';
const staff = '/staff/editions/{edition}/cohort';

/** A cohort whose online training has just opened, with the space of it and the office. */
export const cohortWorld = async () => {
  const place = await placeWorld(
    people.map((one) => someParticipant({ stage: 'in-online-training', dueAt, ...one })),
    { now },
  );
  const { ports, participants } = place;
  const cohort = inMemoryCohortRepository(participants);
  // The edition of the one who is of another one: its space is open to them, and this one is not.
  const editions = {
    get: async (id: string) => {
      const record = await ports.editions.get('2031');
      return record && { ...record, edition: { ...record.edition, edition: id } };
    },
  };
  const other = { applicationId: 'OTHER1', edition: '2030', expiresAt: '2099-01-01T00:00:00.000Z' };
  await ports.sessions.open(hashOf('token-OTHER1'), other);
  const all = { ...ports, editions, cohort, ids: randomIds };
  const handler = cohortApi(() => all, place.clock);

  const as = (who: string, route: string, asked: Omit<Asked, 'route'> = {}) =>
    place.askAs(handler, who, { route, ...asked });
  const one = (who: string, action: string, id: string, asked: Omit<Asked, 'route'> = {}) => {
    const [method, rest = ''] = action.split(' ');
    const params = { contribution: id };
    return as(who, `${method} ${contribution}${rest}`, { params, ...asked });
  };
  const post = async (who: string, text: string, kind = 'post', idempotencyKey?: string) => {
    const json = { kind, text, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
    const answer = await as(who, 'POST /my/cohort/posts', { json });
    return (answer.json() as { readonly post: Shown }).post;
  };
  const introduce = (who: string, more: object = {}) =>
    as(who, 'POST /my/cohort/introduction', {
      json: { text: 'I make paper.', field: 'Paper', links: [], ...more },
    });
  const texts = async (who: string, query: Record<string, string> = {}) =>
    (
      (await as(who, 'GET /my/cohort', { query })).json() as { readonly posts: readonly Shown[] }
    ).posts.map(({ text }) => text);
  const office = (route: string, asked: Omit<Asked, 'route'> = {}) => {
    const [method, rest = ''] = route.split(' ');
    const params = { edition: '2031', ...asked.params };
    return ask(handler, {
      ...{ route: `${method} ${staff}${rest}`, roles: ['coordinator'], sub: 'cora' },
      ...asked,
      params,
    });
  };
  const listed = async (state?: string) => {
    const answer = await office('GET /contributions', {
      ...(state === undefined ? {} : { query: { state } }),
    });
    return (answer.json() as { readonly contributions: readonly Shown[] }).contributions;
  };
  const decide = (id: string, visible: boolean, reason = 'It sells', revision = 1) =>
    office('PUT /contributions/{contribution}/visibility', {
      params: { contribution: id },
      json: { visible, reason, revision },
    });
  const setWriting = (applicationId: string, open: boolean, reason = 'Enough of this') =>
    office('PUT /members/{applicationId}/writing', {
      params: { applicationId },
      json: { open, reason },
    });
  return {
    ...{ ...place, cohort, handler, as, one, post, introduce, texts },
    ...{ office, listed, decide, setWriting },
  };
};
