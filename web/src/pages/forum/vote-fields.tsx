import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { mayBePresented } from '../../../../shared/domain/proposal-outstanding.ts';
import { fieldError } from '../../api/problem.ts';
import { Failure } from '../../parts/failure.tsx';
import { MomentFields } from '../../parts/moment-fields.tsx';
import { Several } from '../../parts/several.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { useReviewers } from '../../parts/use-reviewers.ts';
import { useSessionState } from '../../session/session-context.tsx';
import { useFormat } from '../../text/format.ts';
import { useText } from '../../text/locale.ts';
import { panelVoteText } from '../../text/panel-vote.ts';
import { hasMoment, panelOf, strangeLine, type VoteValues } from './panel-values.ts';

interface VoteFieldsProps {
  readonly track: string;
  readonly choices: number;
  readonly values: VoteValues;
  readonly change: (changes: Partial<VoteValues>) => void;
  /** Whether it was sent already: until then nothing is missing. */
  readonly isAsked: boolean;
  readonly error: Error | null;
}

/** Who can be on a panel: the register of reviewers, and whoever is signed in. */
const usePanelOptions = () => {
  const state = useSessionState();
  const words = useText(panelVoteText).open;
  const { options, error } = useReviewers();
  const own = 'person' in state ? state.person : undefined;
  const isKnown = options.some(({ value }) => value === own?.sub);
  const you = own && !isKnown ? [{ value: own.sub, label: words.you(own.email) }] : [];
  return { options: [...options, ...you], error };
};

/** Who votes, on what, and until when. */
export const VoteFields = (props: VoteFieldsProps) => {
  const { track, choices, values, change, isAsked, error } = props;
  const format = useFormat();
  const words = useText(panelVoteText).open;
  const panel = usePanelOptions();
  const people = useParticipants(track);
  const candidates = people.rows.filter(mayBePresented).map((row) => ({
    value: row.applicationId,
    label: `${row.proposal?.title ?? row.reference} · ${row.name} · ${format.score(row.proposal?.score ?? 0)}`,
  }));
  const strange = strangeLine(values);
  return (
    <SpaceBetween size="l">
      <Failure error={panel.error ?? people.error} />
      <Several
        label={words.panel}
        hint={words.panelHint}
        options={panel.options}
        values={values.chosen}
        choose={(chosen) => change({ chosen })}
        placeholder={words.choose}
        removeLabel={words.remove}
        error={isAsked && panelOf(values).length === 0 ? words.panelNeeded : undefined}
      />
      <FormField
        label={words.others}
        description={words.othersHint}
        errorText={strange === undefined ? undefined : words.strange(strange)}
      >
        <Textarea
          rows={2}
          value={values.typed}
          onChange={({ detail }) => change({ typed: detail.value })}
        />
      </FormField>
      <Several
        label={words.candidates}
        hint={
          candidates.length === 0 && !people.loading
            ? words.noCandidates
            : words.candidatesHint(format.number(2 * choices))
        }
        options={candidates}
        values={values.candidates}
        choose={(next) => change({ candidates: next })}
        placeholder={words.choose}
        removeLabel={words.remove}
        error={fieldError(error, '/candidates')}
      />
      <MomentFields
        dayLabel={words.day}
        timeLabel={words.time}
        value={values.closesAt}
        change={(closesAt) => change({ closesAt })}
        error={isAsked && !hasMoment(values) ? words.momentNeeded : fieldError(error, '/closesAt')}
      />
    </SpaceBetween>
  );
};
