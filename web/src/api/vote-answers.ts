/** What the routes of a panel's vote answer. */
import type { ReviewerProfile } from '../../../shared/domain/reviewer-profile.ts';

export interface VoteView {
  readonly edition: string;
  readonly track: string;
  /** Proposals that a member may name at most. */
  readonly choices: number;
  readonly openedAt: string;
  readonly closesAt: string;
  readonly open: boolean;
  readonly members: number;
  readonly voted: number;
  /** The own ballot; absent for somebody who is not on the panel. */
  readonly named?: readonly string[];
  /** Once it is closed. */
  readonly votes?: readonly { readonly applicationId: string; readonly votes: number }[];
}

export interface Candidate {
  readonly applicationId: string;
  readonly reference: string;
  readonly section: string;
  readonly country: string;
  readonly title: string;
  readonly outline: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

export interface PanelMember {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
  /** Whether a letter can reach them. */
  readonly registered: boolean;
  readonly voted: boolean;
}

export interface ShownVote extends VoteView {
  readonly candidates: readonly Candidate[];
  /** Told to the office. */
  readonly panel?: readonly PanelMember[];
}

export interface VoteAnswers {
  'GET /staff/editions/{edition}/reviewers': { readonly reviewers: readonly ReviewerProfile[] };
  'GET /panel-votes/{edition}/{track}': ShownVote;
  'PUT /panel-votes/{edition}/{track}/ballot': VoteView;
  'POST /staff/editions/{edition}/panel-votes/{track}': VoteView & {
    /** Members whose address the register does not know. */
    readonly notTold: readonly string[];
  };
  'POST /staff/editions/{edition}/panel-votes/{track}/closing': VoteView;
}
