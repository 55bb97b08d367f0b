import type { FieldError } from '../../../shared/http/problem.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import { errorsByName } from '../../../shared/ui/error-summary.tsx';
import { TextField } from '../../../shared/ui/fields.tsx';

/** An address that was typed for a referee and is not taken. */
export interface Correction {
  readonly endorsementId: string;
  readonly email: string;
}

interface CorrectAddressProps {
  readonly applicationId: string;
  readonly referee: { readonly endorsementId: string; readonly name: string };
  readonly correction?: Correction | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly locale: Locale;
}

/** Each referee on the page has such a field: its id tells them apart. */
export const correctedFieldId = (endorsementId: string): string => `address-${endorsementId}`;

/** Another address for a referee; open with what was typed when that was refused. */
export const CorrectAddress = (props: CorrectAddressProps) => {
  const { applicationId, referee, correction, errors, locale } = props;
  const { endorsementId, name } = referee;
  const words = nominationText(locale).references;
  const isTyped = correction?.endorsementId === endorsementId;
  const error = isTyped ? errorsByName(errors)('email') : undefined;
  return (
    <details open={isTyped}>
      <summary>
        {words.correct}
        <span class="unseen"> {name}</span>
      </summary>
      <form
        method="post"
        action={`/applications/${applicationId}/references/${endorsementId}/address`}
        novalidate
      >
        <TextField
          id={correctedFieldId(endorsementId)}
          name="email"
          label={words.email}
          type="email"
          value={isTyped ? correction.email : ''}
          locale={locale}
          {...(error === undefined ? {} : { error })}
        />
        <button class="quiet" type="submit">
          {words.correctButton}
        </button>
      </form>
    </details>
  );
};
