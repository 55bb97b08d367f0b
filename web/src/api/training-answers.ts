/** What the routes of online training answer to the office. */
import type { Ledger } from '../../../shared/domain/attendance-ledger.ts';
import type { ParticipantStage } from '../../../shared/domain/stages.ts';

interface Trainee {
  readonly applicationId: string;
  readonly name: string;
  readonly track: string;
  readonly section: string;
  readonly stage: ParticipantStage;
}

type Totals = Partial<Omit<Ledger, 'lines'>>;

export interface TraineeRow extends Trainee, Totals {
  readonly appealsOpen: number;
}

export interface AppealView {
  /** `seminar/opening`. */
  readonly session: string;
  readonly text: string;
  readonly madeAt: string;
  readonly answer?: { readonly at: string; readonly granted: boolean; readonly reason: string };
}

export interface TraineeView extends Trainee, Partial<Ledger> {
  readonly appeals: readonly AppealView[];
}

/** What became of each person of a list. */
export interface Tally {
  readonly recorded: readonly string[];
  readonly already: readonly string[];
  readonly refused: readonly { readonly applicationId: string; readonly reason: string }[];
}

export interface UnmatchedAttendee {
  readonly attendee: string;
  readonly name: string;
  readonly email: string;
  readonly seminars: readonly { readonly seminar: string; readonly minutes: number }[];
}

export interface LogOutcome extends Tally {
  readonly rows: number;
  readonly inWaitingRoom: number;
  readonly attendees: number;
  readonly changed: boolean;
  readonly people: readonly {
    readonly applicationId: string;
    readonly minutes: number;
    readonly counts: boolean;
  }[];
  readonly unmatched: readonly Omit<UnmatchedAttendee, 'seminars'>[];
}

interface ExcuseState {
  readonly seminar: string;
  readonly excused: boolean;
}

export interface TrainingAnswers {
  'GET /staff/editions/{edition}/attendance': {
    /** Seminars that count for everyone who was expected. */
    readonly excused: readonly string[];
    readonly people: readonly TraineeRow[];
  };
  'GET /staff/participants/{applicationId}/attendance': TraineeView;
  'PUT /staff/participants/{applicationId}/attendance/appeals': TraineeView;
  'PUT /staff/editions/{edition}/seminars/{seminar}/attendance': Tally;
  'PUT /staff/editions/{edition}/seminars/{seminar}/log': LogOutcome;
  'PUT /staff/editions/{edition}/seminars/{seminar}/excuse': ExcuseState;
  'DELETE /staff/editions/{edition}/seminars/{seminar}/excuse': ExcuseState;
  'GET /staff/editions/{edition}/seminar-attendees': {
    readonly unmatched: readonly UnmatchedAttendee[];
    readonly decided: readonly {
      readonly attendee: string;
      /** Null for nobody of the edition. */
      readonly applicationId: string | null;
    }[];
  };
  'PUT /staff/editions/{edition}/seminar-attendees': {
    readonly attendee: string;
    readonly applicationId: string | null;
    readonly seminars: readonly (Tally & { readonly seminar: string })[];
  };
}
