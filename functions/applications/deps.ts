import type { Ids } from '../../shared/runtime/ids.ts';
import type { KeyedCodes } from '../../shared/runtime/keyed-codes.ts';
import type { AddressRepository } from '../../shared/store/address-repository.ts';
import type { ApplicationCounts } from '../../shared/store/application-counts.ts';
import type { ApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import type { ApplicationRepository } from '../../shared/store/application-repository.ts';
import type { DuplicateRepository } from '../../shared/store/duplicate-repository.ts';
import type { EditionRepository } from '../../shared/store/edition-repository.ts';
import type { EndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import type { InformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import type { PersonRepository } from '../../shared/store/person-repository.ts';
import type { SessionRepository } from '../../shared/store/session-repository.ts';

/** The ports of the use cases. */
export interface ApplicationsDeps {
  readonly applications: ApplicationRepository;
  readonly applicationCounts: ApplicationCounts;
  readonly editions: Pick<EditionRepository, 'get'>;
  readonly information: InformationRequestRepository;
  readonly sessions: SessionRepository;
  readonly addresses: Pick<AddressRepository, 'allowMail'>;
  readonly people: PersonRepository;
  readonly duplicates: DuplicateRepository;
  readonly codes: KeyedCodes;
  readonly documents: Pick<ApplicationDocumentsRepository, 'get'>;
  readonly endorsements: Pick<EndorsementRepository, 'ofApplication'>;
  readonly ids: Ids;
}
