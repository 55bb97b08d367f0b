/** A personal link to one dossier, good for one sign-in. */
export interface Link {
  readonly applicationId: string;
  readonly edition: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt?: string;
}

export interface LinkRepository {
  /** Keeps a link under the hash of its token. */
  create(tokenHash: string, link: Link): Promise<void>;
  /** The link as it stands, used or expired as it may be. */
  find(tokenHash: string): Promise<Link | undefined>;
  /** Uses the link: exactly one caller gets it, and only before it expires. */
  consume(tokenHash: string, now: number): Promise<Link | undefined>;
}
