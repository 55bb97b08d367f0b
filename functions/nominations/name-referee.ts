import { ReferenceRequested } from '../../events/reference-requested.ts';
import { type Endorsement, mayNameReferee } from '../../shared/domain/endorsement.ts';
import { referenceDueAt } from '../../shared/domain/nomination.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { type FieldError, notFound, type Problem } from '../../shared/http/problem.ts';
import { created, ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { commonText } from '../../shared/text/common.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import { type ApplicationEndorsements, openOwnReferences } from './own-references.ts';
import { ReferencesPage } from './pages/references-page.tsx';
import type { routes } from './routes.ts';
import { fieldError, personErrors } from './typed-person.ts';

type NameRequest = RequestOf<typeof routes.nameReferee>;

const refusal = (
  own: ApplicationEndorsements,
  request: NameRequest,
  problem: Problem,
  errors: readonly FieldError[] = [{ pointer: '', code: problem.code, detail: problem.title }],
) =>
  refused(problem, {
    page: () => ReferencesPage({ own, reader: request, typed: request.body, errors }),
  });

/** An address is one referee of an application, however often it is sent: so it names the item. */
const idOf = (
  { application, endorsements }: ApplicationEndorsements,
  email: string,
): { readonly endorsementId: string; readonly present: boolean } => {
  const address = canonicalAddress(email);
  const theirs = endorsements.filter(
    ({ kind, writer }) => kind === 'reference' && canonicalAddress(writer.email) === address,
  );
  const standing = theirs.find(({ status }) => status !== 'replaced');
  if (standing !== undefined) return { endorsementId: standing.endorsementId, present: true };
  // Whoever was given up may be asked again, under the next name.
  const name = [application.applicationId, address, theirs.length].join('\n');
  return { endorsementId: hashOf(name).slice(0, 24).toUpperCase(), present: false };
};

/** How the referee is told whom it is about. */
const applicantName = async (
  { applications }: NominationsDeps,
  { application }: ApplicationEndorsements,
): Promise<string> => {
  const saved = (await applications.open(application.applicationId))?.saved;
  return application.name ?? saved?.answers.fullName ?? application.email;
};

const referenceOf = (
  own: ApplicationEndorsements,
  { body, receivedAt }: NameRequest,
  endorsementId: string,
  applicant: string,
): Endorsement => {
  const { application, edition, track } = own;
  const { name, relation } = body;
  return {
    applicationId: application.applicationId,
    ...{ endorsementId, edition: edition.edition, track: track.id, applicant },
    kind: 'reference',
    writer: { name, relation, email: body.email.normalize('NFC'), locale: application.locale },
    status: 'asked',
    askedAt: isoOf(receivedAt),
    dueAt: isoOf(referenceDueAt(edition, track)),
    version: 1,
  };
};

/** Names a referee and has them asked by mail. */
export const nameReferee =
  (deps: NominationsDeps) =>
  async (request: NameRequest): Promise<Reply> => {
    const own = await openOwnReferences(deps, request);
    if (own === undefined || own.track.references === undefined) return refused(notFound);
    const { application, edition, track, endorsements } = own;
    const { body, locale, receivedAt } = request;
    const words = nominationText(locale);
    const seeOther = `/applications/${application.applicationId}/references`;
    const { idempotencyKey: _key, ...typed } = body;
    const isOwn = canonicalAddress(body.email) === canonicalAddress(application.email);
    const errors = [...personErrors(typed, locale), ...(isOwn ? [fieldError('own', locale)] : [])];
    if (errors.length > 0) {
      const { invalid: title } = commonText(locale).refused;
      return refusal(own, request, { code: 'invalid-input', status: 422, title, errors }, errors);
    }
    const { endorsementId, present } = idOf(own, body.email);
    if (present) return ok({ endorsementId }, { seeOther });
    if (receivedAt >= referenceDueAt(edition, track) || application.status === 'withdrawn') {
      return refusal(own, request, { code: 'too-late', status: 409, title: words.refused.closed });
    }
    if (!mayNameReferee(track, endorsements)) {
      return refusal(own, request, { code: 'enough', status: 409, title: words.references.full });
    }
    const addressHash = hashOf(canonicalAddress(body.email));
    if (!(await deps.addresses.allowMail(addressHash, receivedAt))) {
      const { tooMany: title } = words.refused;
      return refusal(own, request, { code: 'too-many-mails', status: 429, title });
    }
    const applicant = await applicantName(deps, own);
    const endorsement = referenceOf(own, request, endorsementId, applicant);
    const stamp = { eventId: deps.ids.newId(), at: endorsement.askedAt };
    const facts = { track: track.id, endorsementId };
    const event = eventOf(ReferenceRequested, endorsement, stamp, facts);
    await deps.endorsements.ask(endorsement, addressHash, event);
    return created({ endorsementId }, { seeOther });
  };
