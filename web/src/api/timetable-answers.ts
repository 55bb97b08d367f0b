/** What the routes of the timetable answer. */
import type { Instructor, Scheduling } from '../../../shared/domain/edition-scheduling.ts';
import type { Held } from '../../../shared/domain/timetable.ts';
import type { SessionChange } from '../../../shared/domain/timetable-change.ts';
import type { Clash } from '../../../shared/domain/timetable-clash.ts';
import type { TimetableProposal } from '../../../shared/domain/timetable-proposal.ts';
import type { Publication } from '../../../shared/domain/timetable-record.ts';

export interface TimetableView {
  readonly version: number;
  readonly published?: Publication;
  readonly sessions: readonly Held[];
  readonly clashes: readonly Clash[];
  readonly venues: Scheduling['venues'];
  readonly instructors: readonly Instructor[];
}

export interface TimetableChanges {
  readonly from: number;
  readonly to?: number;
  /** The version of the draft, where it is what the changes lead to. */
  readonly draft?: number;
  readonly changes: readonly SessionChange[];
  readonly affected: readonly {
    readonly applicationId: string;
    readonly reference: string;
    readonly changes: number;
  }[];
}

interface Draft {
  readonly version: number;
}

export interface ProposalView extends Draft, TimetableProposal {}

/** Whether a section has an address for its partner's calendar. */
export interface SectionCalendar {
  readonly track: string;
  readonly section: string;
  /** When the address was made; absent where there is none. */
  readonly openSince?: string;
}

export interface TimetableAnswers {
  'GET /staff/editions/{edition}/timetable': TimetableView;
  'PUT /staff/editions/{edition}/timetable/sessions/{session}': Draft;
  'DELETE /staff/editions/{edition}/timetable/sessions/{session}': Draft;
  'GET /staff/editions/{edition}/timetable.csv': Blob;
  'POST /staff/editions/{edition}/timetable/imports': Draft;
  'POST /staff/editions/{edition}/timetable/proposals': ProposalView;
  'GET /staff/editions/{edition}/calendars': { readonly calendars: readonly SectionCalendar[] };
  'POST /staff/editions/{edition}/calendars/{track}/{section}': { readonly address: string };
  'DELETE /staff/editions/{edition}/calendars/{track}/{section}': Readonly<Record<string, never>>;
  'GET /staff/editions/{edition}/timetable/changes': TimetableChanges;
  'GET /staff/editions/{edition}/timetable/publications': {
    readonly publications: readonly Publication[];
  };
  'POST /staff/editions/{edition}/timetable/publications': Draft & {
    readonly published: Publication;
  };
}
