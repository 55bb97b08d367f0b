import { type HttpOptions, httpHandler } from '../../shared/http/http-handler.ts';
import { sessionReader } from '../../shared/http/session.ts';
import { addOffices } from './add-offices.ts';
import { changeNomination } from './change-nomination.ts';
import { correctReferee } from './correct-referee.ts';
import type { NominationsDeps } from './deps.ts';
import { extendEndorsement } from './extend-endorsement.ts';
import { listEndorsements, showEndorsements } from './list-endorsements.ts';
import { listOffices } from './list-offices.ts';
import { nameReferee } from './name-referee.ts';
import { nominate } from './nominate.ts';
import { replaceReferee } from './replace-referee.ts';
import { routes } from './routes.ts';
import { showLetter } from './show-letter.ts';
import { showOffice } from './show-office.ts';
import { showReferences } from './show-references.ts';
import { declineReference, writeLetter } from './write-letter.ts';

/** The context's HTTP API on the given ports. */
export const nominationsApi = (
  deps: () => NominationsDeps,
  clock?: HttpOptions<typeof routes>['clock'],
) =>
  httpHandler(routes, {
    endpoints: () => ({
      addOffices: addOffices(deps()),
      listOffices: listOffices(deps()),
      showOffice: showOffice(deps()),
      nominate: nominate(deps()),
      correctNomination: changeNomination(deps()).correct,
      withdrawNomination: changeNomination(deps()).withdraw,
      showLetter: showLetter(deps()),
      writeLetter: writeLetter(deps()),
      showReference: showLetter(deps()),
      writeReference: writeLetter(deps()),
      declineReference: declineReference(deps()),
      showReferences: showReferences(deps()),
      nameReferee: nameReferee(deps()),
      correctReferee: correctReferee(deps()),
      replaceReferee: replaceReferee(deps()),
      listEndorsements: listEndorsements(deps()),
      showEndorsements: showEndorsements(deps()),
      extendEndorsement: extendEndorsement(deps()),
    }),
    sessionOf: (token, now) => sessionReader(deps().sessions)(token, now),
    ...(clock === undefined ? {} : { clock }),
  });
