/** What the routes answer, in the words of the domain. */
import type { ApplicationCard } from '../../../shared/domain/application.ts';
import type { Verdict } from '../../../shared/domain/check-in.ts';
import type { Edition, Rubric } from '../../../shared/domain/edition.ts';
import type { EditionSummary } from '../../../shared/domain/edition-summary.ts';
import type { BoardRow as JourneyRow } from '../../../shared/domain/journey-board.ts';
import type { MailCard } from '../../../shared/domain/mail.ts';
import type { ParticipantCard } from '../../../shared/domain/participant-card.ts';
import type { ProposalDecision } from '../../../shared/domain/proposal.ts';
import type { ReviewContent } from '../../../shared/domain/review.ts';
import type { ReadAmendment } from '../../../shared/domain/review-amendments.ts';
import type { ReviewedReference } from '../../../shared/domain/review-dossier.ts';
import type { ReviewedAnswers } from '../../../shared/domain/reviewed-answers.ts';
import type { Scores } from '../../../shared/domain/rubric.ts';
import type { Chosen, Excluded, Waiting } from '../../../shared/domain/selection.ts';
import type { SelectionRecord } from '../../../shared/domain/selection-record.ts';
import type { ApplicationStatus, ParticipantStage } from '../../../shared/domain/stages.ts';
import type { Vacancy } from '../../../shared/domain/waitlist.ts';
import type { DayList } from '../check-in/device-store.ts';
import type { CohortAnswers } from './cohort-answers.ts';
import type { DiscussionAnswers } from './discussion-answers.ts';
import type { EvaluationAnswers } from './evaluation-answers.ts';
import type { Address } from './routes.ts';
import type { TimetableAnswers } from './timetable-answers.ts';
import type { Tally, TrainingAnswers } from './training-answers.ts';
import type { VoteAnswers } from './vote-answers.ts';

/** A page of a list; without a cursor it is the last one. */
interface Paged {
  readonly cursor?: string;
}

type ShelvedEdition = Pick<EditionSummary, 'edition' | 'title' | 'timeZone'>;

export interface ReviewRow {
  readonly applicationId: string;
  readonly reference: string;
  readonly track: string;
  readonly section: string;
  readonly dueAt: string;
  readonly submittedAt?: string;
  readonly score?: number;
}

export interface OwnReview extends ReviewContent {
  readonly applicationId: string;
  readonly status: 'open' | 'done';
  readonly dueAt: string;
  readonly version: number;
  readonly submittedAt?: string;
  readonly score?: number;
}

export interface ReviewView {
  readonly reference: string;
  readonly track: string;
  readonly section: string;
  readonly answers: ReviewedAnswers;
  /** Released files, under names that say nothing of the sender. */
  readonly documents: readonly { readonly fileId: string; readonly name: string }[];
  readonly references: readonly ReviewedReference[];
  /** Readable answers that are others since the declaration. */
  readonly changedSince: readonly ReadAmendment[];
  readonly rubric: Rubric;
  readonly review: OwnReview;
  /** Whether it can still be written. */
  readonly open: boolean;
}

export interface AssignmentOutcome {
  readonly track: string;
  readonly dueAt: string;
  readonly applications: number;
  readonly reviewsNeeded: number;
  readonly added: number;
  readonly left: number;
  readonly reviewers: readonly {
    readonly sub: string;
    readonly email: string;
    readonly assigned: number;
  }[];
}

/** A row of a list with the person's name and the reason in words. */
type Told<Row> = Row & {
  readonly name?: string;
  readonly reference?: string;
  readonly words?: string;
};

export type SelectionRow = Told<Chosen> | Told<Waiting> | Told<Excluded>;

export interface SelectionView {
  readonly track: string;
  readonly version: number;
  readonly computedAt: string;
  readonly figures: SelectionRecord['figures'];
  readonly release?: SelectionRecord['release'];
  readonly sections: readonly {
    readonly section: string;
    readonly places: number;
    readonly chosen: number;
  }[];
  readonly chosen: readonly Told<Chosen>[];
  readonly waitlist: readonly Told<Waiting>[];
  readonly excluded: readonly Told<Excluded>[];
  readonly vacancies: readonly Vacancy[];
}

export interface BoardRow extends ParticipantCard {
  /** A deadline has passed without its consequence yet. */
  readonly late: boolean;
}

export interface Figures {
  readonly edition: string;
  readonly tracks: readonly {
    readonly track: string;
    readonly applications: Readonly<Partial<Record<ApplicationStatus, number>>>;
    readonly participants: Readonly<Partial<Record<ParticipantStage, number>>>;
  }[];
}

export interface ProposalRow {
  readonly applicationId: string;
  readonly reference: string;
  readonly track: string;
  readonly section: string;
  readonly country: string;
  readonly title?: string;
  readonly version?: number;
  /** 0 for the first submission. */
  readonly round?: number;
  readonly submittedAt?: string;
  readonly dueAt?: string;
}

export interface ProposalVersionView {
  readonly version: number;
  readonly round: number;
  readonly submittedAt: string;
  readonly title: string;
  readonly outline: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** Whether it differs from the version before. */
    readonly changed?: boolean;
  }[];
  readonly reviews: readonly {
    readonly version: number;
    readonly scores: Scores;
    readonly decision: ProposalDecision;
    readonly comment: string;
    readonly score: number;
    readonly decidedAt: string;
    readonly dueAt?: string;
  }[];
  /** The reviewers' scores, as far as the asker may see them. */
  readonly assessments: readonly ProposalAssessmentView[];
}

