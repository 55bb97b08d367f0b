import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { MailCard, MailStatus } from '../../../shared/domain/mail.ts';
import { useCall } from '../api/call-context.tsx';
import { usePages } from '../api/use-pages.ts';
import { useEdition } from '../layout/current-edition.tsx';
import { Choice } from '../parts/choice.tsx';
import { Page } from '../parts/page.tsx';
import { RowTable } from '../parts/row-table.tsx';
import { useSetting } from '../parts/use-track.ts';
import { commonText } from '../text/common.ts';
import { useFormat } from '../text/format.ts';
import { useText } from '../text/locale.ts';
import { officeText } from '../text/office.ts';
import { stageText } from '../text/stages.ts';

/** Looked at as a whole up to here, so that no unknown mail hides on a later page. */
const ahead = 50;

const statuses: Readonly<Record<MailStatus, StatusIndicatorProps.Type>> = {
  UNKNOWN: 'error',
  SUPPRESSED: 'warning',
  PENDING: 'pending',
  SENDING: 'in-progress',
  SENT: 'success',
};
const order = Object.keys(statuses) as readonly MailStatus[];

/** What needs a look first; of the rest the newest. */
const byUrgency = (a: MailCard, b: MailCard): number => {
  const urgency = (one: MailCard) => (one.status === 'UNKNOWN' ? 1 : 0);
  return urgency(b) - urgency(a) || (a.createdAt < b.createdAt ? 1 : -1);
};

const keyOf = ({ recipient, moment, version }: MailCard) => `${recipient} ${moment} ${version}`;

/** The outbox: which letters went to whom, and which nobody knows of. */
const MailsPage = () => {
  const call = useCall();
  const { edition, timeZone } = useEdition();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(officeText).mails;
  const stages = useText(stageText).mail;
  const [chosen, choose] = useSetting('status');
  const status = order.find((one) => one === chosen);
  const list = usePages({
    key: ['mails', edition],
    page: (cursor) =>
      call('GET /staff/editions/{edition}/mails', { params: { edition }, query: { cursor } }),
    rowsOf: ({ mails }) => mails,
    ahead,
  });
  const rows = list.rows
    .filter((mail) => status === undefined || mail.status === status)
    .toSorted(byUrgency);
  const unknown = list.rows.filter((mail) => mail.status === 'UNKNOWN').length;
  return (
    <Page title={words.title} description={words.description}>
      {unknown > 0 && (
        <Alert type="warning" header={words.unknown(format.number(unknown))}>
          {words.unknownDetail}
        </Alert>
      )}
      <RowTable
        title={words.title}
        list={list}
        rows={rows}
        keyOf={keyOf}
        empty={words.empty}
        filter={
          <SpaceBetween direction="horizontal" size="m">
            <Choice
              label={common.status}
              options={[
                { value: '', label: words.every },
                ...order.map((value) => ({ value, label: stages[value] })),
              ]}
              value={status ?? ''}
              choose={choose}
            />
          </SpaceBetween>
        }
        columns={[
          {
            id: 'status',
            header: common.status,
            cell: (mail) => (
              <StatusIndicator type={statuses[mail.status]}>{stages[mail.status]}</StatusIndicator>
            ),
          },
          { id: 'moment', header: words.moment, isRowHeader: true, cell: ({ moment }) => moment },
          {
            id: 'recipient',
            header: words.recipient,
            cell: ({ recipient }) => recipient.split('#').at(-1),
          },
          {
            id: 'createdAt',
            header: words.createdAt,
            cell: ({ createdAt }) => format.moment(createdAt, timeZone),
          },
          {
            id: 'sentAt',
            header: words.sentAt,
            cell: ({ sentAt }) => format.moment(sentAt, timeZone),
          },
        ]}
      />
    </Page>
  );
};

export default MailsPage;
