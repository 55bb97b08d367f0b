import { DinnerReplied } from '../../events/dinner-replied.ts';
import { DinnerSeatGranted } from '../../events/dinner-seat-granted.ts';
import type { Envelope } from '../../events/envelope.ts';
import { isSameValue } from '../../shared/domain/canonical-json.ts';
import { invitedKey, type Reply, type Standing } from '../../shared/domain/dinner.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { lengthOf } from '../../shared/domain/typed-text.ts';
import { type FieldError, notFound, type Problem } from '../../shared/http/problem.ts';
import { type Reply as HttpReply, ok, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { commonText } from '../../shared/text/common.ts';
import { cpiDayText } from '../../shared/text/cpi-day.ts';
import type { CpiDayDeps } from './deps.ts';
import { type Dinner, type OwnInvitation, openInvitation } from './own-invitation.ts';
import { ReplyPage } from './pages/reply-page.tsx';
import type { TypedAnswer } from './routes.ts';

const longest = 1000;

const answerData = ({ reply, standing }: Pick<OwnInvitation, 'reply' | 'standing'>) => ({
  standing,
  ...(reply === undefined
    ? {}
    : {
        dines: reply.dines,
        diets: reply.diets,
        ...(reply.dietNote === undefined ? {} : { dietNote: reply.dietNote }),
        ...(reply.access === undefined ? {} : { access: reply.access }),
        answeredAt: reply.answeredAt,
      }),
});

/** The invitation, and what was answered to it. */
export const showReply =
  (deps: CpiDayDeps) =>
  async (request: Request<unknown, unknown, unknown>): Promise<HttpReply> => {
    const own = await openInvitation(deps, request.principal);
    if (own === undefined) return refused(notFound);
    const { edition, day } = own;
    return ok(
      { edition: edition.edition, date: day.date, dinner: day.dinner, ...answerData(own) },
      { page: () => ReplyPage({ own, reader: request }) },
    );
  };

const errorsIn = (typed: TypedAnswer, locale: Request['locale']): FieldError[] => {
  const { faults } = cpiDayText(locale);
  const tooLong = (['dietNote', 'access'] as const).filter(
    (name) => lengthOf(typed[name]) > longest,
  );
  return [
    ...(typed.dines === '' ? [{ pointer: '/dines', code: 'required', detail: faults.dines }] : []),
    ...tooLong.map((name) => ({ pointer: `/${name}`, code: 'too-long', detail: faults.tooLong })),
  ];
};

const refusal = (
  own: OwnInvitation,
  request: Request<unknown, unknown, TypedAnswer>,
  problem: Problem,
) => {
  const errors = problem.errors ?? [{ pointer: '', code: problem.code, detail: problem.title }];
  return refused(problem, {
    page: () => ReplyPage({ own, reader: request, typed: request.body, errors }),
  });
};

/** What is kept of an answer: who does not dine need not say what they eat. */
const replyOf = (own: OwnInvitation, typed: TypedAnswer, now: number): Reply => {
  const { invited, name, group } = own;
  const dines = typed.dines === 'yes';
  return {
    invited: invitedKey(invited),
    name,
    group,
    dines,
    diets: dines ? typed.diets : [],
    ...(dines && typed.dietNote !== '' ? { dietNote: typed.dietNote } : {}),
    ...(dines && typed.access !== '' ? { access: typed.access } : {}),
    answeredAt: isoOf(now),
  };
};

/** Tells whoever has moved up that a seat is theirs. */
const grantedTo =
  (deps: CpiDayDeps, edition: string, now: number) =>
  (invited: string): Envelope => {
    const [kind, subject = ''] = invited.split('/');
    const stamp = { eventId: deps.ids.newId(), at: isoOf(now) };
    const of = { applicationId: subject, edition };
    return eventOf(DinnerSeatGranted, of, stamp, { visitor: kind === 'visitor' });
  };

/** Takes or gives up the seat first: an answer is written with where it leaves the person. */
const settleSeat = async (
  deps: CpiDayDeps,
  own: OwnInvitation,
  dinner: Dinner,
  { dines, now }: { readonly dines: boolean; readonly now: number },
): Promise<Standing> => {
  const { edition } = own.edition;
  const name = invitedKey(own.invited);
  const moveUp = () => deps.dinner.moveUp(edition, dinner.seats, grantedTo(deps, edition, now));
  if (dines) {
    const standing = await deps.dinner.take(edition, name, dinner.seats);
    // A seat may have become free in the moment of queuing, and nobody else would look.
    if (standing === 'waiting') await moveUp();
    return standing;
  }
  await deps.dinner.release(edition, name);
  await moveUp();
  return 'none';
};

/**
 * Answers, or answers again, in time by the server's clock. A seat is given once however often the
 * button is pressed; a seat that is given up goes to the one who has waited longest.
 */
export const giveReply =
  (deps: CpiDayDeps) =>
  async (request: Request<unknown, unknown, TypedAnswer>): Promise<HttpReply> => {
    const { body, locale, principal, receivedAt: now } = request;
    const own = await openInvitation(deps, principal);
    if (own?.dinner === undefined) return refused(notFound);
    const { edition, dinner, invited, path } = own;
    if (now >= dinner.closesAt) {
      const title = cpiDayText(locale).closed;
      return refusal(own, request, { code: 'too-late', status: 409, title });
    }
    const errors = errorsIn(body, locale);
    if (errors.length > 0) {
      const { invalid: title } = commonText(locale).refused;
      return refusal(own, request, { code: 'invalid-input', status: 422, title, errors });
    }
    const reply = replyOf(own, body, now);
    const standing = await settleSeat(deps, own, dinner, { dines: reply.dines, now });
    const { answeredAt: _at, ...before } = own.reply ?? {};
    const { answeredAt: _now, ...after } = reply;
    const isNew = !isSameValue(before, after);
    if (isNew) {
      const visitor = invited.kind === 'visitor';
      const subject = visitor ? invited.visitorId : invited.applicationId;
      const of = { applicationId: subject, edition: edition.edition };
      const stamp = { eventId: deps.ids.newId(), at: isoOf(now) };
      const event = eventOf(DinnerReplied, of, stamp, { standing, visitor });
      await deps.dinner.answer(edition.edition, reply, event);
    }
    return ok(answerData({ reply, standing }), { seeOther: path });
  };
