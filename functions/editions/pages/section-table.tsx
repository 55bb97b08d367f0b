import type { Section, Track } from '../../../shared/domain/edition.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { partnerName } from '../../../shared/text/partner.ts';
import { dataColour } from '../../../shared/ui/data-colours.ts';
import { periodText } from '../../../shared/ui/moment.tsx';

const visitText = ({ visit }: Section, locale: Locale): string => {
  const words = editionsText(locale).call;
  return visit === undefined ? words.onlineOnly : periodText(visit.from, visit.to, locale);
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
          <span class="soft small block">{partnerName(partner, locale)}</span>
        ))}
        {section.selectedBy === 'partner' ? (
          <span class="small block">{words.selectedByPartner}</span>
        ) : null}
      </th>
      <td data-label={words.columns.kind}>
        {kind === undefined ? null : inLocale(kind.title, locale)}
        {kind?.weeks === undefined ? null : (
          <span class="soft small block">{words.weeks(kind.weeks)}</span>
        )}
      </td>
      <td class="num" data-label={words.columns.places}>
        {section.places}
        {section.invited === undefined ? null : (
          <span class="soft small block">{words.invited(section.invited)}</span>
        )}
      </td>
      <td data-label={words.columns.korea}>{visitText(section, locale)}</td>
    </tr>
  );
};

/** The sections of a track: course, partner, kind, places, weeks. */
export const SectionTable = (props: { readonly track: Track; readonly locale: Locale }) => {
  const { columns } = editionsText(props.locale).call;
  return (
    <div class="scroll">
      <table class="stack">
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
