import type { AskedField, DateParts, FieldId } from '../../../shared/domain/application-form.ts';
import { countryCodes } from '../../../shared/domain/country.ts';
import type { Track } from '../../../shared/domain/edition.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { byCountryName, countryName } from '../../../shared/text/country.ts';
import { fieldText } from '../../../shared/text/fields.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Checkbox, type Option, Radios, Select } from '../../../shared/ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/ui/fields.tsx';
import { labelOf } from '../answer-errors.ts';

const countries = (codes: readonly string[], locale: Locale): Option[] =>
  byCountryName(codes, locale).map((code) => ({ value: code, label: countryName(code, locale) }));

/** The countries of the call first: most people are from one of them. */
const countryGroups = (track: Track, locale: Locale) => {
  const listed = new Set(track.eligibility.countries);
  const words = fieldText(locale);
  const others = countryCodes.filter((code) => !listed.has(code));
  return [
    { label: words.countriesOfCall, options: countries([...listed], locale) },
    { label: words.otherCountries, options: countries(others, locale) },
  ];
};

const sectionOptions = (track: Track, locale: Locale): Option[] =>
  track.sections.map(({ id, field, title, kind, partners }) => {
    const about = [
      inLocale(title, locale),
      ...track.kinds.filter(({ id }) => id === kind).map((one) => inLocale(one.title, locale)),
      ...partners.map(({ name }) => name),
    ];
    return { value: id, label: inLocale(field, locale), hint: about.join(' · ') };
  });

/** The offered answers of a choice, in words. */
export const optionsOf = (field: AskedField, track: Track, locale: Locale): Option[] => {
  if (field.id === 'section') return sectionOptions(track, locale);
  if (field.own !== undefined) {
    return (field.own.options ?? []).map(({ id, label }) => ({
      value: id,
      label: inLocale(label, locale),
    }));
  }
  const words = applicationText(locale).fields[field.id as FieldId].options ?? {};
  return (field.options ?? []).map((value) => ({ value, label: words[value] ?? value }));
};

const hintOf = (field: AskedField, locale: Locale): string | undefined => {
  const words = applicationText(locale);
  const { criterion, own, kind, max = 0 } = field;
  const upTo = kind === 'textarea' ? fieldText(locale).upTo(max.toLocaleString(locale)) : '';
  if (criterion !== undefined) {
    return `${words.statementHint(inLocale(criterion.best, locale))} ${upTo}`;
  }
  if (own === undefined) return words.fields[field.id as FieldId].hint;
  const hint = own.hint === undefined ? '' : inLocale(own.hint, locale);
  return `${hint} ${upTo}`.trim() || undefined;
};

export interface AnswerFieldProps {
  readonly field: AskedField;
  readonly track: Track;
  readonly locale: Locale;
  readonly typed: string | boolean | DateParts | undefined;
  readonly error: string | undefined;
  /** The page is this question: its title is the label. */
  readonly isHeading?: boolean;
}

/** A question of the application with what was typed. */
export const AnswerField = (of: AnswerFieldProps) => {
  const { field, track, locale, typed, error, isHeading = false } = of;
  const hint = hintOf(field, locale);
  const label = labelOf(field, locale);
  const props = {
    name: `answers.${field.id}`,
    label: field.optional ? `${label} (${fieldText(locale).optional})` : label,
    isHeading,
    locale,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  };
  const text = typeof typed === 'string' ? typed : '';
  const autocomplete = field.autocomplete;
  switch (field.kind) {
    case 'date':
      return (
        <DateField
          {...props}
          value={typeof typed === 'object' ? typed : undefined}
          autocomplete={autocomplete === 'bday' ? 'bday' : undefined}
        />
      );
    case 'checkbox':
      return <Checkbox {...props} checked={typed === true} />;
    case 'textarea':
      return <TextArea {...props} value={text} />;
    case 'number':
      return <TextField {...props} value={text} inputmode="numeric" short />;
    case 'choice':
      return <Radios {...props} value={text} options={optionsOf(field, track, locale)} />;
    case 'country':
      return (
        <Select
          {...props}
          value={text}
          groups={countryGroups(track, locale)}
          autocomplete={autocomplete}
        />
      );
    case 'text':
      return <TextField {...props} value={text} autocomplete={autocomplete} />;
  }
};
