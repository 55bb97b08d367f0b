import { randomIds } from '../../shared/runtime/ids.ts';
import { keyedCodes } from '../../shared/runtime/keyed-codes.ts';
import { createAddressRepository } from '../../shared/store/address-repository.ts';
import { createApplicationCounts } from '../../shared/store/application-counts.ts';
import { createApplicationDocumentsRepository } from '../../shared/store/application-documents-repository.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createDuplicateRepository } from '../../shared/store/duplicate-repository.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createEndorsementRepository } from '../../shared/store/endorsement-repository.ts';
import { createInformationRequestRepository } from '../../shared/store/information-request-repository.ts';
import { createPersonRepository } from '../../shared/store/person-repository.ts';
import { createSessionRepository } from '../../shared/store/session-repository.ts';
import type { ApplicationsDeps } from './deps.ts';

let deps: ApplicationsDeps | undefined;

/** What the context runs on, wired on first use. */
export const container = (): ApplicationsDeps => {
  const table = cpiTable();
  deps ??= {
    applications: createApplicationRepository(table),
    applicationCounts: createApplicationCounts(table),
    editions: createEditionRepository(table),
    information: createInformationRequestRepository(table),
    sessions: createSessionRepository(table),
    addresses: createAddressRepository(table),
    people: createPersonRepository(table),
    duplicates: createDuplicateRepository(table),
    codes: keyedCodes(),
    documents: createApplicationDocumentsRepository(table),
    endorsements: createEndorsementRepository(table),
    ids: randomIds,
  };
  return deps;
};
