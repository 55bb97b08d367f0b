/** What a participant asks of the office: that a session counts although it was missed. */
export interface AttendanceAppeal {
  readonly text: string;
  readonly madeAt: string;
  /** The office’s answer, once. */
  readonly answer?: {
    readonly granted: boolean;
    readonly at: string;
    /** What the person is told of it. */
    readonly reason: string;
  };
}
