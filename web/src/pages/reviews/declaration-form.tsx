import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import Textarea from '@cloudscape-design/components/textarea';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { conflictKinds } from '../../../../shared/domain/review.ts';
import { useCall } from '../../api/call-context.tsx';
import { useTitles } from '../../layout/current-edition.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Page } from '../../parts/page.tsx';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';

type Choice = 'none' | (typeof conflictKinds)[number];

interface DeclarationFormProps {
  readonly applicationId: string;
  readonly onDeclared: () => unknown;
}

/** Asked before anything of an application is shown: does something stand between? */
export const DeclarationForm = ({ applicationId, onDeclared }: DeclarationFormProps) => {
  const call = useCall();
  const titles = useTitles();
  const words = useText(reviewText).declaration;
  const [, navigate] = useLocation();
  const [choice, setChoice] = useState<Choice>();
  const [confidential, setConfidential] = useState(false);
  const [reason, setReason] = useState('');
  const params = { applicationId };
  const known = useQuery({
    queryKey: ['declaration', applicationId],
    queryFn: () => call('GET /reviews/{applicationId}/declaration', { params }),
  });
  const declaring = useMutation({
    mutationFn: (conflict: Choice) =>
      call('POST /reviews/{applicationId}/declaration', {
        params,
        body:
          conflict === 'none'
            ? { conflict, confidential: true }
            : { conflict, words: reason.trim() },
      }),
    onSuccess: () => (choice === 'none' ? onDeclared() : navigate('/reviews')),
  });
  if (known.error !== null) return <Failure error={known.error} retry={known.refetch} />;
  if (known.data === undefined) return <Spinner size="large" />;
  const { reference, track, section } = known.data;
  const complete = choice === 'none' ? confidential : choice && reason.trim().length >= 3;
  return (
    <Page
      title={words.title(reference)}
      description={[titles.track(track), titles.section(track, section)].join(' · ')}
    >
      <FormField label={words.question} description={words.hint} stretch>
        <RadioGroup
          value={choice ?? null}
          onChange={({ detail }) => setChoice(detail.value as Choice)}
          items={(['none', ...conflictKinds] as const).map((value) => ({
            value,
            label: words.kinds[value],
          }))}
        />
      </FormField>
      {choice === 'none' && (
        <Checkbox checked={confidential} onChange={({ detail }) => setConfidential(detail.checked)}>
          {words.confidential}
        </Checkbox>
      )}
      {choice !== undefined && choice !== 'none' && (
        <FormField label={words.reason} description={words.reasonHint} stretch>
          <Textarea value={reason} rows={3} onChange={({ detail }) => setReason(detail.value)} />
        </FormField>
      )}
      <SpaceBetween size="s">
        <Failure error={declaring.error} />
        <Button
          variant="primary"
          disabled={!complete}
          loading={declaring.isPending}
          onClick={() => choice && declaring.mutate(choice)}
        >
          {words.declare}
        </Button>
      </SpaceBetween>
    </Page>
  );
};
