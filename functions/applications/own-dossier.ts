import {
  type ApplicationDocuments,
  noDocuments,
} from '../../shared/domain/application-documents.ts';
import type { TaskFacts } from '../../shared/domain/application-tasks.ts';
import type { Endorsement } from '../../shared/domain/endorsement.ts';
import type { ApplicationsDeps } from './deps.ts';
import {
  formFactsOf,
  type OpenedApplication,
  type OwnRequest,
  openOwn,
} from './own-application.ts';

/** An application with everything that is sent or written beside its answers. */
export interface OpenedDossier extends OpenedApplication {
  readonly documents: ApplicationDocuments;
  readonly endorsements: readonly Endorsement[];
}

type Deps = Pick<ApplicationsDeps, 'applications' | 'editions' | 'documents' | 'endorsements'>;

/** The asker's own, with documents and references where the track asks for them. */
export const openDossier = async (
  deps: Deps,
  request: Pick<OwnRequest, 'params' | 'principal'>,
): Promise<OpenedDossier | undefined> => {
  const opened = await openOwn(deps, request);
  if (opened === undefined) return undefined;
  const { application, track } = opened;
  const { applicationId, edition } = application;
  const [documents, endorsements] = await Promise.all([
    track.documents === undefined ? undefined : deps.documents.get(applicationId),
    track.references === undefined ? [] : deps.endorsements.ofApplication(applicationId),
  ]);
  return { ...opened, endorsements, documents: documents ?? noDocuments(applicationId, edition) };
};

/** What the tasks of an application follow from. */
export const taskFactsOf = (opened: OpenedDossier, now: number): TaskFacts => {
  const { track, documents, endorsements } = opened;
  return { ...formFactsOf(opened, now), track, documents, endorsements };
};
