/** What the routes of a cohort's space answer to the office. */
import type { Contribution } from '../../../shared/domain/cohort-contribution.ts';
import type { CohortMember } from '../../../shared/domain/cohort-member.ts';

/** A contribution as the office sees it: why it was reported, and not by whom. */
export interface ContributionView
  extends Omit<Contribution, 'edition' | 'version' | 'sent' | 'removedAt' | 'reports'> {
  readonly reports: readonly {
    readonly at: string;
    readonly reason: string;
    /** The office has decided since. */
    readonly settled: boolean;
  }[];
}

export interface WritingState extends Pick<CohortMember, 'applicationId' | 'closed'> {
  readonly open: boolean;
}

export interface CohortAnswers {
  'GET /staff/editions/{edition}/cohort/contributions': {
    readonly contributions: readonly ContributionView[];
    readonly cursor?: string;
  };
  'PUT /staff/editions/{edition}/cohort/contributions/{contribution}/visibility': ContributionView;
  'GET /staff/editions/{edition}/cohort/members/{applicationId}/writing': WritingState;
  'PUT /staff/editions/{edition}/cohort/members/{applicationId}/writing': WritingState;
}
