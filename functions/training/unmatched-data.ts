import type { MatchedLog } from '../../shared/domain/attendee-match.ts';
import { mergedSpans } from '../../shared/domain/spans.ts';

/** Somebody whom nobody has recognised, as staff see them. */
export const unmatchedData = ({
  attendee,
  name,
  email,
  spans,
}: MatchedLog['unmatched'][number]) => ({
  ...{ attendee, name, email },
  minutes: Math.floor(mergedSpans(spans).reduce((sum, [from, to]) => sum + to - from, 0) / 60_000),
});
