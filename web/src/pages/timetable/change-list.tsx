import Badge from '@cloudscape-design/components/badge';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Session } from '../../../../shared/domain/timetable.ts';
import type { ChangedPart, SessionChange } from '../../../../shared/domain/timetable-change.ts';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { publicationText } from '../../text/timetable-publication.ts';
import { useLabels } from './use-labels.ts';

/** A part of a session in words. */
const usePartWords = () => {
  const labels = useLabels();
  const words = useText(timetableText);
  return (session: Session, part: ChangedPart): string => {
    switch (part) {
      case 'time':
        return labels.when(session);
      case 'place':
        return labels.where(session);
      case 'title':
        return `${labels.title(session)} (${words.kinds[session.kind]})`;
      case 'instructors':
        return labels.instructors(session);
      case 'language':
        return words.languages[session.language];
      case 'people':
        return [...session.cohorts.map(labels.cohort), ...session.participants].join(', ');
    }
  };
};

const Change = ({ change }: { readonly change: SessionChange }) => {
  const labels = useLabels();
  const inWords = usePartWords();
  const words = useText(timetableText);
  const publication = useText(publicationText);
  const { session } = change;
  return (
    <li>
      <SpaceBetween size="xxs">
        <div>
          <Badge color={change.kind === 'cancelled' ? 'red' : 'blue'}>
            {words.changes[change.kind]}
          </Badge>{' '}
          <Box variant="strong">{labels.title(session)}</Box>, {labels.when(session)}
        </div>
        {change.kind === 'changed' &&
          change.parts.map((part) => (
            <div key={part}>
              {words.parts[part]}: {inWords(session, part)}{' '}
              <Box variant="span" color="text-body-secondary">
                {publication.before(inWords(change.before, part))}
              </Box>
            </div>
          ))}
      </SpaceBetween>
    </li>
  );
};

/** What is new, taken out or different, with what was there before. */
export const ChangeList = ({ changes }: { readonly changes: readonly SessionChange[] }) => (
  <ul>
    {changes.map((change) => (
      <Change key={change.session.id} change={change} />
    ))}
  </ul>
);
