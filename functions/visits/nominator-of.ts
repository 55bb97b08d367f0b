import type { VisitsDeps } from './deps.ts';

/** The office that nominated somebody; nothing for whoever applied for themselves. */
export const nominatorOf = async (
  { applications }: Pick<VisitsDeps, 'applications'>,
  applicationId: string,
): Promise<{ readonly officeId?: string }> => {
  const officeId = (await applications.get(applicationId))?.nomination?.officeId;
  return officeId === undefined ? {} : { officeId };
};
