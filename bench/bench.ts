export interface BenchOptions {
  /** Measures at full size: 100,000 applications, more rounds. */
  readonly full: boolean;
}

/** One question about speed, size or money, answered by printing. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  /** Takes minutes: only when it is named, or everything is measured at full size. */
  readonly slow?: boolean;
  readonly run: (options: BenchOptions) => Promise<void>;
}
