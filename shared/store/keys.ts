/** How keys are spelt: the only place that knows. */
export const key = {
  edition: (edition: string) => `EDITION#${edition}`,
  /** Everything about one person in one edition. */
  dossier: (applicationId: string) => `DOSSIER#${applicationId}`,
  session: (tokenHash: string) => `SESSION#${tokenHash}`,
  link: (tokenHash: string) => `LINK#${tokenHash}`,
  certificate: (code: string) => `CERTIFICATE#${code}`,
} as const;
