import { trackOf } from '../domain/edition.ts';
import type { MovedDate } from '../domain/moved-dates.ts';
import {
  nominationClosesAt,
  nominationLetterDueAt,
  placesPerOffice,
} from '../domain/nomination.ts';
import type { PreparationItem } from '../domain/preparation.ts';
import { linkLifetime } from '../domain/sign-in.ts';
import { instantOf } from '../domain/time.ts';
import { inLocale, type Locale } from '../text/locale.ts';
import { reasonText, requirementName } from '../text/reasons.ts';
import { travelText } from '../text/travel.ts';
import { documentReasonText } from '../text/uploads.ts';
import { dateLines } from './date-lines.ts';
import { type FactReader, factReader, type MailContext, titleOf } from './fact-reader.ts';
import type { MailMoment, MailMoments } from './moments.ts';
import type { MailOrder } from './order.ts';
import { plainLine } from './plain.ts';
import { changeLines } from './timetable-lines.ts';

/** What a person has still to prepare, as a list in words. */
const itemsText = (items: unknown, locale: Locale): string =>
  (Array.isArray(items) ? (items as readonly PreparationItem[]) : [])
    .map((item) => travelText(locale).items[item])
    .join(', ');

type FactsOf = {
  readonly [M in MailMoment]: (read: FactReader, context: MailContext) => MailMoments[M];
};

/** The requirements that an application did not meet, in words. */
const unmetRequirements = ({ application, edition, locale }: MailContext): readonly string[] => {
  const track = application && trackOf(edition, application.track);
  return (application?.eligibility?.rules ?? [])
    .filter(({ result }) => result === 'fail')
    .flatMap(({ rule }) => requirementName(rule, track?.eligibility.rules ?? [], locale) ?? []);
};

const visitFacts = ({ section, visit }: FactReader) => ({ section, ...visit });

const cpiDayFacts = ({ day, at }: FactReader, { edition }: MailContext) => {
  const { date, dinner } = edition.cpiDay ?? {};
  return {
    day: date === undefined ? '' : day(date),
    answerBy: dinner === undefined ? '' : at(instantOf(dinner.answerBy, edition.timeZone)),
  };
};

const assignedFacts = ({ track, moment, number }: FactReader, { order }: MailContext) => ({
  track,
  count: number('count'),
  dueAt: moment(order.facts.dueAt),
});

/** The day that a letter is about, in words; empty where there is none. */
const dayIn = ({ facts }: MailOrder, day: (value: string) => string): string =>
  facts.on === undefined ? '' : day(String(facts.on));

const noteIn = ({ facts }: MailOrder): string => plainLine(String(facts.note ?? ''));

