import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import {
  type InformationRequest,
  type InformationState,
  informationStateOf,
  type OpenedPages,
  pagesOpenedBy,
  takesInformation,
} from '../../../shared/domain/information-request.ts';
import type { SavedAnswers } from '../../../shared/store/answers-store.ts';
import type { ApplicationsDeps } from '../deps.ts';
import { type OpenedApplication, type OwnRequest, openOwn } from '../own-application.ts';

/** A request with everything that its pages and decisions need. */
export interface OpenedInformation {
  readonly opened: OpenedApplication;
  readonly request: InformationRequest;
  /** `decided`: it can no longer be answered, whatever its deadline says. */
  readonly state: InformationState | 'decided';
  /** The answers that are asked about. */
  readonly submitted: DraftAnswers;
  /** The answers as they would be sent now; once they are sent, as they were. */
  readonly present: SavedAnswers;
  readonly opens: OpenedPages;
}

/** What every route of a request is asked with. */
export type InformationQuestion = OwnRequest & {
  readonly params: { readonly applicationId: string; readonly number: string };
};

/** The answers that were sent, or those saved since the request; before the first save, the old. */
const presentAnswers = async (
  { applications }: Pick<ApplicationsDeps, 'applications'>,
  { application, saved }: OpenedApplication,
  request: InformationRequest,
  submitted: SavedAnswers,
): Promise<SavedAnswers> => {
  const { applicationId, number, savedBefore } = request;
  if (request.status === 'answered') {
    const sent = application.amendments?.find((one) => one.request === number);
    const answersVersion = sent?.to;
    if (answersVersion === undefined) return submitted;
    return (await applications.answersOf({ applicationId, answersVersion })) ?? submitted;
  }
  if (saved !== undefined && saved.version > savedBefore) return saved;
  return { ...submitted, version: savedBefore };
};

/** A request to the asker; undefined when it is to another person, or none. */
export const openInformation = async (
  deps: Pick<ApplicationsDeps, 'applications' | 'editions' | 'information'>,
  question: InformationQuestion,
): Promise<OpenedInformation | undefined> => {
  const { applicationId, number } = question.params;
  const [opened, request] = await Promise.all([
    openOwn(deps, question),
    deps.information.get(applicationId, Number(number)),
  ]);
  if (opened === undefined || request === undefined) return undefined;
  const { answersVersion } = request;
  const submitted = await deps.applications.answersOf({ applicationId, answersVersion });
  if (submitted === undefined) throw new Error(`Application ${applicationId} lacks its answers`);
  const present = await presentAnswers(deps, opened, request, submitted);
  const state = informationStateOf(request, question.receivedAt);
  return {
    ...{ opened, request, present, submitted: submitted.answers },
    state: state === 'open' && !takesInformation(opened.application) ? 'decided' : state,
    opens: pagesOpenedBy(opened.pages, request.fields, submitted.answers, present.answers),
  };
};

/** Where a request is read and sent. */
export const informationAddress = ({
  applicationId,
  number,
}: Pick<InformationRequest, 'applicationId' | 'number'>): string =>
  `/applications/${applicationId}/information-requests/${number}`;

export const informationPageAddress = (
  request: Pick<InformationRequest, 'applicationId' | 'number'>,
  page: string,
): string => `${informationAddress(request)}/pages/${page}`;
