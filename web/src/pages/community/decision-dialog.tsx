import Alert from '@cloudscape-design/components/alert';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCall } from '../../api/call-context.tsx';
import type { ContributionView } from '../../api/cohort-answers.ts';
import { problemIn } from '../../api/problem.ts';
import { useEdition } from '../../layout/current-edition.tsx';
import { Confirmation } from '../../parts/confirmation.tsx';
import { ReasonField, reasonFault } from '../../parts/reason-field.tsx';
import { useLeaveWarning } from '../../parts/use-leave-warning.ts';
import { communityText } from '../../text/community.ts';
import { useText } from '../../text/locale.ts';
import { ContributionText } from './contribution-text.tsx';

interface DecisionDialogProps {
  /** As it stands in the list that was read last; absent once it is in it no more. */
  readonly listed: ContributionView | undefined;
  readonly opened: ContributionView;
  readonly readAgain: () => void;
  readonly onDone: (decided: ContributionView) => void;
  readonly onClose: () => void;
}

const isOpenReport = ({ settled }: ContributionView['reports'][number]): boolean => !settled;

/** Hides what somebody wrote, or shows it, with the reason; on what the decider has read. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const { listed, opened, readAgain, onDone, onClose } = props;
  const call = useCall();
  const { edition } = useEdition();
  const words = useText(communityText);
  const one = listed ?? opened;
  const isHidden = one.hidden !== undefined;
  const openReports = one.reports.filter(isOpenReport).length;
  const [chosen, setChosen] = useState<boolean>();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  // Where only one thing can be done, it need not be chosen.
  const isChoice = !isHidden && openReports > 0;
  const visible = isChoice ? chosen : isHidden;
  const fault = reasonFault(reason);
  const deciding = useMutation({
    mutationFn: (isVisible: boolean) =>
      call('PUT /staff/editions/{edition}/cohort/contributions/{contribution}/visibility', {
        params: { edition, contribution: one.id },
        body: {
          ...{ visible: isVisible, reason, revision: one.revision },
          read: { hidden: isHidden, openReports },
        },
      }),
    onSuccess: onDone,
    onError: readAgain,
  });
  useLeaveWarning(reason !== '');
  const isConflict = problemIn(deciding.error)?.status === 409;
  const isGone = deciding.isError && listed === undefined;
  return (
    <Confirmation
      visible
      title={words.decideOn(words.kinds[one.kind], one.author.name)}
      confirm={words.button}
      busy={deciding.isPending}
      error={deciding.error}
      onConfirm={() => {
        setAsked(true);
        if (visible !== undefined && fault === undefined) deciding.mutate(visible);
      }}
      onClose={onClose}
    >
      <ContributionText one={one} />
      {isChoice && (
        <FormField
          label={words.decision}
          errorText={asked && visible === undefined ? words.chooseOne : undefined}
        >
          <RadioGroup
            value={chosen === undefined ? null : String(chosen)}
            onChange={({ detail }) => setChosen(detail.value === 'true')}
            items={[
              { value: 'false', label: words.hide },
              { value: 'true', label: words.keep },
            ]}
          />
        </FormField>
      )}
      {!isChoice && <div>{isHidden ? words.showAgain : words.hide}</div>}
      <ReasonField
        value={reason}
        change={setReason}
        hint={visible === true ? words.keptReason : words.toldReason}
        isAsked={asked}
      />
      {(isConflict || isGone) && (
        <Alert type="info">{isGone ? words.gone : words.asItStands}</Alert>
      )}
    </Confirmation>
  );
};