export interface ProposalAssessmentView {
  readonly version: number;
  readonly scores: Scores;
  readonly recommendation: ProposalDecision;
  readonly comment: string;
  readonly score: number;
  readonly assessedAt: string;
  readonly reviewer: string;
}

export interface ProposalReviewView {
  readonly applicationId: string;
  readonly reference: string;
  readonly track: string;
  readonly section: string;
  readonly country: string;
  readonly stage: ParticipantStage;
  /** Whether it waits for a decision. */
  readonly open: boolean;
  readonly dueAt: string;
  readonly revisionsLeft: number;
  /** Until when a revision would be due that is asked for now. */
  readonly revisionDueAt?: string;
  /** The language that the author reads the reasons of a decision in. */
  readonly language: 'en' | 'ko';
  readonly reviewersNeeded: number;
  /** Told to the office, which decides; reviewers only score. */
  readonly reviewers?: readonly string[];
  readonly current: ProposalVersionView;
  readonly earlier: readonly ProposalVersionView[];
  readonly rubric: Rubric;
}

export interface OutstandingRow {
  readonly applicationId: string;
  readonly reference: string;
  readonly name: string;
  readonly country: string;
  readonly track: string;
  readonly section: string;
  readonly title?: string;
  /** At the forum, from 1. */
  readonly slot?: number;
  readonly score?: number;
}

export interface OutstandingOutcome {
  /** How they are put in order, the first step first. */
  readonly by: readonly ('votes' | 'score' | 'earlier' | 'lot')[];
  readonly slots: number;
  readonly approved: number;
  readonly undecided: number;
  readonly marked: number;
  readonly unmarked: number;
  readonly outstanding: readonly OutstandingRow[];
}

/** What a release of invitations did in a section, and how the section stands then. */
export interface InvitedSection {
  readonly section: string;
  readonly places: number;
  readonly invited: number;
  readonly withheld: number;
  readonly held: number;
  readonly onTheWay: number;
}

interface Known
  extends CohortAnswers,
    DiscussionAnswers,
    EvaluationAnswers,
    TimetableAnswers,
    TrainingAnswers,
    VoteAnswers {
  'GET /': Readonly<Record<'open' | 'upcoming' | 'underWay' | 'past', readonly ShelvedEdition[]>>;
  'GET /editions/{edition}': { readonly edition: Edition; readonly version: number };
  'GET /admin/editions/{edition}': { readonly edition: Edition; readonly version: number };
  'GET /staff/editions/{edition}/applications': Paged & {
    readonly applications: readonly ApplicationCard[];
  };
  'POST /staff/editions/{edition}/review-assignments': AssignmentOutcome;
  'GET /reviews': Paged & { readonly reviews: readonly ReviewRow[] };
  'GET /reviews/{applicationId}': ReviewView;
  'GET /reviews/{applicationId}/documents/{fileId}': { readonly address: string };
  'GET /reviews/{applicationId}/declaration': Omit<ReviewRow, 'submittedAt' | 'score'> & {
    readonly declaredAt?: string;
  };
  'POST /reviews/{applicationId}/declaration': { readonly applicationId: string };
  'PUT /reviews/{applicationId}': { readonly review: OwnReview };
  'POST /reviews/{applicationId}/submission': { readonly review: OwnReview };
  'POST /staff/editions/{edition}/selections': Pick<
    SelectionView,
    'track' | 'version' | 'computedAt' | 'figures'
  >;
  'GET /staff/editions/{edition}/selections/{track}': SelectionView;
  'POST /staff/editions/{edition}/selections/{track}/release': {
    readonly figures: SelectionView['figures'];
    /** Above 0 when time ran out: the same request again goes on. */
    readonly left: number;
  };
  'GET /staff/editions/{edition}/participants': Paged & {
    readonly participants: readonly BoardRow[];
  };
  'GET /staff/editions/{edition}/journey-board': Paged & {
    readonly people: readonly JourneyRow[];
  };
  'GET /staff/editions/{edition}/figures': Figures;
  'GET /staff/editions/{edition}/check-ins/{day}': DayList;
  'POST /staff/editions/{edition}/check-ins/{day}': {
    readonly scans: readonly {
      readonly kind: Verdict['kind'] | 'other-day';
      readonly name?: string;
      readonly at: string;
    }[];
  };
  'PUT /staff/editions/{edition}/visit-attendance/{day}': Tally;
  'POST /staff/editions/{edition}/cpi-day': Tally;
  'GET /proposal-reviews': Paged & { readonly reviews: readonly ProposalRow[] };
  'GET /proposal-reviews/{applicationId}': ProposalReviewView;
  'POST /proposal-reviews/{applicationId}': { readonly assessment: ProposalAssessmentView };
  'POST /staff/proposals/{applicationId}/decision': {
    readonly review: ProposalVersionView['reviews'][number];
  };
  'PUT /staff/proposals/{applicationId}/reviewers': { readonly reviewers: readonly string[] };
  'GET /staff/editions/{edition}/outstanding-proposals': {
    readonly outstanding: readonly OutstandingRow[];
  };
  'POST /staff/editions/{edition}/outstanding-proposals': OutstandingOutcome;
  'POST /staff/editions/{edition}/invitations': {
    readonly invited: number;
    readonly withheld: number;
    readonly sections: readonly InvitedSection[];
  };
  'GET /staff/editions/{edition}/mails': Paged & { readonly mails: readonly MailCard[] };
}

/** The answer of an address; nothing is known of those that the console does not read. */
export type AnswerOf<A extends Address> = A extends keyof Known ? Known[A] : unknown;
