import type { Child } from 'hono/jsx';
import { callWindow } from '../../../shared/domain/call.ts';
import type { Edition, Period, Track } from '../../../shared/domain/edition.ts';
import { instantOf } from '../../../shared/domain/time.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { dayText, Moment, periodText } from '../../../shared/ui/moment.tsx';

interface Props {
  readonly edition: Edition;
  readonly track: Track;
  readonly locale: Locale;
}

const Row = (props: { readonly label: string; readonly children: Child }) => (
  <>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </>
);

/** The weeks in Korea, each once, with the sections that share them. */
const visitsOf = (track: Track): readonly (readonly [Period, readonly string[]])[] => {
  const kinds = new Map<string, { period: Period; sections: string[] }>();
  for (const { id, visit } of track.sections) {
    if (visit === undefined) continue;
    const name = `${visit.from}/${visit.to}`;
    const known = kinds.get(name) ?? { period: visit, sections: [] };
    kinds.set(name, { ...known, sections: [...known.sections, id] });
  }
  return [...kinds.values()].map(({ period, sections }) => [period, sections] as const);
};

const VisitRows = ({ track, locale }: Props) => {
  const words = editionsText(locale).call;
  const visits = visitsOf(track);
  return visits.map(([{ from, to }, sections]) => (
    <Row label={words.date.visit}>
      {periodText(from, to, locale)}
      {visits.length === 1 ? null : (
        <span class="soft small block">
          {track.sections
            .filter(({ id }) => sections.includes(id))
            .map(({ field }) => inLocale(field, locale))
            .join(', ')}
        </span>
      )}
    </Row>
  ));
};

/** Every date of a track; moments in the edition's zone and in UTC. */
export const TrackDates = (props: Props) => {
  const { edition, track, locale } = props;
  const words = editionsText(locale).call;
  const call = callWindow(edition, track);
  const moment = (local: string) => (
    <Moment at={instantOf(local, edition.timeZone)} zone={edition.timeZone} locale={locale} />
  );
  const { online, proposal, visit } = track;
  return (
    <dl class="facts">
      <Row label={words.date.callOpens}>
        <Moment at={call.opensAt} zone={edition.timeZone} locale={locale} />
      </Row>
      <Row label={words.date.callCloses}>
        <Moment at={call.closesAt} zone={edition.timeZone} locale={locale} />
      </Row>
      <Row label={words.date.release}>{moment(track.selection.releaseAt)}</Row>
      {online === undefined ? null : (
        <Row label={words.date.online}>
          {periodText(online.period.from, online.period.to, locale)}
        </Row>
      )}
      {proposal === undefined ? null : (
        <Row label={words.date.proposal}>{moment(proposal.dueAt)}</Row>
      )}
      {visit === undefined ? null : (
        <Row label={words.date.invitations}>{moment(visit.inviteAt)}</Row>
      )}
      <VisitRows {...props} />
      {edition.cpiDay === undefined ? null : (
        <Row label={words.date.cpiDay}>{dayText(edition.cpiDay.date, locale)}</Row>
      )}
    </dl>
  );
};
