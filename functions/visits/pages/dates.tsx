import { inLocale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { dayText } from '../../../shared/ui/moment.tsx';
import type { VisitProps } from './visit-page.tsx';

/** The dates of the visit, and what is recorded of the journey there. */
export const Dates = ({ own, locale }: VisitProps) => {
  const { participant, edition, section, state } = own;
  const words = visitText(locale);
  const { visit } = section;
  if (visit === undefined || state === 'ended') return null;
  const { arrivedOn, departedOn } = participant;
  const cpiDay = edition.cpiDay?.date;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      <dl class="facts">
        <dt>{words.section}</dt>
        <dd>{inLocale(section.title, locale)}</dd>
        {section.partners.length === 0 ? null : (
          <>
            <dt>{words.partners}</dt>
            <dd>{section.partners.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>{words.days}</dt>
        <dd>{words.period(dayText(visit.from, locale), dayText(visit.to, locale))}</dd>
        {cpiDay === undefined || cpiDay < visit.from || cpiDay > visit.to ? null : (
          <>
            <dt>{words.cpiDay}</dt>
            <dd>{dayText(cpiDay, locale)}</dd>
          </>
        )}
        {participant.visa === 'granted' ? (
          <>
            <dt>{words.visa}</dt>
            <dd>{words.visaGranted}</dd>
          </>
        ) : null}
        {arrivedOn === undefined ? null : (
          <>
            <dt>{words.arrived}</dt>
            <dd>{dayText(arrivedOn, locale)}</dd>
          </>
        )}
        {departedOn === undefined ? null : (
          <>
            <dt>{words.departed}</dt>
            <dd>{dayText(departedOn, locale)}</dd>
          </>
        )}
      </dl>
    </section>
  );
};
