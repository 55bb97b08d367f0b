import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import type { ReviewView } from '../../api/answers.ts';
import { useCall } from '../../api/call-context.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useText } from '../../text/locale.ts';
import { reviewText } from '../../text/review.ts';
import { Statement } from './answers.tsx';

/** The address opens for a minute and no longer: it is asked for when it is needed, and not kept. */
const save = (address: string): void => {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
};

const Documents = ({ view }: { readonly view: ReviewView }) => {
  const call = useCall();
  const words = useText(reviewText).page;
  const { applicationId } = view.review;
  const opening = useMutation({
    mutationFn: (fileId: string) =>
      call('GET /reviews/{applicationId}/documents/{fileId}', {
        params: { applicationId, fileId },
        query: { answer: 'address' },
      }),
    onSuccess: ({ address }) => save(address),
  });
  return (
    <Container header={<Header variant="h2">{words.documents}</Header>}>
      <SpaceBetween size="s">
        <Failure error={opening.error} />
        <SpaceBetween direction="horizontal" size="s">
          {view.documents.map(({ fileId, name }) => (
            <Button
              key={fileId}
              iconName="download"
              loading={opening.isPending && opening.variables === fileId}
              onClick={() => opening.mutate(fileId)}
            >
              {name}
            </Button>
          ))}
        </SpaceBetween>
      </SpaceBetween>
    </Container>
  );
};

/** The files and references that the edition releases, without who sent or wrote them. */
export const Dossier = ({ view }: { readonly view: ReviewView }) => {
  const words = useText(reviewText).page;
  return (
    <>
      {view.documents.length > 0 && <Documents view={view} />}
      {view.references.map(({ number, text }) => (
        <Container key={number} header={<Header variant="h2">{words.reference(number)}</Header>}>
          <Statement text={text} />
        </Container>
      ))}
    </>
  );
};
