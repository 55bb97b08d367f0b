import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DiscussionFrame } from '../../api/discussion-answers.ts';
import { fieldError } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { discussionText } from '../../text/discussions.ts';
import { useText } from '../../text/locale.ts';

interface ThreadProps {
  readonly discussion: DiscussionFrame;
  /** Who the writer is to the others. */
  readonly note: string;
  readonly send: (text: string) => Promise<unknown>;
  readonly readAgain: () => unknown;
}

/** What was said, the first first, and the form to say something more. */
export const Thread = ({ discussion, note, send, readAgain }: ThreadProps) => {
  const momentOf = useMoment();
  const words = useText(discussionText);
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const posting = useMutation({
    mutationFn: () => send(text),
    onSuccess: () => {
      setText('');
      setAsked(false);
      readAgain();
    },
    onError: readAgain,
  });
  useLeaveWarning(text !== '');
  const isMissing = text.trim() === '';
  const { open, closesAt, posts } = discussion;
  return (
    <Container header={<Header variant="h2">{words.thread}</Header>}>
      <SpaceBetween size="m">
        <StatusIndicator type={open ? 'in-progress' : 'stopped'}>
          {open ? words.until(momentOf(closesAt)) : words.ended}
        </StatusIndicator>
        {posts.length === 0 && <Box color="text-body-secondary">{words.nothing}</Box>}
        {posts.map(({ at, by = words.gone, own, text: said }) => (
          <section key={`${at} ${by} ${said}`}>
            <Box variant="h3">{own ? `${by} (${words.you})` : by}</Box>
            <Box variant="small" color="text-body-secondary">
              {momentOf(at)}
            </Box>
            <div className="statement" dir="auto">
              {said}
            </div>
          </section>
        ))}
        <TakesFocus when={posting.error ?? posting.data}>
          <Failure error={posting.error} />
          {posting.data !== undefined && text === '' && <Alert type="success">{words.sent}</Alert>}
        </TakesFocus>
        {(open || text !== '') && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              setAsked(true);
              if (!isMissing) posting.mutate();
            }}
          >
            <SpaceBetween size="s">
              <FormField
                label={words.say}
                description={note}
                constraintText={words.sayHint}
                errorText={isAsked && isMissing ? words.needed : fieldError(posting.error, '/text')}
              >
                <Textarea value={text} onChange={({ detail }) => setText(detail.value)} />
              </FormField>
              <Button formAction="submit" loading={posting.isPending}>
                {words.send}
              </Button>
            </SpaceBetween>
          </form>
        )}
      </SpaceBetween>
    </Container>
  );
};
