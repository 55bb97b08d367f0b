import type { ConsoleConfig } from './config.ts';

/** What a sign-in gives. The refresh token stays the same when tokens are renewed. */
export interface Tokens {
  readonly access: string;
  readonly id: string;
  readonly refresh: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** What the pool wants to know before it signs a person in. */
export interface Challenge {
  readonly kind: 'new-password' | 'code';
  readonly username: string;
  readonly session: string;
}

export const refusals = [
  'wrong-password',
  'weak-password',
  'wrong-code',
  'expired',
  'too-many',
  'reset-needed',
  'unavailable',
] as const;
export type RefusalCode = (typeof refusals)[number];

export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

export interface UserPool {
  /** @throws SignInRefused */
  signIn(email: string, password: string): Promise<Tokens | Challenge>;
  /** @throws SignInRefused */
  answer(challenge: Challenge, given: string): Promise<Tokens | Challenge>;
  /** @throws SignInRefused when the sign-in is over */
  renew(refresh: string): Promise<Tokens>;
  /** Ends the sign-in everywhere it was renewed from. */
  revoke(refresh: string): Promise<void>;
}

interface AuthAnswer {
  readonly AuthenticationResult?: {
    readonly AccessToken: string;
    readonly IdToken: string;
    readonly RefreshToken?: string;
    readonly ExpiresIn: number;
  };
  readonly ChallengeName?: string;
  readonly ChallengeParameters?: Readonly<Record<string, string>>;
  readonly Session?: string;
}

const codes: Readonly<Record<string, RefusalCode>> = {
  UserNotFoundException: 'wrong-password',
  InvalidPasswordException: 'weak-password',
  InvalidParameterException: 'weak-password',
  CodeMismatchException: 'wrong-code',
  ExpiredCodeException: 'expired',
  TooManyRequestsException: 'too-many',
  LimitExceededException: 'too-many',
  PasswordResetRequiredException: 'reset-needed',
};

const challengeKinds: Readonly<Record<string, Challenge['kind']>> = {
  NEW_PASSWORD_REQUIRED: 'new-password',
  SOFTWARE_TOKEN_MFA: 'code',
};

const tokensOf = (answer: AuthAnswer, refresh = ''): Tokens | undefined =>
  answer.AuthenticationResult && {
    access: answer.AuthenticationResult.AccessToken,
    id: answer.AuthenticationResult.IdToken,
    refresh: answer.AuthenticationResult.RefreshToken ?? refresh,
    expiresIn: answer.AuthenticationResult.ExpiresIn,
  };

const resultOf = (answer: AuthAnswer, username: string): Tokens | Challenge => {
  const tokens = tokensOf(answer);
  if (tokens !== undefined) return tokens;
  const kind = challengeKinds[answer.ChallengeName ?? ''];
  if (kind === undefined) throw new SignInRefused('unavailable');
  const { USER_ID_FOR_SRP: id = username } = answer.ChallengeParameters ?? {};
  return { kind, username: id, session: answer.Session ?? '' };
};

/** The pool's public operations, asked as they are: no library is needed for four calls. */
export const createUserPool = ({ userPoolEndpoint, clientId }: ConsoleConfig): UserPool => {
  const ask = async (
    operation: string,
    input: object,
    notAuthorized: RefusalCode,
  ): Promise<AuthAnswer> => {
    const response = await fetch(userPoolEndpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify({ ClientId: clientId, ...input }),
    }).catch(() => {
      throw new SignInRefused('unavailable');
    });
    const body = (await response.json().catch(() => ({}))) as AuthAnswer & { __type?: string };
    if (response.ok) return body;
    const type = body.__type?.split('#').at(-1) ?? '';
    const code = type === 'NotAuthorizedException' ? notAuthorized : codes[type];
    throw new SignInRefused(code ?? 'unavailable');
  };

  return {
    async signIn(email, password) {
      const answer = await ask(
        'InitiateAuth',
        {
          AuthFlow: 'USER_PASSWORD_AUTH',
          AuthParameters: { USERNAME: email, PASSWORD: password },
        },
        'wrong-password',
      );
      return resultOf(answer, email);
    },

    async answer({ kind, username, session }, given) {
      const [name, field] =
        kind === 'new-password'
          ? ['NEW_PASSWORD_REQUIRED', 'NEW_PASSWORD']
          : ['SOFTWARE_TOKEN_MFA', 'SOFTWARE_TOKEN_MFA_CODE'];
      const answer = await ask(
        'RespondToAuthChallenge',
        {
          ChallengeName: name,
          Session: session,
          ChallengeResponses: { USERNAME: username, [field]: given },
        },
        'expired',
      );
      return resultOf(answer, username);
    },

    async renew(refresh) {
      const answer = await ask(
        'InitiateAuth',
        { AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: refresh } },
        'expired',
      );
      const tokens = tokensOf(answer, refresh);
      if (tokens === undefined) throw new SignInRefused('expired');
      return tokens;
    },

    async revoke(refresh) {
      await ask('RevokeToken', { Token: refresh }, 'expired');
    },
  };
};
