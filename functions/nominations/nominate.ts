import { PersonNominated } from '../../events/person-nominated.ts';
import type { Application } from '../../shared/domain/application.ts';
import { callWindow } from '../../shared/domain/call.ts';
import { type Endorsement, nominationLetterId } from '../../shared/domain/endorsement.ts';
import {
  freeSlot,
  type Nomination,
  nominationClosesAt,
  nominationLetterDueAt,
} from '../../shared/domain/nomination.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { type FieldError, notFound, type Problem } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import type { Nominated } from '../../shared/store/nomination-repository.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { commonText } from '../../shared/text/common.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import { type OwnOffice, openOffice } from './own-office.ts';
import type { routes } from './routes.ts';
import { officePage } from './show-office.ts';
import { fieldError, personErrors } from './typed-person.ts';

type NominateRequest = RequestOf<typeof routes.nominate>;

const seeOther = '/nominations?saved=1';

/** The nomination of this address that the office has already. */
const sameNomination = ({ inHand }: OwnOffice, email: string): Nomination | undefined =>
  inHand
    .map(({ nomination }) => nomination)
    .find((one) => canonicalAddress(one.email) === canonicalAddress(email));

const nominatedBy = (
  deps: NominationsDeps,
  { office, edition, track }: OwnOffice,
  { body, receivedAt }: NominateRequest,
  slot: number,
): Nominated => {
  const { officeId, locale } = office;
  const { name, section, position } = body;
  const email = body.email.normalize('NFC');
  const applicationId = deps.ids.newId();
  const at = isoOf(receivedAt);
  const of = { applicationId, edition: edition.edition, track: track.id };
  const draft: Application = {
    ...of,
    status: 'draft',
    ...{ email, locale, name, section, country: office.country },
    nomination: { officeId, office: office.name, country: office.country, section },
    startedAt: at,
    closesAt: isoOf(callWindow(edition, track).closesAt),
    version: 1,
  };
  const letter: Endorsement = {
    ...of,
    endorsementId: nominationLetterId,
    kind: 'nomination',
    applicant: name,
    writer: { name: office.contactName, email: office.email, locale, officeId },
    status: 'asked',
    askedAt: at,
    dueAt: isoOf(nominationLetterDueAt(edition, track)),
    version: 1,
  };
  return {
    nomination: { officeId, section, slot, applicationId, name, email, position, nominatedAt: at },
    draft,
    letter,
    addressHash: hashOf(canonicalAddress(email)),
  };
};

const refusal = (own: OwnOffice, request: NominateRequest, problem: Omit<Problem, 'status'>) =>
  refused(
    { status: 409, ...problem },
    {
      page: officePage(own, request, request.body, [
        { pointer: '', code: problem.code, detail: problem.title },
      ]),
    },
  );

const invalid = (own: OwnOffice, request: NominateRequest, errors: readonly FieldError[]) => {
  const title = commonText(request.locale).refused.invalid;
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    { page: officePage(own, request, request.body, errors) },
  );
};

/**
 * Nominates a person: takes one of the office's places, and begins their draft and the letter. The
 * same address again is the same nomination.
 */
export const nominate =
  (deps: NominationsDeps) =>
  async (request: NominateRequest): Promise<Reply> => {
    const own = await openOffice(deps, request);
    if (own === undefined) return refused(notFound);
    const { body, locale, receivedAt } = request;
    const words = nominationText(locale).refused;
    const { edition, track, office, inHand } = own;
    const { idempotencyKey: _key, ...typed } = body;
    const errors = personErrors(typed, locale);
    if (errors.length > 0) return invalid(own, request, errors);
    const same = sameNomination(own, body.email);
    if (same !== undefined) return ok({ applicationId: same.applicationId }, { seeOther });
    if (receivedAt >= nominationClosesAt(edition, track)) {
      return refusal(own, request, { code: 'nominations-closed', title: words.closed });
    }
    if (!track.sections.some(({ id }) => id === body.section)) {
      return invalid(own, request, [fieldError('section', locale)]);
    }
    const slot = freeSlot(
      track,
      body.section,
      inHand.map(({ nomination }) => nomination),
    );
    if (slot === undefined)
      return refusal(own, request, { code: 'no-place-left', title: words.full });
    const nominated = nominatedBy(deps, own, request, slot);
    if (!(await deps.addresses.allowMail(nominated.addressHash, receivedAt))) {
      return {
        ...refusal(own, request, { code: 'too-many-mails', title: words.tooMany }),
        status: 429,
      };
    }
    const stamp = { eventId: deps.ids.newId(), at: nominated.draft.startedAt };
    const facts = { track: track.id, section: body.section, officeId: office.officeId };
    const event = eventOf(PersonNominated, nominated.draft, stamp, facts);
    if (await deps.nominations.nominate(nominated, event)) {
      return created({ applicationId: nominated.nomination.applicationId }, { seeOther });
    }
    // Another window was first: with the same person, with the place, or another office was.
    const now = await deps.nominations.nominationsOf(office.officeId);
    const theirs = now.find((one) => canonicalAddress(one.email) === canonicalAddress(body.email));
    if (theirs !== undefined) return ok({ applicationId: theirs.applicationId }, { seeOther });
    return freeSlot(track, body.section, now) === slot
      ? refusal(own, request, { code: 'already-nominated', title: words.nominated })
      : nominate(deps)(request);
  };