const factsOf: FactsOf = {
  'draft-started': ({ track, moment }, { application }) => ({
    track,
    closesAt: moment(application?.closesAt),
  }),
  'application-received': ({ track, section, moment }, { application }) => ({
    track,
    section,
    submittedAt: moment(application?.submittedAt),
  }),
  'application-withdrawn': ({ track, moment }, { application }) => ({
    track,
    withdrawnAt: moment(application?.withdrawnAt),
  }),
  'deadline-extended': ({ track, moment }, { order }) => ({
    track,
    closesAt: moment(order.facts.closesAt),
  }),
  'information-requested': ({ track, moment, number }, { order }) => ({
    track,
    questions: number('questions'),
    dueAt: moment(order.facts.dueAt),
  }),
  'information-reminder': ({ track, moment }, { order }) => ({
    track,
    dueAt: moment(order.facts.dueAt),
  }),
  'document-refused': ({ document }, { order, locale }) => ({
    document,
    reason: documentReasonText(order.facts.reason, locale),
  }),
  'sign-in': () => ({ minutes: linkLifetime.requested / 60_000 }),
  'office-invited': ({ track, rules, at }, { edition, guest, locale }) => ({
    track,
    office: plainLine(guest?.office?.name ?? ''),
    sections: rules.sections.map(({ field }) => inLocale(field, locale)).join(', '),
    perOffice: placesPerOffice(rules),
    closesAt: at(nominationClosesAt(edition, rules)),
    letterDueAt: at(nominationLetterDueAt(edition, rules)),
  }),
  nominated: ({ track, section, moment }, { application }) => ({
    track,
    section,
    office: plainLine(application?.nomination?.office ?? ''),
    closesAt: moment(application?.closesAt),
  }),
  'reference-requested': ({ track, about }) => ({ track, ...about() }),
  'reference-declined': ({ track }) => ({ track }),
  'endorsement-reminder': ({ track, about }) => ({ track, ...about() }),
  'reviews-assigned': assignedFacts,
  'proposal-reviews-assigned': assignedFacts,
  'discussion-opened': ({ moment }, { order }) => ({
    reference: plainLine(String(order.facts.reference ?? '')),
    closesAt: moment(order.facts.closesAt),
  }),
  'panel-vote-opened': ({ track, moment, number }, { order }) => ({
    track,
    count: number('candidates'),
    closesAt: moment(order.facts.closesAt),
  }),
  waitlisted: ({ track, section, number }) => ({ track, section, position: number('position') }),
  'not-selected': ({ track }, context) => ({
    track,
    reason: reasonText(context.order.facts.reason, unmetRequirements(context), context.locale),
  }),
  'place-offered': ({ track, section, moment }, { order }) => ({
    track,
    section,
    expiresAt: moment(order.facts.expiresAt),
  }),
  'online-training-opened': ({ section, online, day, onlineNeeded }) => ({
    section,
    from: online === undefined ? '' : day(online.period.from),
    to: online === undefined ? '' : day(online.period.to),
    needed: onlineNeeded,
  }),
  'attendance-warning': ({ online, day, onlineNeeded }) => ({
    needed: onlineNeeded,
    to: online === undefined ? '' : day(online.period.to),
  }),
  'attendance-short': ({ number, onlineNeeded, moment }, { order }) => ({
    attendance: number('attendance'),
    needed: onlineNeeded,
    until: moment(order.facts.until),
  }),
  'appeal-answered': ({ online }, { order, locale, participant }) => {
    const session = String(order.facts.session);
    const [kind, id] = session.split('/');
    const all = kind === 'module' ? online?.modules : online?.seminars;
    const title = all?.find((one) => one.id === id)?.title;
    return {
      session: title === undefined ? '' : inLocale(title, locale),
      granted: order.facts.granted === true,
      reason: plainLine(participant?.appeals?.[session]?.answer?.reason ?? ''),
    };
  },
  'online-training-completed': ({ number }) => ({ attendance: number('attendance') }),
  'online-training-incomplete': ({ number, onlineNeeded }) => ({
    attendance: number('attendance'),
    needed: onlineNeeded,
  }),
  'conditional-invitation': visitFacts,
  'proposal-requested': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'proposal-extended': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'proposal-revision': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'proposal-approved': ({ proposalTitle }) => ({ title: proposalTitle }),
  'proposal-rejected': ({ proposalTitle }) => ({ title: proposalTitle }),
  invitation: visitFacts,
  'invitation-withheld': ({ section }) => ({ section }),
  graduated: ({ section }, { order }) => ({ section, code: String(order.facts.certificate) }),
  'departure-recorded': ({ day, number, visitNeeded }, { order }) => ({
    on: dayIn(order, day),
    attendance: number('attendance'),
    needed: visitNeeded,
  }),
  'nominee-away': ({ day }, { order, participant }) => ({
    nominee: plainLine(participant?.name ?? ''),
    on: dayIn(order, day),
  }),
  'certificate-revoked': ({ section }) => ({ section }),
  'certificate-withheld': ({ number, visitNeeded }) => ({
    attendance: number('attendance'),
    needed: visitNeeded,
  }),
  'draft-reminder': ({ track, moment }, { application }) => ({
    track,
    closesAt: moment(application?.closesAt),
  }),
  'offer-reminder': ({ section, moment }, { order }) => ({
    section,
    expiresAt: moment(order.facts.expiresAt),
  }),
  'training-reminder': ({ online, day, number }) => ({
    to: online === undefined ? '' : day(online.period.to),
    modulesOpen: number('modulesOpen'),
  }),
  'seminar-reminder': ({ online, moment }, { order, locale }) => ({
    title: titleOf(online?.seminars, order.facts.seminar, locale),
    startsAt: moment(order.facts.dueAt),
  }),
  'proposal-reminder': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'evaluation-asked': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'follow-up-asked': ({ moment }, { order }) => ({ dueAt: moment(order.facts.dueAt) }),
  'travel-reminder': ({ day }, { order, locale }) => ({
    items: itemsText(order.facts.items, locale),
    dueOn: day(String(order.facts.dueOn)),
  }),
  'review-reminder': ({ moment, number }, { order }) => ({
    count: number('count'),
    dueAt: moment(order.facts.dueAt),
  }),
  'cpi-day-invited': (read, context) => ({
    ...cpiDayFacts(read, context),
    venue: context.edition.cpiDay?.venue
      ? inLocale(context.edition.cpiDay.venue, context.locale)
      : '',
  }),
  'cpi-day-reminder': cpiDayFacts,
  'dinner-reply': (read, context) => ({
    answerBy: cpiDayFacts(read, context).answerBy,
    standing: context.order.facts.standing as 'seated' | 'waiting' | 'none',
  }),
  'dinner-seat': cpiDayFacts,
  'dates-moved': ({ section }, { order, edition, locale, application }) => ({
    section,
    lines: dateLines(
      order.facts.moved as readonly MovedDate[],
      edition.timeZone,
      locale,
      application?.timeZone,
    ),
    toConfirm: order.facts.toConfirm === true,
  }),
  'timetable-published': ({ section }, { order }) => ({ section, note: noteIn(order) }),
  'timetable-changed': ({ section }, { order, edition, locale, application }) => ({
    section,
    changes: changeLines(order.facts, edition.timeZone, locale, application?.timeZone),
    note: noteIn(order),
  }),
};

/** What the letter of a moment has to know, in the reader's language. */
export const factsFor = <M extends MailMoment>(moment: M, context: MailContext): MailMoments[M] =>
  factsOf[moment](factReader(context), context);
