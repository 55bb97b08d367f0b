/** A person's session for one dossier. */
export interface Session {
  readonly applicationId: string;
  readonly edition: string;
  readonly expiresAt: string;
}

export interface SessionRepository {
  /** Opens a session; the token goes to the cookie, only its hash is kept. */
  open(tokenHash: string, session: Session): Promise<void>;
  /** The session of a token, while it has not expired. */
  find(tokenHash: string, now: number): Promise<Session | undefined>;
  close(tokenHash: string): Promise<void>;
}
