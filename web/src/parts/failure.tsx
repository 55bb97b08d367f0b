import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Problem, Unreachable } from '../api/problem.ts';
import { SignInNeeded } from '../session/session.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';

type Words = (typeof commonText)['en'];

const told = (error: Error, words: Words): { title: string; detail?: string | undefined } => {
  if (error instanceof Unreachable)
    return { title: words.unreachable, detail: words.unreachableDetail };
  if (error instanceof SignInNeeded) return { title: words.signInNeeded };
  if (!(error instanceof Problem)) return { title: words.unexpected };
  const fault = error.instance && words.faultCode(error.instance);
  if (error.status === 404) return { title: words.notFound };
  if (error.status === 403) return { title: words.notAllowed };
  return { title: error.title, detail: error.detail ?? fault };
};

interface FailureProps {
  readonly error: Error | null | undefined;
  readonly retry?: () => unknown;
}

/** What the server refused, in its own words: a conflict says what happened. */
export const Failure = ({ error, retry }: FailureProps) => {
  const words = useText(commonText);
  if (!error) return null;
  const { title, detail } = told(error, words);
  const others = error instanceof Problem ? error.errors : [];
  return (
    <Alert
      type={error instanceof Problem && error.status === 409 ? 'warning' : 'error'}
      header={title}
      action={retry && <Button onClick={() => void retry()}>{words.reload}</Button>}
    >
      <SpaceBetween size="xxs">
        {detail && <div>{detail}</div>}
        {others.map((one) => (
          <div key={`${one.pointer} ${one.detail}`}>{one.detail}</div>
        ))}
      </SpaceBetween>
    </Alert>
  );
};
