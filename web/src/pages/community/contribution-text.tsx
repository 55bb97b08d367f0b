import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ContributionView } from '../../api/cohort-answers.ts';
import { useTitles } from '../../layout/current-edition.tsx';
import { useMoment } from '../../parts/moment.tsx';
import { communityText } from '../../text/community.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';

/** Everything that is to be known of a contribution. Addresses in it are text: nobody is led away. */
export const ContributionText = ({ one }: { readonly one: ContributionView }) => {
  const titles = useTitles();
  const format = useFormat();
  const momentOf = useMoment();
  const words = useText(communityText);
  const { author, links = [], reports, hidden, authorLeftAt } = one;
  return (
    <SpaceBetween size="s">
      <Box variant="small" color="text-body-secondary">
        {words.kinds[one.kind]} · <bdi>{author.name}</bdi> ·{' '}
        {titles.section(author.track, author.section)} · {format.country(author.country)}
        <br />
        {momentOf(one.writtenAt)}
        {one.editedAt !== undefined && ` · ${words.edited(momentOf(one.editedAt))}`}
      </Box>
      {authorLeftAt !== undefined && <Box>{words.authorLeft(momentOf(authorLeftAt))}</Box>}
      <div className="statement" dir="auto">
        {one.text}
      </div>
      {one.field !== undefined && <Box>{words.field(one.field)}</Box>}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link} className="edition-file">
              <bdi>{link}</bdi>
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && (
        <div>
          <Box variant="h3">{words.reports(format.number(reports.length))}</Box>
          <ul>
            {reports.map(({ at, reason, settled }) => (
              <li key={`${at} ${reason}`}>
                <bdi>{reason}</bdi>{' '}
                <Box variant="small" color="text-body-secondary">
                  {momentOf(at)}
                  {settled && ` · ${words.settled}`}
                </Box>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hidden !== undefined && (
        <div>
          <Box variant="h3">{words.hiddenSince(momentOf(hidden.at))}</Box>
          <div className="statement">{hidden.reason}</div>
        </div>
      )}
    </SpaceBetween>
  );
};
