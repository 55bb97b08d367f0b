import { cohortText } from '../../../shared/text/cohort.ts';
import type { Locale } from '../../../shared/text/locale.ts';

/** Removing is a step further away, because it cannot be undone. */
export const Removal = ({ id, locale }: { readonly id: string; readonly locale: Locale }) => {
  const words = cohortText(locale).form;
  return (
    <details>
      <summary>{words.removeAsk}</summary>
      <form method="post" action={`/my/cohort/contributions/${id}/removal`}>
        <p>{words.removeMeans}</p>
        <p class="actions">
          <button type="submit" class="quiet">
            {words.remove}
          </button>
        </p>
      </form>
    </details>
  );
};
