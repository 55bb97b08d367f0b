import { remindersApi } from './api.ts';
import { previewContainer } from './preview-container.ts';

/** What staff see of the reminders to come. */
export const handler = remindersApi(previewContainer);
