import { isHeld } from '../../../shared/domain/application-documents.ts';
import { type FurtherTask, furtherTasksOf } from '../../../shared/domain/application-tasks.ts';
import { shownStatusOf } from '../../../shared/domain/endorsement.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { uploadText } from '../../../shared/text/uploads.ts';
import { type OpenedDossier, taskFactsOf } from '../own-dossier.ts';
import type { Reader } from './application-frame.tsx';

interface FurtherTasksProps {
  readonly opened: OpenedDossier;
  readonly reader: Reader;
}

/** Each document that is asked for, with what became of its files. */
const Documents = ({ opened, reader: { locale } }: FurtherTasksProps) => {
  const { track, documents } = opened;
  const words = uploadText(locale);
  return (
    <dl class="facts">
      {(track.documents ?? []).map(({ id, title, required }) => {
        const files = documents.files.filter((file) => file.document === id && isHeld(file));
        return (
          <>
            <dt>{inLocale(title, locale)}</dt>
            <dd>
              {files.length === 0 ? (
                <span class="soft">
                  {words.nothing} {required ? `(${words.required})` : null}
                </span>
              ) : (
                files.map(({ type, state }) => (
                  <span class="block">
                    {words.kinds[type]}: {words.states[state]}
                  </span>
                ))
              )}
            </dd>
          </>
        );
      })}
    </dl>
  );
};

/** Whom the applicant named, and whether each reference came. */
const References = ({ opened, reader: { locale, receivedAt } }: FurtherTasksProps) => {
  const { references: words, states } = nominationText(locale);
  const shown = opened.endorsements.flatMap((one) => {
    const state = one.kind === 'reference' ? shownStatusOf(one, receivedAt) : undefined;
    return state === undefined ? [] : [{ name: one.writer.name, state }];
  });
  if (shown.length === 0) return <p class="soft">{words.none}</p>;
  return (
    <dl class="facts">
      {shown.map(({ name, state }) => (
        <>
          <dt dir="auto">{name}</dt>
          <dd>{states[state]}</dd>
        </>
      ))}
    </dl>
  );
};

const contents: Readonly<
  Partial<Record<FurtherTask['id'], (props: FurtherTasksProps) => ReturnType<typeof Documents>>>
> = { documents: Documents, references: References };

/** The tasks that have something to read, each with its contents. */
const withContents = (props: FurtherTasksProps) =>
  furtherTasksOf(taskFactsOf(props.opened, props.reader.receivedAt)).flatMap((task) => {
    const Content = contents[task.id];
    return Content === undefined ? [] : [{ ...task, content: <Content {...props} /> }];
  });

/** What there is beside the answers, to be read once more before it is submitted. */
export const FurtherTasks = (props: FurtherTasksProps) => {
  const { locale } = props.reader;
  const { change } = applicationText(locale).check;
  return (
    <>
      {withContents(props).map(({ title, address, content }) => (
        <section class="answers">
          <h3>{inLocale(title, locale)}</h3>
          <a class="change" href={address}>
            {change}
            <span class="unseen"> {inLocale(title, locale)}</span>
          </a>
          {content}
        </section>
      ))}
    </>
  );
};

/** What was sent beside the answers, as it stands, for the receipt. */
export const SentBeside = (props: FurtherTasksProps) => (
  <>
    {withContents(props).map(({ title, content }) => (
      <section class="answers">
        <h3>{inLocale(title, props.reader.locale)}</h3>
        {content}
      </section>
    ))}
  </>
);
