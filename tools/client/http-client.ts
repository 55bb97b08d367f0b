/** A caller of the public API with a cookie jar of its own: what a person's device is to the server. */

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** The server refused or failed where the caller needed an answer. */
class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly status: number;

  constructor(call: string, status: number, body: unknown) {
    super(`${call} was answered ${status}: ${JSON.stringify(body)}`);
    this.status = status;
  }
}

export interface HttpClient {
  /** Sends JSON and reads JSON; any status is an answer. */
  send<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  /** Like `send`, for calls that must succeed. @throws UnexpectedAnswer otherwise */
  need<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
  /** What the device holds now: names and values of its cookies. */
  cookies(): ReadonlyMap<string, string>;
}

export interface HttpClientOptions {
  /** The public address, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Asked before each call, for staff. */
  readonly authorization?: () => Promise<string>;
  /** Told of every answer. */
  readonly onAnswer?: (status: number, call: string) => void;
}

const cookiesIn = (response: Response, jar: Map<string, string>): void => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    if (/;\s*max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (!(response.headers.get('content-type') ?? '').includes('json')) return text;
  return text === '' ? undefined : JSON.parse(text);
};

export const createHttpClient = (options: HttpClientOptions): HttpClient => {
  const { url, authorization, onAnswer } = options;
  const jar = new Map<string, string>();

  const send = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(jar.size === 0
          ? {}
          : { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(authorization === undefined ? {} : { authorization: await authorization() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookiesIn(response, jar);
    onAnswer?.(response.status, `${method} ${path}`);
    return { status: response.status, body: (await bodyOf(response)) as T };
  };

  return {
    send,
    cookies: () => new Map(jar),
    need: async <T>(method: string, path: string, body?: unknown): Promise<T> => {
      const answer = await send<T>(method, path, body);
      if (answer.status >= 400) {
        throw new UnexpectedAnswer(`${method} ${path}`, answer.status, answer.body);
      }
      return answer.body;
    },
  };
};
