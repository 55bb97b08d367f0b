import FormField from '@cloudscape-design/components/form-field';
import Link from '@cloudscape-design/components/link';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { dayOf } from '../../../../shared/domain/time.ts';
import { serverNow } from '../../api/server-clock.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { ConsoleButton } from '../../parts/console-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useSetting } from '../../parts/use-track.ts';
import { attendanceText } from '../../text/attendance.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { PresenceTable } from './presence-table.tsx';
import { SeminarWork } from './seminar-work.tsx';

/** What an occasion is called in a list. */
const useLabels = () => {
  const locale = useLocale();
  const format = useFormat();
  const words = useText(journeyText).attendance;
  return ({ kind, title, at }: Occasion): string => {
    if (kind === 'cpi-day') return words.cpiDay;
    const day = format.day(at.slice(0, 10));
    return title === undefined ? day : `${title[locale]} · ${day}`;
  };
};

/** Presence at seminars, at programme days and at the ceremony. */
const AttendancePage = () => {
  const edition = useEdition();
  const words = useText(journeyText).attendance;
  const { queue } = useText(attendanceText);
  const label = useLabels();
  const [occasions] = useState(() => occasionsOf(edition));
  const [chosen, choose] = useSetting('occasion');
  const today = dayOf(serverNow(), edition.timeZone);
  const current =
    occasions.find(({ id }) => id === chosen) ??
    occasions.findLast(({ at }) => at.slice(0, 10) <= today) ??
    occasions[0];
  const option = (occasion: Occasion) => ({ value: occasion.id, label: label(occasion) });
  const group = (kind: Occasion['kind'], title: string) => ({
    label: title,
    options: occasions.filter((one) => one.kind === kind).map(option),
  });
  return (
    <Page
      title={words.title}
      description={words.description}
      actions={<ConsoleButton to="/attendance/queue">{queue.open}</ConsoleButton>}
    >
      {current === undefined ? (
        <Notice title={words.none} />
      ) : (
        <SpaceBetween size="l">
          <Link
            href={`${import.meta.env.BASE_URL}check-in.html?edition=${edition.edition}&day=${today}`}
          >
            {words.door}
          </Link>
          <FormField label={words.occasion}>
            <Select
              selectedOption={option(current)}
              filteringType="auto"
              options={[
                group('seminar', words.seminar),
                group('day', words.day),
                ...occasions.filter(({ kind }) => kind === 'cpi-day').map(option),
              ]}
              onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
            />
          </FormField>
          {current.kind === 'seminar' && (
            <SeminarWork key={`work ${current.id}`} occasion={current} />
          )}
          <PresenceTable key={current.id} occasion={current} />
        </SpaceBetween>
      )}
    </Page>
  );
};

export default AttendancePage;
