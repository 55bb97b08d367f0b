import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Track } from '../../../../shared/domain/edition.ts';
import { useCall } from '../../api/call-context.tsx';
import { useEdition, useTitles } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { journeyText } from '../../text/journey.ts';
import { useText } from '../../text/locale.ts';
import { sectionStandings } from './section-standings.ts';

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** How each section stands, and the release for all of them. */
export const SectionInvitations = ({ track }: { readonly track: Track }) => {
  const call = useCall();
  const edition = useEdition();
  const titles = useTitles();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(journeyText).invitations;
  const people = useParticipants(track.id);
  const [asking, setAsking] = useState(false);
  const standings = sectionStandings(edition, track, people.rows);
  const invite = sum(standings.map(({ ready, free }) => Math.min(ready, free)));
  const ready = sum(standings.map((one) => one.ready));
  const release = useMutation({
    mutationFn: () =>
      call('POST /staff/editions/{edition}/invitations', {
        params: { edition: edition.edition },
        body: { track: track.id },
      }),
    onSuccess: () => {
      setAsking(false);
      people.reload();
    },
  });
  return (
    <SpaceBetween size="m">
      <Failure error={people.error} retry={people.reload} />
      {release.data && (
        <Alert type="success">
          {words.outcome(format.number(release.data.invited), format.number(release.data.withheld))}
        </Alert>
      )}
      <Table
        items={standings}
        trackBy="section"
        loading={people.loading && people.rows.length === 0}
        loadingText={common.loading}
        header={
          <Header
            actions={
              <Button
                variant="primary"
                disabled={ready === 0 || people.more || people.loading}
                onClick={() => setAsking(true)}
              >
                {words.release}
              </Button>
            }
          >
            {titles.track(track.id)}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'section',
            header: common.section,
            isRowHeader: true,
            cell: ({ section }) => titles.section(track.id, section),
          },
          { id: 'places', header: words.places, cell: ({ places }) => format.number(places) },
          { id: 'held', header: words.held, cell: ({ held }) => format.number(held) },
          { id: 'ready', header: words.ready, cell: (one) => format.number(one.ready) },
          { id: 'onTheWay', header: words.onTheWay, cell: (one) => format.number(one.onTheWay) },
        ]}
      />
      <Confirmation
        title={words.confirm.title}
        visible={asking}
        confirm={words.confirm.button(format.number(ready))}
        busy={release.isPending}
        error={release.error}
        onConfirm={() => release.mutate()}
        onClose={() => setAsking(false)}
      >
        <Box>{words.confirm.invite(format.number(invite))}</Box>
        {ready > invite && <Box>{words.confirm.withhold(format.number(ready - invite))}</Box>}
        <Box fontWeight="bold">{words.confirm.detail}</Box>
      </Confirmation>
    </SpaceBetween>
  );
};
