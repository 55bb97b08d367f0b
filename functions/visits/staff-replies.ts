import type { Participant } from '../../shared/domain/participant.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { visitText } from '../../shared/text/visits.ts';

/** Where a person stands with their visit, for staff. */
export const standing = ({ applicationId, stage, visa, arrivedOn }: Participant) => ({
  applicationId,
  stage,
  visa,
  arrivedOn,
});

/** The person is not invited, or not any more. */
export const wrongStage = (locale: Locale): Problem => ({
  code: 'not-invited',
  status: 409,
  ...visitText(locale).refused.notInvited,
});
