import type { Application } from '../domain/application.ts';
import { takesInformation } from '../domain/information-request.ts';
import type { MailMoment } from './moments.ts';

/** Letters about a draft: who has submitted or withdrawn meanwhile is not written to. */
const aboutDrafts: ReadonlySet<MailMoment> = new Set(['draft-reminder', 'deadline-extended']);

/** Letters about what the office asks: nobody is asked after a withdrawal or a decision. */
const aboutInformation: ReadonlySet<MailMoment> = new Set([
  'information-requested',
  'information-reminder',
]);

/** Whether a letter has nothing to say any more at the moment at which it is to be written. */
export const isMoot = (moment: MailMoment, application: Application | undefined): boolean =>
  (aboutDrafts.has(moment) && application?.status !== 'draft') ||
  (aboutInformation.has(moment) && !(application && takesInformation(application)));
