import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { AssignmentOutcome } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { problemIn } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { useTrack, useTrackOptions } from '../../parts/use-track.ts';
import { useUntilDone } from '../../parts/use-until-done.ts';
import { commonText } from '../../text/common.ts';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { selectionText } from '../../text/selection.ts';
import { AssignmentResult } from './assignment-result.tsx';
import { type ReviewerLines, readReviewers } from './reviewer-lines.ts';

/** What is wrong with the list, line by line, by this page or by the server. */
const useListFault = ({ unreadable, lineOf }: ReviewerLines, error: Error | null) => {
  const words = useText(selectionText).assignments;
  const format = useFormat();
  const own = unreadable.map((line) => words.line(format.number(line), words.unreadable));
  const told = (problemIn(error)?.errors ?? []).map(({ pointer, detail }) => {
    const line = lineOf[Number(/^\/reviewers\/(\d+)/.exec(pointer)?.[1])];
    return line === undefined ? detail : words.line(format.number(line), detail);
  });
  return [...own, ...told].join('\n') || undefined;
};

/** Gives each eligible application of a track its reviewers. */
const AssignmentsPage = () => {
  const call = useCall();
  const { edition } = useEdition();
  const { track, choose } = useTrack();
  const tracks = useTrackOptions();
  const format = useFormat();
  const common = useText(commonText);
  const words = useText(selectionText).assignments;
  const [text, setText] = useState('');
  const lines = readReviewers(text);
  const assigning = useUntilDone<AssignmentOutcome>(() =>
    call('POST /staff/editions/{edition}/review-assignments', {
      params: { edition },
      body: { track: track.id, reviewers: [...lines.reviewers] },
    }),
  );
  const fault = useListFault(lines, assigning.error);
  const { outcome, left = 0 } = assigning;
  return (
    <Page title={words.title} description={words.description}>
      <Container>
        <SpaceBetween size="l">
          <Choice label={common.track} options={tracks} value={track.id} choose={choose} />
          <Box>{words.needed(format.number(track.selection.reviewsNeeded))}</Box>
          <FormField
            stretch
            label={words.reviewers}
            description={words.reviewersHint}
            constraintText={words.preview(format.number(lines.reviewers.length))}
            errorText={fault}
          >
            <Textarea
              value={text}
              rows={8}
              spellcheck={false}
              onChange={({ detail }) => setText(detail.value)}
            />
          </FormField>
          {fault === undefined && <Failure error={assigning.error} />}
          <Button
            variant="primary"
            loading={assigning.busy}
            disabled={lines.unreadable.length > 0}
            onClick={() => void assigning.run()}
          >
            {words.assign}
          </Button>
          {assigning.busy && left > 0 && (
            <span role="status">{words.progress(format.number(left))}</span>
          )}
        </SpaceBetween>
      </Container>
      {outcome && outcome.track === track.id && <AssignmentResult outcome={outcome} />}
    </Page>
  );
};

export default AssignmentsPage;
