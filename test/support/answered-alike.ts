import type { Route } from '../../shared/http/route.ts';
import { keyOf, type Places, paramsOf, type WholeWorld } from './whole-world.ts';

/** What a route is asked with, beside where. */
export interface Asking extends Omit<Parameters<WholeWorld['call']>[0], 'route' | 'params'> {
  readonly places: Places;
}

/** A page and a document of one route, whole, without the id that was asked for. */
export const answersOf = async (
  world: WholeWorld,
  route: Route,
  { places, json = {}, ...asked }: Asking,
  id?: string,
): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const html of [true, false]) {
    const { status, headers, body, cookies } = await world.call({
      ...{ route: keyOf(route), params: paramsOf(route, places), html, ...asked },
      ...(route.method === 'GET' ? {} : { json, headers: { origin: 'https://cpi.example' } }),
    });
    const answer = JSON.stringify([status, headers, cookies, body]);
    answers.push(id === undefined ? answer : answer.replaceAll(id, 'ID'));
  }
  return answers;
};
