import { instantOf } from '../../../shared/domain/time.ts';
import type { DocumentKind } from '../../../shared/domain/visit.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { visitText } from '../../../shared/text/visits.ts';
import { dayText, Moment } from '../../../shared/ui/moment.tsx';
import { fetchable, visitDays } from '../visit-data.ts';
import type { VisitProps } from './visit-page.tsx';

const Fetch = ({ kind, locale }: { readonly kind: DocumentKind; readonly locale: Locale }) => (
  <p class="actions">
    <a class="button" href={`/my/letters/${kind}`}>
      {visitText(locale).fetch[kind]}
    </a>
  </p>
);

const BeforeInvitation = ({ own, locale }: VisitProps) => {
  const words = visitText(locale).states['before-invitation'];
  const { edition, track } = own;
  const { timeZone } = edition;
  return (
    <>
      <p class="lead">{words.detail}</p>
      {fetchable(own).includes('conditional') ? (
        <>
          <p>{words.withLetter}</p>
          <Fetch kind="conditional" locale={locale} />
        </>
      ) : null}
      {track.visit === undefined ? null : (
        <p>
          {words.invitationsPlanned}{' '}
          <Moment at={instantOf(track.visit.inviteAt, timeZone)} zone={timeZone} locale={locale} />
        </p>
      )}
    </>
  );
};

const Invited = ({ own, locale }: VisitProps) => {
  const words = visitText(locale).states.invited;
  const { participant, section } = own;
  return (
    <>
      <p class="lead">{participant.visa === 'granted' ? words.withVisa : words.withoutVisa}</p>
      {section.visit === undefined ? null : (
        <p>
          {words.firstDay} <strong>{dayText(section.visit.from, locale)}</strong>
        </p>
      )}
      <Fetch kind="final" locale={locale} />
    </>
  );
};

const InKorea = ({ own, now, locale }: VisitProps) => {
  const words = visitText(locale).states['in-korea'];
  const { today, days } = visitDays(own, now);
  const at = days.findIndex(({ day }) => day === today);
  return (
    <>
      <p class="lead">{at < 0 ? words.noProgramme : words.today(at + 1, days.length)}</p>
      {own.participant.provisionalGraduate ? <p class="note">{words.provisional}</p> : null}
    </>
  );
};

/** What comes next for a person, with the page's one filled button. */
export const Next = (props: VisitProps) => {
  const { own, locale } = props;
  const words = visitText(locale).states;
  switch (own.state) {
    case 'before-invitation':
      return <BeforeInvitation {...props} />;
    case 'invited':
      return <Invited {...props} />;
    case 'in-korea':
      return <InKorea {...props} />;
    case 'graduated':
      return (
        <>
          <p class="lead">
            {fetchable(own).includes('certificate')
              ? words.graduated.detail
              : visitText(locale).letter.takenBack.detail}
          </p>
          {fetchable(own).includes('certificate') ? (
            <Fetch kind="certificate" locale={locale} />
          ) : null}
        </>
      );
    case 'certificate-withheld': {
      const { visitAttendance = 0 } = own.participant;
      const needed = own.track.visit?.attendanceNeeded ?? 0;
      return <p class="lead">{words['certificate-withheld'].detail(visitAttendance, needed)}</p>;
    }
    case 'none':
    case 'ended':
      return <p class="lead">{words[own.state].detail}</p>;
  }
};
