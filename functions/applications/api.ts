import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { checkPassport, showPassport } from './check-passport.ts';
import { chooseTimeZone, invalidTimeZone, showTimeZone } from './choose-time-zone.ts';
import type { ApplicationsDeps } from './deps.ts';
import { extendOne } from './extend-one.ts';
import { importPastParticipants } from './import-past-participants.ts';
import {
  extendInformationRequest,
  withdrawInformationRequest,
} from './information/change-request.ts';
import { listInformationRequests, showInformationRequests } from './information/list-requests.ts';
import { requestInformation } from './information/request-information.ts';
import {
  invalidInformationPage,
  saveInformationPage,
} from './information/save-information-page.ts';
import { sendInformation } from './information/send-information.ts';
import { showInformationPage, showInformationRequest } from './information/show-information.ts';
import { invalidPage } from './invalid-page.ts';
import { invalidStartPage } from './invalid-start.ts';
import { listApplications } from './list-applications.ts';
import { listDuplicates } from './list-duplicates.ts';
import { applyEligibilityChecks, previewEligibilityChecks } from './recheck-eligibility.ts';
import { routes } from './routes.ts';
import { saveApplication } from './save-application.ts';
import { savePage } from './save-page.ts';
import { answerCheck, showCheck } from './self-check.ts';
import { dismissDuplicate, mergeDuplicate, separateDuplicate } from './settle-duplicate.ts';
import { showApplication, showReceipt } from './show-application.ts';
import { showEligibility } from './show-eligibility.ts';
import { showAnswers, showPage } from './show-page.ts';
import { showStart } from './show-start.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { showWithdrawal, withdrawApplication } from './withdraw-application.ts';

/** The context's HTTP API on the given ports. */
export const applicationsApi = (
  deps: () => ApplicationsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      listDuplicates: listDuplicates(deps()),
      mergeDuplicate: mergeDuplicate(deps()),
      separateDuplicate: separateDuplicate(deps()),
      dismissDuplicate: dismissDuplicate(deps()),
      importPastParticipants: importPastParticipants(deps()),
      showCheck: showCheck(deps()),
      answerCheck: answerCheck(deps()),
      showStart: showStart(deps()),
      startApplication: startApplication(deps()),
      showApplication: showApplication(deps()),
      saveApplication: saveApplication(deps()),
      showPage: showPage(deps()),
      savePage: savePage(deps()),
      showAnswers: showAnswers(deps()),
      submitApplication: submitApplication(deps()),
      showReceipt: showReceipt(deps()),
      showPassport: showPassport(deps()),
      checkPassport: checkPassport(deps()),
      showTimeZone: showTimeZone(deps()),
      chooseTimeZone: chooseTimeZone(deps()),
      showWithdrawal: showWithdrawal(deps()),
      withdrawApplication: withdrawApplication(deps()),
      extendOne: extendOne(deps()),
      showInformationRequest: showInformationRequest(deps()),
      showInformationPage: showInformationPage(deps()),
      saveInformationPage: saveInformationPage(deps()),
      sendInformation: sendInformation(deps()),
      requestInformation: requestInformation(deps()),
      showInformationRequests: showInformationRequests(deps()),
      extendInformationRequest: extendInformationRequest(deps()),
      withdrawInformationRequest: withdrawInformationRequest(deps()),
      listInformationRequests: listInformationRequests(deps()),
      listApplications: listApplications(deps()),
      showEligibility: showEligibility(deps()),
      previewEligibilityChecks: previewEligibilityChecks(deps()),
      applyEligibilityChecks: applyEligibilityChecks(deps()),
    }),
    invalidPages: () => ({
      startApplication: invalidStartPage(deps()),
      savePage: invalidPage(deps()),
      saveInformationPage: invalidInformationPage(deps()),
      chooseTimeZone: invalidTimeZone(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
