import { tasksAddress } from '../../../shared/domain/application-tasks.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import type { OpenedApplication } from '../own-application.ts';

/** The way to name referees, before and after the submission; nothing where none are asked for. */
export const ReferencesLink = (props: {
  readonly opened: Pick<OpenedApplication, 'application' | 'track'>;
  readonly locale: Locale;
}) => {
  const { application, track } = props.opened;
  const words = nominationText(props.locale).references;
  if (track.references === undefined) return null;
  return (
    <p>
      <a href={`${tasksAddress(application)}/references`}>{words.title}</a>{' '}
      <span class="soft">{words.needed(track.references.needed)}</span>
    </p>
  );
};
