import { sectionOf } from '../../../shared/domain/edition.ts';
import { applicationText } from '../../../shared/text/applications.ts';
import { countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { nominationText } from '../../../shared/text/nominations.ts';
import type { OpenedApplication } from '../own-application.ts';

/** What a nominee's application is bound to: shown, and not to be changed. */
export const NominationFacts = (props: {
  readonly opened: Pick<OpenedApplication, 'application' | 'edition' | 'track'>;
  readonly locale: Locale;
}) => {
  const { opened, locale } = props;
  const { nomination } = opened.application;
  if (nomination === undefined) return null;
  const { fields } = applicationText(locale);
  const section = sectionOf(opened.edition, opened.track.id, nomination.section);
  return (
    <dl class="facts">
      <dt>{fields.nominatingOffice.label}</dt>
      <dd dir="auto">{nomination.office}</dd>
      <dt>{fields.citizenship.label}</dt>
      <dd>{countryName(nomination.country, locale)}</dd>
      <dt>{nominationText(locale).office.section}</dt>
      <dd>{section === undefined ? nomination.section : inLocale(section.field, locale)}</dd>
    </dl>
  );
};
