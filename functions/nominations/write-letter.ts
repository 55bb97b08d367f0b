import { ReferenceDeclined } from '../../events/reference-declined.ts';
import {
  canBeWritten,
  type Endorsement,
  ended,
  received,
  saved,
  type Writing,
} from '../../shared/domain/endorsement.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { lengthOf } from '../../shared/domain/typed-text.ts';
import { type FieldError, notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { commonText } from '../../shared/text/common.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import { type OwnLetter, openLetter } from './own-letter.ts';
import { LetterPage } from './pages/letter-page.tsx';
import { fieldError } from './typed-person.ts';

interface Typed {
  readonly text: string;
  readonly declared: boolean;
  readonly send?: string | undefined;
}
type WriteRequest = Request<unknown, unknown, Typed>;
type Deps = Pick<NominationsDeps, 'endorsements' | 'editions' | 'ids'>;

const longest = 10_000;

/** What keeps the letter from being sent; a draft may be empty and is only not too long. */
const errorsIn = ({ text, declared, send }: Typed, locale: Request['locale']): FieldError[] => {
  const isWrong = lengthOf(text) > longest || (send !== undefined && text === '');
  return [
    ...(isWrong ? [fieldError('text', locale)] : []),
    ...(send !== undefined && !declared ? [fieldError('declared', locale)] : []),
  ];
};

const refusal = (
  letter: OwnLetter,
  request: WriteRequest,
  problem: Problem,
  errors: readonly FieldError[] = [{ pointer: '', code: problem.code, detail: problem.title }],
) =>
  refused(problem, {
    page: () => LetterPage({ letter, reader: request, typed: request.body, errors }),
  });

/** A letter that was sent with these words is sent; other words come too late. */
const settled = (letter: OwnLetter, request: WriteRequest): Reply => {
  const { status, writing } = letter.endorsement;
  const words = nominationText(request.locale).refused;
  if (status === 'received' && writing?.text === request.body.text) {
    return ok({ status }, { seeOther: letter.path });
  }
  return status === 'asked'
    ? refusal(letter, request, { code: 'too-late', status: 409, title: words.closed })
    : refusal(letter, request, { code: 'already-sent', status: 409, title: words.sent });
};

/** Saves the letter, or sends it: once, in time by the server's clock. */
export const writeLetter =
  (deps: Deps) =>
  async (request: WriteRequest): Promise<Reply> => {
    const letter = await openLetter(deps, request);
    if (letter === undefined) return refused(notFound);
    const { endorsement, dueAt, path } = letter;
    const { body, locale, receivedAt } = request;
    if (!canBeWritten(endorsement, dueAt, receivedAt)) return settled(letter, request);
    const errors = errorsIn(body, locale);
    const { text, declared } = body;
    const writing: Writing = { text, declared, savedAt: isoOf(receivedAt) };
    if (errors.length > 0) {
      // What was typed is kept, as long as there is room for it.
      if (lengthOf(text) <= longest) await deps.endorsements.replace(saved(endorsement, writing));
      const { invalid: title } = commonText(locale).refused;
      return refusal(
        letter,
        request,
        { code: 'invalid-input', status: 422, title, errors },
        errors,
      );
    }
    const next = (body.send === undefined ? saved : received)(endorsement, writing);
    if (!(await deps.endorsements.replace(next))) return writeLetter(deps)(request);
    return ok(
      { status: next.status },
      { seeOther: body.send === undefined ? `${path}?saved=1` : path },
    );
  };

const declinedEvent = (deps: Deps, of: Endorsement, now: number) => {
  const stamp = { eventId: deps.ids.newId(), at: isoOf(now) };
  const { track, endorsementId } = of;
  return eventOf(ReferenceDeclined, of, stamp, { track, endorsementId });
};

/** A referee says that they will not write; the applicant is told that somebody else is needed. */
export const declineReference =
  (deps: Deps) =>
  async (request: Request<unknown, unknown, unknown>): Promise<Reply> => {
    const letter = await openLetter(deps, request);
    if (letter === undefined) return refused(notFound);
    const { endorsement, path } = letter;
    if (endorsement.status === 'declined') return ok({ status: 'declined' }, { seeOther: path });
    if (endorsement.status !== 'asked') {
      const title = nominationText(request.locale).refused.sent;
      return refused({ code: 'already-sent', status: 409, title });
    }
    const next = ended(endorsement, 'declined', request.receivedAt);
    const event = declinedEvent(deps, endorsement, request.receivedAt);
    return (await deps.endorsements.replace(next, event))
      ? ok({ status: 'declined' }, { seeOther: path })
      : declineReference(deps)(request);
  };
