/** Staff sign-in through the user pool, as the console does it; the token is renewed before it ends. */

export interface StaffAccount {
  readonly username: string;
  readonly password: string;
}

export interface UserPoolAddress {
  /** The pool's endpoint: the cloud's, or the local runtime's. */
  readonly endpoint: string;
  readonly clientId: string;
}

interface SignInAnswer {
  readonly AuthenticationResult?: { readonly AccessToken: string; readonly ExpiresIn: number };
  readonly ChallengeName?: string;
  readonly message?: string;
}

const signIn = async (pool: UserPoolAddress, { username, password }: StaffAccount) => {
  const response = await fetch(pool.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: pool.clientId,
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  });
  const answer = (await response.json()) as SignInAnswer;
  if (answer.AuthenticationResult === undefined) {
    const why = answer.message ?? answer.ChallengeName ?? `status ${response.status}`;
    throw new Error(`${username} could not sign in: ${why}`);
  }
  return answer.AuthenticationResult;
};

const minute = 60_000;

/**
 * The `Authorization` header of a member of staff. `now` is the clock that tokens are made with:
 * the machine's, or the local runtime's.
 */
export const staffAuthorization = (
  pool: UserPoolAddress,
  account: StaffAccount,
  now: () => number,
): (() => Promise<string>) => {
  let token: { readonly header: Promise<string>; readonly until: number } | undefined;
  const fresh = () => ({
    header: signIn(pool, account).then(({ AccessToken }) => `Bearer ${AccessToken}`),
    until: now() + 30 * minute,
  });
  return () => {
    if (token === undefined || now() >= token.until) token = fresh();
    return token.header;
  };
};
