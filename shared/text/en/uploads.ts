import type { RefusalReason } from '../../domain/application-documents.ts';

const reasons: Readonly<Record<RefusalReason, string>> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than it may be.',
  'web-page': 'The file is a web page or a drawing made of code, which we cannot take.',
  'other-type':
    'The file is not of the kind that it was sent as. Renaming a file does not change its kind.',
  broken: 'The file is damaged or incomplete. Please save it again and send the new file.',
  'active-content':
    'The PDF contains scripts, actions or attached files. Please print it to a new PDF, which has none, and send that.',
  encrypted: 'The PDF is protected by a password or by rights. Please send it without protection.',
  uncheckable:
    'We could not look into the file. Please print it to a new PDF, or save the picture again.',
  'too-many': 'No further file can be taken. Please remove one first.',
  closed: 'Documents can be changed only while the application is a draft and the call is open.',
  'not-asked': 'A file of this kind is not asked for.',
};

/** Words around the documents that are sent with an application. */
export const uploads = {
  title: 'Documents',
  lead: 'Please send each document here. Every file is checked when it arrives; if one cannot be taken, we tell you why, here and by mail.',
  left: (count: number) =>
    count === 1
      ? 'You can send 1 more file for this application.'
      : `You can send ${count} more files for this application.`,
  private:
    'Where a picture was taken, with which device and when is removed from it before anyone sees it. Reviewers never see the name of your file.',
  required: 'needed',
  optional: 'may be left out',
  kinds: { pdf: 'PDF', jpeg: 'JPEG picture', png: 'PNG picture' },
  most: (size: string) => `at most ${size}`,
  tooLarge:
    'A larger file, or a form older than half an hour, is refused with a technical message in English; your browser’s “back” brings you here again.',
  choose: (kind: string, document: string) => `${document}: choose a ${kind} file`,
  send: (kind: string) => `Send as ${kind}`,
  replaces: 'A further file takes the place of this one.',
  received: 'Received',
  nothing: 'Nothing received yet.',
  states: {
    checking: 'being checked',
    accepted: 'accepted',
    refused: 'refused',
    removed: 'removed',
  },
  look: 'See whether it has been checked',
  open: 'Save a copy',
  remove: 'Remove',
  wasRemoved: 'The file was removed.',
  closed:
    'The call has closed or the application was submitted: these are the documents that we have.',
  back: 'Back to the application',
  missing: (document: string) => `${document} is missing, or is still being checked`,
  reasons,
};
