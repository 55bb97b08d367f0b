import { timetableCalendar } from '../calendar/timetable-calendar.ts';
import { canonicalAddress } from '../domain/sign-in.ts';
import type { Clock } from '../runtime/clock.ts';
import { hashOf, type Ids } from '../runtime/ids.ts';
import { logger } from '../runtime/logger.ts';
import type { ApplicationRepository } from '../store/application-repository.ts';
import type { EditionRepository } from '../store/edition-repository.ts';
import type { GuestReader } from '../store/guest-reader.ts';
import type { LinkRepository } from '../store/link-repository.ts';
import type { MailRepository, QueuedMail } from '../store/mail-repository.ts';
import type { ParticipantRepository } from '../store/participant-repository.ts';
import { inLocale } from '../text/locale.ts';
import { mailTexts } from '../text/mails.ts';
import { compose, type MailAttachment } from './compose.ts';
import { destinationOf } from './destinations.ts';
import type { MailContext } from './fact-reader.ts';
import { factsFor } from './facts.ts';
import { type Letter, letterAsHtml, letterAsText } from './letter.tsx';
import type { Letters, LetterText, MailMoment } from './moments.ts';
import { isMoot } from './moot.ts';
import type { MailOrder } from './order.ts';
import { plainLine } from './plain.ts';
import { MailRefused, type MailTransport } from './transport.ts';

export interface PostOfficeDeps {
  readonly mails: MailRepository;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly applications: Pick<ApplicationRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly guests: GuestReader;
  readonly links: Pick<LinkRepository, 'create'>;
  readonly transport: MailTransport;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Address and display name of the sender. */
  readonly sender: string;
  readonly publicUrl: string;
}

export type Delivery = 'sent' | 'present' | 'suppressed' | 'nobody' | 'moot';

interface Addressed extends MailContext {
  readonly address: string;
}

/** Loads what the mail is written from; undefined when there is nobody (any more) to write to. */
const address = async (order: MailOrder, deps: PostOfficeDeps): Promise<Addressed | undefined> => {
  const id = order.applicationId;
  const [record, guest, application, participant] = await Promise.all([
    deps.editions.get(order.edition),
    order.guest === undefined ? undefined : deps.guests.find(order.guest),
    id === undefined ? undefined : deps.applications.get(id),
    id === undefined ? undefined : deps.participants.get(id),
  ]);
  const to = order.reviewer ?? guest ?? application;
  if (record === undefined || to === undefined) return undefined;
  return {
    order,
    edition: record.edition,
    locale: to.locale,
    address: to.email,
    ...(guest === undefined ? {} : { guest }),
    ...(application === undefined ? {} : { application }),
    ...(participant === undefined ? {} : { participant }),
  };
};

/** The address behind the letter's action; where it signs in, its token is made here and kept as a hash. */
const linkOf = async (order: MailOrder, deps: PostOfficeDeps) => {
  const destination = destinationOf(order);
  if (destination === undefined) return { personal: false };
  const { path, signsInFor } = destination;
  const { applicationId, guest } = order;
  const whom = guest === undefined ? { applicationId } : { guest };
  if (signsInFor === undefined || (guest ?? applicationId) === undefined) {
    return { link: `${deps.publicUrl}${path}`, personal: false };
  }
  const now = deps.clock.now();
  const token = deps.ids.newToken();
  await deps.links.create(hashOf(token), {
    ...whom,
    edition: order.edition,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + signsInFor).toISOString(),
  });
  const next = encodeURIComponent(path);
  return { link: `${deps.publicUrl}/sign-in/${token}?next=${next}`, personal: true };
};

const wordsOf = <M extends MailMoment>(moment: M, context: MailContext): LetterText => {
  const letters: Letters = mailTexts(context.locale);
  return letters[moment](factsFor(moment, context));
};

const letterOf = async (context: Addressed, deps: PostOfficeDeps): Promise<Letter> => {
  const { order, edition, locale, application, guest } = context;
  const name = guest?.name ?? application?.name;
  return {
    text: wordsOf(order.moment, context),
    locale,
    edition: inLocale(edition.title, locale),
    contact: edition.contact,
    ...(await linkOf(order, deps)),
    ...(order.reviewer === undefined ? {} : { toReviewer: true }),
    ...(name === undefined ? {} : { name: plainLine(name) }),
    ...(application?.reference === undefined ? {} : { reference: application.reference }),
  };
};

const attachmentOf = (
  { order, edition, locale }: Addressed,
  { publicUrl }: PostOfficeDeps,
): { readonly attachment?: MailAttachment } => {
  if (order.calendar === undefined) return {};
  const { hostname: host } = new URL(publicUrl);
  const name = inLocale(edition.title, locale);
  const content = timetableCalendar({ edition, sessions: order.calendar, locale, name, host });
  const contentType = 'text/calendar; charset=utf-8; method=PUBLISH';
  return { attachment: { filename: 'timetable.ics', contentType, content } };
};

/** Writes the letter and hands it over. What the service refused goes back into the outbox. */
const send = async (mail: QueuedMail, context: Addressed, deps: PostOfficeDeps): Promise<void> => {
  const { order } = context;
  const letter = await letterOf(context, deps);
  const raw = await compose({
    from: deps.sender,
    to: context.address,
    replyTo: letter.contact,
    subject: letter.text.subject,
    text: letterAsText(letter),
    html: letterAsHtml(letter),
    locale: letter.locale,
    mailKey: `${mail.recipient}/${mail.moment}/${mail.version}`,
    date: new Date(deps.clock.now()),
    ...attachmentOf(context, deps),
  });
  try {
    const messageId = await deps.transport.send(raw, { moment: order.moment });
    await deps.mails.sent(mail, messageId, new Date(deps.clock.now()).toISOString());
  } catch (fault) {
    if (fault instanceof MailRefused) await deps.mails.release(mail);
    throw fault;
  }
};

/**
 * Delivers an order: outbox first, then the mail service, then the note that it was sent. Called
 * twice with the same order it sends once; a crash after the handing over leaves UNKNOWN.
 */
export const deliver = async (order: MailOrder, deps: PostOfficeDeps): Promise<Delivery> => {
  const context = await address(order, deps);
  if (context === undefined) {
    logger.warn('MAIL_TO_NOBODY', { recipient: order.recipient, moment: order.moment });
    return 'nobody';
  }
  const now = new Date(deps.clock.now()).toISOString();
  const mail: QueuedMail = {
    recipient: order.recipient,
    moment: order.moment,
    version: order.version,
    edition: order.edition,
    locale: context.locale,
    createdAt: now,
    order,
  };
  if (isMoot(order.moment, context.application)) {
    // One that a crash left in the outbox is not tried again.
    await deps.mails.close(mail, 'PENDING', 'SUPPRESSED');
    return 'moot';
  }
  await deps.mails.queue(mail);
  if (await deps.mails.isSuppressed(hashOf(canonicalAddress(context.address)))) {
    await deps.mails.close(mail, 'PENDING', 'SUPPRESSED');
    return 'suppressed';
  }
  if (!(await deps.mails.claim(mail, now))) return 'present';
  await send(mail, context, deps);
  return 'sent';
};
