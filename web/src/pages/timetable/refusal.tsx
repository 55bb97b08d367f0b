import Alert from '@cloudscape-design/components/alert';
import { problemIn } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';

/** Beside these fields of a session it is said what is wrong with them. */
const shown = ['title/en', 'title/ko', 'startsAt', 'endsAt', 'room', 'link', 'capacity', 'cohorts'];

/** Why a session was not saved: a clash with both sessions, or that fields are to be mended. */
export const Refusal = ({ error }: { readonly error: Error | null }) => {
  const words = useText(timetableText).form;
  const problem = problemIn(error);
  if (problem?.status !== 422) return <Failure error={error} />;
  const others = problem.errors.filter(
    ({ pointer }) => !shown.some((field) => pointer === `/session/${field}`),
  );
  return (
    <Alert type="error" header={problem.title}>
      {words.invalid}
      {others.map(({ pointer, detail }) => (
        <div key={`${pointer} ${detail}`}>{detail}</div>
      ))}
    </Alert>
  );
};
