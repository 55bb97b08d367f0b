import type { Partner, Section, Track } from '../../../shared/domain/edition.ts';
import { countryName } from '../../../shared/text/country.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { dataColour } from '../../../shared/ui/data-colours.ts';
import { dayText } from '../../../shared/ui/moment.tsx';

/** A partner abroad is named with its country; one in Korea is not. */
const partnerText = ({ name, fullName, country }: Partner, locale: Locale): string => {
  const full = fullName === undefined ? undefined : inLocale(fullName, locale);
  const named = full === undefined || full === name ? name : `${full} (${name})`;
  return country === 'KR' ? named : `${named}, ${countryName(country, locale)}`;
};

const visitText = ({ visit }: Section, locale: Locale): string => {
  const words = editionsText(locale).call;
  return visit === undefined
    ? words.onlineOnly
    : words.until(dayText(visit.from, locale), dayText(visit.to, locale));
};

const SectionRow = (props: {
  readonly track: Track;
  readonly section: Section;
  readonly index: number;
  readonly locale: Locale;
}) => {
  const { track, section, locale } = props;
  const words = editionsText(locale).call;
  const kind = track.kinds.find(({ id }) => id === section.kind);
  return (
    <tr style={`--mark:${dataColour(props.index)}`}>
      <th scope="row" class="marked">
        <span class="soft small">{inLocale(section.field, locale)}</span>
        <br />
        {inLocale(section.title, locale)}
        {section.partners.map((partner) => (
          <span class="soft small block">{partnerText(partner, locale)}</span>
        ))}
        {section.selectedBy === 'partner' ? (
          <span class="small block">{words.selectedByPartner}</span>
        ) : null}
      </th>
      <td>
        {kind === undefined ? null : inLocale(kind.title, locale)}
        {kind?.weeks === undefined ? null : (
          <span class="soft small block">{words.weeks(kind.weeks)}</span>
        )}
      </td>
      <td class="num">
        {section.places}
        {section.invited === undefined ? null : (
          <span class="soft small block">{words.invited(section.invited)}</span>
        )}
      </td>
      <td>{visitText(section, locale)}</td>
    </tr>
  );
};

/** The sections of a track: course, partner, kind, places, weeks. */
export const SectionTable = (props: { readonly track: Track; readonly locale: Locale }) => {
  const { columns } = editionsText(props.locale).call;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.course}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col" class="num">
              {columns.places}
            </th>
            <th scope="col">{columns.korea}</th>
          </tr>
        </thead>
        <tbody>
          {props.track.sections.map((section, index) => (
            <SectionRow track={props.track} section={section} index={index} locale={props.locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
