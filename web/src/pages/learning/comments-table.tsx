import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from '@tanstack/react-query';
import { questionnaires } from '../../../../shared/domain/evaluation.ts';
import { useCall } from '../../api/call-context.tsx';
import type { CommentLine, LearningView } from '../../api/evaluation-answers.ts';
import { listOf } from '../../api/list-of.ts';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { RowTable } from '../../parts/row-table.tsx';
import { useSetting } from '../../parts/use-track.ts';
import { commonText } from '../../text/common.ts';
import { learningText } from '../../text/learning.ts';
import { useLocale, useText } from '../../text/locale.ts';

/** Those in which something can be written. */
const written = questionnaires.filter((one) => one !== 'before' && one !== 'after');

/** What people wrote, to be read by questionnaire and section. */
export const CommentsTable = ({ sessions }: Pick<LearningView, 'sessions'>) => {
  const call = useCall();
  const { edition, tracks } = useEdition();
  const locale = useLocale();
  const titles = useTitles();
  const common = useText(commonText);
  const all = useText(learningText);
  const words = all.comments;
  const [questionnaire, chooseQuestionnaire] = useSetting('questionnaire');
  const [section, chooseSection] = useSetting('section');
  const query = useQuery({
    queryKey: ['evaluation-comments', edition],
    queryFn: () =>
      call('GET /staff/editions/{edition}/evaluation/comments', { params: { edition } }),
  });
  const placeOf = (one: Pick<CommentLine, 'track' | 'section'>) => `${one.track}/${one.section}`;
  const lines = (query.data?.comments ?? []).map((line, at) => ({ ...line, key: String(at) }));
  const fits = (line: CommentLine): boolean =>
    (questionnaire === '' || line.questionnaire === questionnaire) &&
    (section === '' || placeOf(line) === section);
  const aboutOf = ({ questionnaire: of, about }: CommentLine): string => {
    const session = sessions.find(({ id }) => id === about)?.title[locale];
    const what = session ?? (about === 'link' ? words.link : undefined);
    return [all.questionnaires[of], ...(what === undefined ? [] : [what])].join(' · ');
  };
  return (
    <RowTable
      title={words.title}
      list={listOf(query)}
      rows={lines.filter(fits)}
      keyOf={({ key }) => key}
      empty={words.empty}
      filter={
        <SpaceBetween size="xs">
          <div className="secondary">{words.description}</div>
          <SpaceBetween direction="horizontal" size="m">
            <Choice
              label={words.questionnaire}
              options={[
                { value: '', label: words.everything },
                ...written.map((value) => ({ value, label: all.questionnaires[value] })),
              ]}
              value={questionnaire}
              choose={chooseQuestionnaire}
            />
            <Choice
              label={common.section}
              options={[
                { value: '', label: common.allSections },
                ...tracks.flatMap((track) =>
                  track.sections.map((one) => ({
                    value: `${track.id}/${one.id}`,
                    label: `${titles.track(track.id)} · ${one.field[locale]}`,
                  })),
                ),
              ]}
              value={section}
              choose={chooseSection}
            />
          </SpaceBetween>
        </SpaceBetween>
      }
      columns={[
        {
          id: 'text',
          header: words.text,
          isRowHeader: true,
          minWidth: 220,
          cell: ({ text }) => (
            <div className="statement" dir="auto">
              {text}
            </div>
          ),
        },
        {
          id: 'about',
          header: words.about,
          cell: (line) => aboutOf(line),
        },
        {
          id: 'section',
          header: common.section,
          cell: (line) => titles.section(line.track, line.section),
        },
      ]}
    />
  );
};
