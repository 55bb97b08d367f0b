import { printCertificate } from '../../shared/documents/certificate.ts';
import { printInvitation } from '../../shared/documents/invitation-letter.ts';
import { type Edition, type Section, sectionOf } from '../../shared/domain/edition.ts';
import { certificateKey, letterKey } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import { inLocale } from '../../shared/text/locale.ts';
import { dayText } from '../../shared/ui/moment.tsx';

export type DocumentKind = 'conditional-invitation' | 'final-invitation' | 'certificate';

const letterKinds = {
  'conditional-invitation': 'conditional',
  'final-invitation': 'final',
} as const;

export interface LetterDeps {
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly participants: Pick<ParticipantRepository, 'get'>;
  readonly publicUrl: string;
  readonly fontFolder: string;
  /** Stores a PDF under a name in the documents bucket. */
  readonly store: (name: string, body: Buffer) => Promise<void>;
}

/** The dossier, its edition or its section is not there: no retry helps. */
class NothingToPrint extends Error {
  override readonly name = 'NothingToPrint';
}

interface Subject {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly section: Section;
}

const load = async (applicationId: string, deps: LetterDeps): Promise<Subject> => {
  const participant = await deps.participants.get(applicationId);
  const record = participant && (await deps.editions.get(participant.edition));
  const section =
    participant && record && sectionOf(record.edition, participant.track, participant.section);
  if (participant === undefined || record === undefined || section === undefined) {
    throw new NothingToPrint(`No letter for ${applicationId}`);
  }
  return { participant, edition: record.edition, section };
};

/**
 * The document's date is the moment that brought it about, so that the same letter printed again
 * is the same, byte for byte.
 */
const dateOf = ({ participant }: Subject, kind: DocumentKind): Date => {
  const moment = {
    'conditional-invitation': participant.offer?.answeredAt,
    'final-invitation': participant.invitedAt,
    certificate: participant.certificate?.issuedAt,
  }[kind];
  if (moment === undefined) throw new NothingToPrint(`${kind} is not due for this person`);
  return new Date(moment);
};

const words = (subject: Subject, date: Date) => {
  const { participant, edition, section } = subject;
  const { locale } = participant;
  const { visit } = section;
  return {
    locale,
    name: participant.name,
    edition: inLocale(edition.title, locale),
    organiser: inLocale(edition.organiser, locale),
    section: inLocale(section.title, locale),
    issuedOn: dayText(dayOf(date.getTime(), edition.timeZone), locale),
    date,
    visit: visit && { from: dayText(visit.from, locale), to: dayText(visit.to, locale) },
  };
};

const invitation = (subject: Subject, document: keyof typeof letterKinds, deps: LetterDeps) => {
  const { visit, ...common } = words(subject, dateOf(subject, document));
  const { participant, edition, section } = subject;
  if (visit === undefined) throw new NothingToPrint('The section has no visit');
  const countries = new Intl.DisplayNames(participant.locale, { type: 'region' });
  return printInvitation(
    {
      ...common,
      ...visit,
      kind: letterKinds[document],
      country: countries.of(participant.country) ?? participant.country,
      reference: participant.reference,
      contact: edition.contact,
      partners: section.partners.map(({ name }) => name),
    },
    deps.fontFolder,
  );
};

const certificate = (subject: Subject, deps: LetterDeps) => {
  const { visit, ...common } = words(subject, dateOf(subject, 'certificate'));
  const code = subject.participant.certificate?.code ?? '';
  const address = `${deps.publicUrl}/certificates/${code}`;
  return printCertificate({ ...common, ...visit, code, address }, deps.fontFolder);
};

/** Prints a document and stores it; gives its name in the bucket. */
export const printLetter = async (
  applicationId: string,
  document: DocumentKind,
  deps: LetterDeps,
): Promise<string> => {
  const subject = await load(applicationId, deps);
  const { participant } = subject;
  if (document === 'certificate') {
    const name = certificateKey(participant);
    await deps.store(name, await certificate(subject, deps));
    return name;
  }
  const name = letterKey(participant, letterKinds[document]);
  await deps.store(name, await invitation(subject, document, deps));
  return name;
};
