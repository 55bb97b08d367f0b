/** What a replay ends with: figures that the system stored, read back through its public API. */
import { allPages, type World } from './world.ts';

export interface TrackFigures {
  readonly id: string;
  readonly people: number;
  readonly countries: number;
}

/** The last line of a replay's output. */
export interface Figures {
  readonly edition: string;
  readonly seed: string;
  readonly applications: number;
  readonly ineligible: number;
  readonly experts: number;
  readonly expertCountries: number;
  readonly administrators: number;
  readonly administratorCountries: number;
  /** Every track of the edition, whatever it calls them. */
  readonly tracks: readonly TrackFigures[];
  readonly nations: number;
  readonly invited: number;
  readonly graduates: number;
  readonly outstandingProposals: number;
  /** Graduates who told what became of their project; once they are asked. */
  readonly toldAYearLater?: number;
  readonly mailsSent: number;
  readonly mailsDuplicated: number;
  readonly faults: number;
  readonly seconds: number;
}

interface Report {
  readonly tracks: readonly TrackFigures[];
  readonly nations: number;
  readonly invited: number;
  readonly graduates: number;
  readonly outstanding: number;
  readonly learning?: { readonly followUp?: { readonly answered: number } };
}

interface StaffFigures {
  readonly tracks: readonly {
    readonly track: string;
    readonly applications: Readonly<Record<string, number>>;
  }[];
}

/** How many applications of the edition stand there, over all tracks. */
const count = ({ tracks }: StaffFigures, stands: (status: string) => boolean): number =>
  tracks
    .flatMap(({ applications }) => Object.entries(applications))
    .filter(([status]) => stands(status))
    .reduce((sum, [, number]) => sum + number, 0);

export type ReadFigures = Omit<Figures, 'mailsDuplicated' | 'faults' | 'seconds'>;

const none: TrackFigures = { id: '', people: 0, countries: 0 };

/** Reads the public report and the office's figures. */
export const readFigures = async (world: World): Promise<ReadFigures> => {
  const { edition } = world.edition;
  const { coordinator } = world.staff;
  const report = await coordinator.need<Report>('GET', `/achievements/${edition}`);
  const figures = await coordinator.need<StaffFigures>('GET', `/staff/editions/${edition}/figures`);
  const mails = await allPages(
    coordinator,
    `/staff/editions/${edition}/mails`,
    (page) => page.mails as readonly { readonly status: string }[],
  );
  const told = report.learning?.followUp?.answered;
  const of = (track: string) => report.tracks.find(({ id }) => id === track) ?? none;
  return {
    edition,
    seed: world.cohort.seed,
    // A draft that was never submitted is no application.
    applications: count(figures, (status) => status !== 'draft'),
    ineligible: count(figures, (status) => status === 'ineligible'),
    experts: of('experts').people,
    expertCountries: of('experts').countries,
    administrators: of('administrators').people,
    administratorCountries: of('administrators').countries,
    tracks: report.tracks.map(({ id, people, countries }) => ({ id, people, countries })),
    nations: report.nations,
    invited: report.invited,
    graduates: report.graduates,
    outstandingProposals: report.outstanding,
    ...(told === undefined ? {} : { toldAYearLater: told }),
    mailsSent: mails.filter(({ status }) => status === 'SENT').length,
  };
};
