import type { DateParts } from '../../../shared/domain/application-form.ts';
import { countryCodes } from '../../../shared/domain/country.ts';
import type { OwnPart, VisaState } from '../../../shared/domain/travel.ts';
import type { TravelField, TypedTravel } from '../../../shared/domain/travel-form.ts';
import { byCountryName, countryName } from '../../../shared/text/country.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { Checkbox, Radios, Select } from '../../../shared/ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/ui/fields.tsx';
import { zoneGroups } from '../../../shared/ui/zone-options.ts';

interface Props {
  readonly part: OwnPart;
  readonly field: TravelField;
  readonly typed: TypedTravel;
  readonly error?: string | undefined;
  readonly locale: Locale;
}

const partsOf = (typed: TypedTravel[string]): Partial<DateParts> => {
  if (typeof typed !== 'string') return typed ?? {};
  const [year = '', month = '', day = ''] = typed.split('-');
  return { year, month, day };
};

const textOf = (typed: TypedTravel[string]): string => (typeof typed === 'string' ? typed : '');

/** One question with what was typed or saved. */
export const TravelInput = ({ part, field, typed, error, locale }: Props) => {
  const words = travelText(locale);
  const { id, kind } = field;
  const { label = id, hint } = words.parts[part].fields[id] ?? {};
  const frame = {
    name: id,
    label,
    locale,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  };
  const value = textOf(typed[id]);
  switch (kind) {
    case 'date':
      return <DateField {...frame} value={partsOf(typed[id])} />;
    case 'choice':
      return (
        <Radios
          {...frame}
          value={value}
          options={(field.options ?? []).map((state) => ({
            value: state,
            label: words.visas[state as VisaState],
          }))}
        />
      );
    case 'country':
      return (
        <Select
          {...frame}
          value={value}
          options={byCountryName(countryCodes, locale).map((code) => ({
            value: code,
            label: countryName(code, locale),
          }))}
        />
      );
    case 'zone':
      return <Select {...frame} value={value} groups={zoneGroups(locale, 'KR')} />;
    case 'long-text':
      return <TextArea {...frame} value={value} rows={4} />;
    case 'lines':
      return <TextArea {...frame} value={value} rows={2} />;
    case 'consent':
      return (
        <Checkbox
          {...frame}
          label={words.consent.label}
          hint={words.consent.text}
          checked={value !== ''}
        />
      );
    default:
      return <TextField {...frame} value={value} short={kind === 'time'} autocomplete="off" />;
  }
};
