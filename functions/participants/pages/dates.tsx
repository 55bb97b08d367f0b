import { instantOf } from '../../../shared/domain/time.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { participantText } from '../../../shared/text/participants.ts';
import { dayText, Moment } from '../../../shared/ui/moment.tsx';
import type { OwnPlace } from '../own-place.ts';

interface Props {
  readonly place: OwnPlace;
  readonly locale: Locale;
}

/** The section, what it is about, and who holds it. */
export const SectionFacts = ({ place, locale }: Props) => {
  const words = participantText(locale).home;
  const { section, track } = place;
  const kind = track.kinds.find(({ id }) => id === section.kind);
  return (
    <>
      <dt>{words.section}</dt>
      <dd>
        {inLocale(section.field, locale)}
        <br />
        <span class="soft">{inLocale(section.title, locale)}</span>
      </dd>
      {kind === undefined ? null : (
        <>
          <dt>{words.kind}</dt>
          <dd>
            {inLocale(kind.title, locale)}
            {kind.weeks === undefined ? null : ` · ${words.weeks(kind.weeks)}`}
          </dd>
        </>
      )}
      {section.partners.length === 0 ? null : (
        <>
          <dt>{words.partner}</dt>
          <dd>
            {section.partners
              .map(({ name, fullName }) => (fullName ? inLocale(fullName, locale) : name))
              .join(' · ')}
          </dd>
        </>
      )}
    </>
  );
};

/** The dates of the stages that lie before the section, in their order. */
export const Dates = ({ place, locale }: Props) => {
  const words = participantText(locale).home;
  const { edition, track, section } = place;
  const period = ({ from, to }: { readonly from: string; readonly to: string }) =>
    words.from(dayText(from, locale), dayText(to, locale));
  return (
    <dl class="facts">
      {track.online === undefined ? null : (
        <>
          <dt>{words.online}</dt>
          <dd>{period(track.online.period)}</dd>
        </>
      )}
      {track.proposal === undefined ? null : (
        <>
          <dt>{words.proposalDue}</dt>
          <dd>
            <Moment
              at={instantOf(track.proposal.dueAt, edition.timeZone)}
              zone={edition.timeZone}
              locale={locale}
            />
          </dd>
        </>
      )}
      {section.visit === undefined ? null : (
        <>
          <dt>{words.course}</dt>
          <dd>{period(section.visit)}</dd>
        </>
      )}
      {edition.cpiDay === undefined ? null : (
        <>
          <dt>{words.cpiDay}</dt>
          <dd>
            <a href={`/cpi-day/${edition.edition}`}>{dayText(edition.cpiDay.date, locale)}</a>
          </dd>
        </>
      )}
    </dl>
  );
};
