import { ReferenceRequested } from '../../events/reference-requested.ts';
import { type Endorsement, mayNameReferee } from '../../shared/domain/endorsement.ts';
import { referenceDueAt } from '../../shared/domain/nomination.ts';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Problem } from '../../shared/http/problem.ts';
import type { Request } from '../../shared/http/request.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { commonText } from '../../shared/text/common.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import type { ApplicationEndorsements } from './own-references.ts';
import { fieldError, personErrors } from './typed-person.ts';

/** A referee as the applicant types them. */
export interface TypedReferee {
  readonly name: string;
  readonly email: string;
  readonly relation: string;
}

type Reader = Pick<Request, 'locale' | 'receivedAt'>;
type Deps = Pick<NominationsDeps, 'applications' | 'endorsements' | 'addresses' | 'ids'>;

/** The reference that now stands under the address, or why there can be none. */
type Outcome =
  | { readonly endorsementId: string; readonly isNew: boolean }
  | { readonly refused: Problem };

/** An address is one referee of an application, however often it is sent: so it names the item. */
const idOf = (
  { application, endorsements }: ApplicationEndorsements,
  email: string,
): { readonly endorsementId: string; readonly isNew: boolean } => {
  const address = canonicalAddress(email);
  const theirs = endorsements.filter(
    ({ kind, writer }) => kind === 'reference' && canonicalAddress(writer.email) === address,
  );
  const standing = theirs.find(({ status }) => status !== 'replaced');
  if (standing !== undefined) return { endorsementId: standing.endorsementId, isNew: false };
  // Whoever was given up may be asked again, under the next name.
  const name = [application.applicationId, address, theirs.length].join('\n');
  return { endorsementId: hashOf(name).slice(0, 24).toUpperCase(), isNew: true };
};

/** How the referee is told whom it is about. */
const applicantName = async (
  { applications }: Pick<Deps, 'applications'>,
  { application }: ApplicationEndorsements,
): Promise<string> => {
  const saved = (await applications.open(application.applicationId))?.saved;
  return application.name ?? saved?.answers.fullName ?? application.email;
};

const wrongIn = (
  { application }: ApplicationEndorsements,
  typed: TypedReferee,
  { locale }: Reader,
): Problem | undefined => {
  const { name, email, relation } = typed;
  const isOwn = canonicalAddress(email) === canonicalAddress(application.email);
  const errors = [
    ...personErrors({ name, email, relation }, locale),
    ...(isOwn ? [fieldError('own', locale)] : []),
  ];
  const { invalid: title } = commonText(locale).refused;
  return errors.length === 0 ? undefined : { code: 'invalid-input', status: 422, title, errors };
};

const closedFor = (
  { application, edition, track, endorsements }: ApplicationEndorsements,
  instead: Endorsement | undefined,
  { locale, receivedAt }: Reader,
): Problem | undefined => {
  const words = nominationText(locale);
  if (receivedAt >= referenceDueAt(edition, track) || application.status === 'withdrawn') {
    return { code: 'too-late', status: 409, title: words.refused.closed };
  }
  const others = endorsements.filter((one) => one.endorsementId !== instead?.endorsementId);
  return mayNameReferee(track, others)
    ? undefined
    : { code: 'enough', status: 409, title: words.references.full };
};

/** Asks a referee by mail, once for an address; in the place of another one where told. */
export const askReferee = async (
  deps: Deps,
  own: ApplicationEndorsements,
  typed: TypedReferee,
  reader: Reader,
  instead?: Endorsement,
): Promise<Outcome> => {
  const { application, edition, track } = own;
  const { locale, receivedAt } = reader;
  const wrong = wrongIn(own, typed, reader);
  if (wrong !== undefined) return { refused: wrong };
  const { endorsementId, isNew } = idOf(own, typed.email);
  if (!isNew) return { endorsementId, isNew };
  const closed = closedFor(own, instead, reader);
  if (closed !== undefined) return { refused: closed };
  const addressHash = hashOf(canonicalAddress(typed.email));
  if (!(await deps.addresses.allowMail(addressHash, receivedAt))) {
    const { tooMany: title } = nominationText(locale).refused;
    return { refused: { code: 'too-many-mails', status: 429, title } };
  }
  const { name, relation } = typed;
  const endorsement: Endorsement = {
    applicationId: application.applicationId,
    ...{ endorsementId, edition: edition.edition, track: track.id, kind: 'reference' },
    applicant: await applicantName(deps, own),
    writer: { name, relation, email: typed.email.normalize('NFC'), locale: application.locale },
    status: 'asked',
    askedAt: isoOf(receivedAt),
    dueAt: isoOf(referenceDueAt(edition, track)),
    version: 1,
  };
  const stamp = { eventId: deps.ids.newId(), at: endorsement.askedAt };
  const facts = { track: track.id, endorsementId };
  const event = eventOf(ReferenceRequested, endorsement, stamp, facts);
  await deps.endorsements.ask(endorsement, addressHash, event);
  return { endorsementId, isNew };
};
