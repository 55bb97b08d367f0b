import { systemClock } from '../../shared/runtime/clock.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createMailRepository } from '../../shared/store/mail-repository.ts';
import type { PreviewDeps } from './preview-reminders.ts';
import { createRepositories } from './repositories.ts';

let wired: PreviewDeps | undefined;

/** The ports of the preview, wired on the first request. */
export const previewContainer = (): PreviewDeps => {
  const table = cpiTable();
  wired ??= {
    ...createRepositories(table),
    mails: createMailRepository(table),
    clock: systemClock,
  };
  return wired;
};
