import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { $add, $remove, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Application } from '../domain/application.ts';
import { logWithout, matchesWithout } from '../domain/attendee-match.ts';
import { certificateNameText } from '../domain/certificate.ts';
import { invitedKey } from '../domain/dinner.ts';
import type { Participant } from '../domain/participant.ts';
import { yearOf } from '../domain/past-participation.ts';
import { canonicalAddress } from '../domain/sign-in.ts';
import { hashOf } from '../runtime/ids.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { CpiTable } from './client.ts';
import { forgetContributions } from './cohort-erasure.ts';
import { applicationEntity } from './entities/application.ts';
import { certificateEntity } from './entities/certificate.ts';
import { erasedEntity } from './entities/erased.ts';
import { key } from './keys.ts';
import { createPersonRepository } from './person-repository.ts';
import { createSeminarRepository } from './seminar-repository.ts';
import { whether } from './with-retry.ts';

export interface ErasureRepository {
  /**
   * Deletes everything that is stored of a person, wherever it lies, except the stub of a certificate
   * and what totals are counted from, which names nobody. What is cut is done again from the start:
   * the application goes last.
   */
  erase(application: Application, participant: Participant | undefined): Promise<void>;
}

interface Stored {
  readonly pk: string;
  readonly sk: string;
  readonly applicationId?: string;
  readonly first?: string;
  readonly second?: string;
  readonly endorsementId?: string;
  /** Under which name the person's answers about their learning are kept. */
  readonly respondent?: string;
}

/** How often an item that others write at the same moment is read again. */
const attempts = 5;
/** Enough to be quick, few enough to leave the table to others. */
const width = 12;

/** What is erased of a person in the table. */
export const createErasureRepository = (table: CpiTable): ErasureRepository => {
  const applications = applicationEntity(table);
  const certificates = certificateEntity(table);
  const erased = erasedEntity(table);
  const people = createPersonRepository(table);
  const seminars = createSeminarRepository(table);
  const forgetWritten = forgetContributions(table);

  const itemsOf = async (partition: string, beginsWith?: string): Promise<readonly Stored[]> => {
    const { Items = [] } = await table
      .build(QueryCommand)
      .query({ partition, ...(beginsWith === undefined ? {} : { range: { beginsWith } }) })
      .options({ consistent: true, maxPages: Number.POSITIVE_INFINITY })
      .send();
    return Items as unknown as readonly Stored[];
  };

  const remove = ({ pk, sk }: Pick<Stored, 'pk' | 'sk'>, condition?: string) => {
    const command = new DeleteCommand({
      TableName: table.getName(),
      Key: { pk, sk },
      ConditionExpression: condition,
    });
    return whether(() => table.getDocumentClient().send(command));
  };

  /** What lies elsewhere and names the person, or leads to them. */
  const elsewhere = async (
    { applicationId, edition, track, email, nomination }: Application,
    dossier: readonly Stored[],
  ): Promise<readonly Pick<Stored, 'pk' | 'sk'>[]> => {
    const address = key.address(hashOf(canonicalAddress(email)));
    const pairs = await itemsOf(key.duplicates(edition));
    const referees = await Promise.all(
      dossier.flatMap(({ endorsementId }) =>
        endorsementId === undefined ? [] : [itemsOf(key.referee(applicationId, endorsementId))],
      ),
    );
    const nominations =
      nomination === undefined ? [] : await itemsOf(key.office(nomination.officeId), 'NOMINATION#');
    return [
      { pk: address, sk: `${edition}#${applicationId}` },
      { pk: address, sk: `NOMINEE#${edition}#${track}` },
      {
        pk: key.edition(edition),
        sk: `DINNER-REPLY#${invitedKey({ kind: 'person', edition, applicationId })}`,
      },
      ...pairs.filter(({ first, second }) => [first, second].includes(applicationId)),
      // Figures stay, without the person; words may name somebody.
      ...dossier.flatMap(({ respondent }) =>
        respondent === undefined
          ? []
          : [{ pk: key.evaluations(edition), sk: `COMMENTS#${respondent}` }],
      ),
      ...referees.flat(),
      ...nominations.filter((one) => one.applicationId === applicationId),
    ];
  };

  /** The person is known under no code any more, neither as an applicant nor as somebody of that year. */
  const forgetCodes = async ({ applicationId, edition }: Application) => {
    const keys = await people.keysOf(applicationId);
    await people.note({ applicationId, edition }, []);
    await inParallel(keys, width, async ({ code }) => {
      const pk = key.person(code);
      await remove({ pk, sk: `TOOK-PART#${yearOf(edition)}` });
      // Where somebody else is known under the code, it stays theirs.
      await remove({ pk, sk: `EDITION#${edition}` }, 'attribute_not_exists(applicationIds)');
    });
  };

  /** The stub verifies by its number, and a name that somebody holds against it by a hash. */
  const stub = async ({ certificate, name }: Participant) => {
    if (certificate === undefined) return;
    const { code } = certificate;
    const nameHash = hashOf(certificateNameText(code, name));
    await whether(() =>
      certificates
        .build(UpdateItemCommand)
        .item({ code, nameHash, name: $remove(), applicationId: $remove() })
        .options({ condition: { attr: 'name', exists: true } })
        .send(),
    );
  };

  /** Nobody in the lists of the edition's seminars is this person any more. */
  const forgetSeminars = async ({ applicationId, edition, name, email }: Participant) => {
    const person = { applicationId, name, email };
    for (let left = attempts; left > 0; left -= 1) {
      const [logs, matches] = await Promise.all([
        seminars.logs(edition),
        seminars.matches(edition),
      ]);
      const cut = logs.map((log) => [log, logWithout(log, person, matches)] as const);
      const changed = cut.filter(
        ([log, next]) => Object.keys(log.attendees).length > Object.keys(next.attendees).length,
      );
      const written = await Promise.all(changed.map(([, next]) => seminars.replaceLog(next)));
      const isKnown = Object.values(matches.matches).includes(applicationId);
      const next = matchesWithout(matches, applicationId);
      // The matches go last: they tell who it is in the lists.
      if (!written.includes(false) && (!isKnown || (await seminars.replaceMatches(next)))) return;
    }
    throw new Error('The lists of the seminars are being changed by others all the time');
  };

  return {
    erase: async (application, participant) => {
      const { applicationId, edition, track, status } = application;
      const dossier = await itemsOf(key.dossier(applicationId));
      if (participant !== undefined) {
        await stub(participant);
        await forgetSeminars(participant);
      }
      await inParallel(await elsewhere(application, dossier), width, (one) => remove(one));
      await forgetCodes(application);
      const rest = dossier.filter(({ sk }) => sk !== 'APPLICATION');
      await inParallel(rest, width, (one) => remove(one));
      // Without a place nothing more can be written meanwhile.
      await forgetWritten(edition, applicationId);
      // The application and its place in the totals change together, once.
      await whether(() =>
        execute(
          applications
            .build(DeleteTransaction)
            .key({ applicationId })
            .options({ condition: { attr: 'applicationId', exists: true } }),
          erased.build(UpdateTransaction).item({ edition, track, [status]: $add(1) }),
        ),
      );
    },
  };
};
