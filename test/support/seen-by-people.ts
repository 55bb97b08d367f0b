import type { Route } from '../../shared/http/route.ts';
import type { wholePost } from './whole-post.ts';
import { everyRoute, keyOf, paramsOf, type WholeWorld } from './whole-world.ts';

const site = 'https://cpi.example';

/** What ends what is looked at. */
const ends = ['POST /sign-out', 'POST /applications/{applicationId}/withdrawal'];

/** What a person may ask for: everything but what is the staff's alone. */
export const askedByPeople: readonly Route[] = everyRoute.filter(
  (route) => route.access.kind !== 'staff' && !ends.includes(keyOf(route)),
);

interface Person {
  readonly email: string;
  readonly applicationId: string;
  readonly session: string;
}

/** Everything that people are answered, in each form and language, by what was asked. */
export const answersToPeople = async (
  world: WholeWorld,
  people: readonly Person[],
  routes: readonly Route[] = askedByPeople,
): Promise<Map<string, string>> => {
  const seen = new Map<string, string>();
  for (const { email, applicationId, session } of people) {
    const places = {
      ...{ edition: '2031', applicationId, page: 'names', fileId: 'ID000001' },
      ...{ endorsementId: 'NOMINATION', kind: 'final', code: 'ABC', year: '2031', part: 'visa' },
      ...{ module: 'planning', token: 'none' },
    };
    for (const route of routes) {
      for (const [html, language] of [
        [true, 'en'],
        [true, 'ko'],
        [false, 'en'],
      ] as const) {
        const json = route.path === '/sign-in' ? { email } : {};
        const sends = route.method === 'GET' ? {} : { json, headers: { origin: site } };
        const { status, headers, body, cookies } = await world.call({
          ...{ route: keyOf(route), params: paramsOf(route, places) },
          ...{ session, html, language, ...sends },
        });
        seen.set(
          `${email} ${keyOf(route)} ${html ? language : 'json'}`,
          JSON.stringify([status, headers, cookies, body]),
        );
      }
    }
  }
  return seen;
};

/** Every letter that people have had so far, by whose it is and which. */
export const lettersOfPeople = async (
  post: ReturnType<typeof wholePost>,
  people: readonly Pick<Person, 'email'>[],
): Promise<Map<string, string>> => {
  await post.bring();
  return new Map(
    people.flatMap(({ email }) =>
      post.lettersTo(email).map((letter, at) => [`${email} mail ${at}`, letter] as const),
    ),
  );
};
