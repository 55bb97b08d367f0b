import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import { fieldError, problemIn } from '../../api/problem.ts';
import type { TimetableView } from '../../api/timetable-answers.ts';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { KeysHint } from '../../parts/keys-hint.tsx';
import { TakesFocus } from '../../parts/takes-focus.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { useSaveKey } from '../../parts/use-save-key.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { differenceSince } from './difference.ts';
import { DraftConflict } from './draft-conflict.tsx';
import { Refusal } from './refusal.tsx';
import { SessionFields } from './session-fields.tsx';
import { type SessionValues, valuesOf } from './session-values.ts';
import { TakeOut } from './take-out.tsx';
import { useSaving } from './use-saving.ts';
import { useWayBack } from './use-way-back.ts';

interface SessionFormProps {
  readonly read: TimetableView;
  /** Absent for a session that is new. */
  readonly id?: string;
  readonly initial: SessionValues;
  readonly readAgain: () => Promise<TimetableView | undefined>;
}

/** Adds or changes a session of the draft. What is refused is said, and nothing typed is lost. */
export const SessionForm = ({ read, id, initial, readAgain }: SessionFormProps) => {
  const words = useText(timetableText);
  const locale = useLocale();
  const back = useWayBack();
  const titleOf = ({ titleEn, titleKo }: SessionValues) => (locale === 'ko' ? titleKo : titleEn);
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(initial);
  const saving = useSaving({
    read,
    id,
    readAgain,
    onSaved: (saved) => back.go({ at: saved, told: words.saved(titleOf(values)) }),
  });
  const { stands, error, busy, known } = saving;
  const save = (): void => saving.save(values);
  useSaveKey(save);
  useLeaveWarning(values !== initial && !busy);

  const isInvalid = problemIn(error)?.status === 422;
  useEffect(() => {
    if (isInvalid) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [isInvalid]);

  const takeTheirs = (): void => {
    const session = stands?.sessions.find((one) => one.id === id);
    if (stands === undefined || session === undefined) {
      back.go({});
    } else {
      saving.know(stands);
      setValues(valuesOf(session));
    }
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SpaceBetween size="l">
        <TakesFocus when={isInvalid ? undefined : (stands ?? error)}>
          {stands && error ? (
            <DraftConflict
              title={problemIn(error)?.title ?? ''}
              difference={differenceSince(known.sessions, stands.sessions, id ?? '')}
              busy={busy}
              onMine={() => saving.saveOver(values, stands)}
              onTheirs={takeTheirs}
            />
          ) : (
            <Refusal error={error} />
          )}
        </TakesFocus>
        <SessionFields
          values={values}
          change={(changes) => setValues((before) => ({ ...before, ...changes }))}
          errorAt={(pointer) => fieldError(error, `/session${pointer}`)}
        />
        <SpaceBetween direction="horizontal" size="s" alignItems="center">
          <Button variant="primary" formAction="submit" loading={busy}>
            {words.form.save}
          </Button>
          <ConsoleButton to={back.address} variant="link">
            {words.form.back}
          </ConsoleButton>
          {id !== undefined && (
            <TakeOut id={id} title={titleOf(initial)} known={known} readAgain={readAgain} />
          )}
          <KeysHint keys={[['Ctrl + Enter', words.keys.save]]} />
        </SpaceBetween>
      </SpaceBetween>
    </form>
  );
};
