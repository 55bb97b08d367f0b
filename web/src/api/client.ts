import type { Locale } from '../../../shared/text/locale.ts';
import type { Session } from '../session/session.ts';
import type { AnswerOf } from './answers.ts';
import { Problem, type ProblemDocument, Unreachable } from './problem.ts';
import type { Address, InputOf } from './routes.ts';
import { setClock } from './server-clock.ts';

interface AnyInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** `GET /` takes nothing; everything else takes what its schemas say. */
type Arguments<A extends Address> = unknown extends InputOf<A> ? [] : [input: InputOf<A>];

/** Asks a route. @throws Problem, Unreachable, SignInNeeded */
export type Call = <A extends Address>(address: A, ...input: Arguments<A>) => Promise<AnswerOf<A>>;

const addressOf = (path: string, { params = {}, query = {} }: AnyInput, locale: Locale): string => {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  search.set('lang', locale);
  return `${filled}?${search}`;
};

/** What was answered: data, or a table as the file that it is meant to be. */
const contentIn = async (response: Response): Promise<unknown> => {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/csv')) return response.blob();
  return type.includes('json') ? await response.json() : {};
};

/** The console's way to the API: signed in, in the reader's language, renewed once when refused. */
export const createCall = (session: Session, localeNow: () => Locale): Call => {
  const send = async (
    address: Address,
    input: AnyInput,
    authorization: string,
  ): Promise<Response> => {
    const [method = 'GET', path = '/'] = address.split(' ');
    const response = await fetch(addressOf(path, input, localeNow()), {
      method,
      headers: {
        accept: 'application/json',
        authorization,
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    }).catch(() => {
      throw new Unreachable();
    });
    setClock(response);
    return response;
  };

  const ask = async (address: Address, input: AnyInput = {}): Promise<unknown> => {
    const authorization = await session.authorization();
    let response = await send(address, input, authorization);
    if (response.status === 401) {
      response = await send(address, input, await session.authorization(authorization));
    }
    const body = await contentIn(response);
    if (!response.ok) throw new Problem(response.status, body as ProblemDocument);
    return body;
  };
  // The types of an address are the caller's: here every address is handled alike.
  return ask as Call;
};
