import type { FurtherTask, Missing } from '../../shared/domain/application-tasks.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { inLocale, type Locale } from '../../shared/text/locale.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import { uploadText } from '../../shared/text/uploads.ts';

const errorOf = (task: FurtherTask, missing: Missing, locale: Locale): FieldError =>
  missing.kind === 'document'
    ? {
        pointer: `/tasks/${task.id}/${missing.document.id}`,
        code: 'missing-document',
        detail: uploadText(locale).missing(inLocale(missing.document.title, locale)),
      }
    : {
        pointer: `/tasks/${task.id}/${missing.step}`,
        code: 'missing-references',
        detail: nominationText(locale).references.missing[missing.step](missing.count),
      };

/** What is missing beside the answers, each by its name. */
export const missingErrors = (tasks: readonly FurtherTask[], locale: Locale): FieldError[] =>
  tasks.flatMap((task) => task.missing.map((missing) => errorOf(task, missing, locale)));

/** Where it is sent or asked for, from the name of an error: `tasks.documents.cv`. */
export const missingHref = (tasks: readonly FurtherTask[], name: string): string | undefined => {
  const task = tasks.find(({ id }) => name.startsWith(`tasks.${id}.`));
  if (task === undefined) return undefined;
  const rest = name.slice(`tasks.${task.id}.`.length);
  return task.id === 'documents' ? `${task.address}#document-${rest}` : task.address;
};
