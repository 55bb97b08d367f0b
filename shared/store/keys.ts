/** How keys are spelt: the only place that knows. */
export const key = {
  edition: (edition: string) => `EDITION#${edition}`,
  /** Everything about one person in one edition. */
  dossier: (applicationId: string) => `DOSSIER#${applicationId}`,
  /** What an e-mail address leads to; the address itself is not in the key. */
  address: (addressHash: string) => `ADDRESS#${addressHash}`,
  /** What belongs to one member of staff who reviews. */
  reviewer: (sub: string) => `REVIEWER#${sub}`,
  /** The audit log of an edition, a part for each month, so that no partition grows for ever. */
  auditLog: (edition: string, month: string) => `AUDIT#${edition}#${month}`,
  /** A nominating office and the people it nominated. */
  office: (officeId: string) => `OFFICE#${officeId}`,
  /** What belongs to a referee, beside the reference itself. */
  referee: (applicationId: string, endorsementId: string) =>
    `REFEREE#${applicationId}#${endorsementId}`,
  /** What is known under the code of a passport, or of a name and birth date. */
  person: (code: string) => `PERSON#${code}`,
  /** What the people of an edition write for each other. */
  cohort: (edition: string) => `COHORT#${edition}`,
  /** One of the lists that it is read from. */
  cohortList: (edition: string, list: string) => `COHORT#${edition}#${list}`,
  /** Pairs of applications that may be the same person's. */
  duplicates: (edition: string) => `DUPLICATES#${edition}`,
  /** What people of an edition answered about their learning, by names that lead to nobody. */
  evaluations: (edition: string) => `EVALUATIONS#${edition}`,
  /** Somebody from outside who is invited to CPI Day, beside the edition's own items. */
  visitor: (edition: string, visitorId: string) => `VISITOR#${edition}#${visitorId}`,
  session: (tokenHash: string) => `SESSION#${tokenHash}`,
  link: (tokenHash: string) => `LINK#${tokenHash}`,
  certificate: (code: string) => `CERTIFICATE#${code}`,
} as const;
