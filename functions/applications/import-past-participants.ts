import type { Envelope } from '../../events/envelope.ts';
import { staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { passportCode, personKeys } from '../../shared/runtime/person-keys.ts';
import { duplicateText } from '../../shared/text/duplicates.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { duplicateRoutes } from './duplicate-routes.ts';
import { type PastParticipantRow, pastParticipantsIn } from './past-participant-table.ts';

type Deps = Pick<ApplicationsDeps, 'people' | 'codes' | 'ids'>;

/** Enough to be quick, few enough to leave the key service to others. */
const width = 12;

/** Keeps the codes of a row with the year; nothing else of the row is kept. */
const remember = async (
  { people, codes }: Deps,
  row: PastParticipantRow,
  event: Envelope | undefined,
): Promise<void> => {
  const { full_name, passport_name, birth_date, citizenship, passport_number, year, outcome } = row;
  const code = passport_number === '' ? undefined : await passportCode(codes, passport_number);
  const keys = await personKeys(codes, {
    names: [full_name, passport_name],
    birthDate: birth_date,
    ...(code === undefined || citizenship === ''
      ? {}
      : { passport: { country: citizenship, code } }),
  });
  await people.remember(keys, { year, outcome }, event);
};

/**
 * Takes over who took part in earlier years: whole, or not at all. Sent again, it changes nothing.
 * Applications that are decided already are looked at again with the eligibility checks.
 */
export const importPastParticipants =
  (deps: Deps) =>
  async (request: RequestOf<typeof duplicateRoutes.importPastParticipants>): Promise<Reply> => {
    const { body, locale } = request;
    const read = pastParticipantsIn(body.csv);
    if ('faults' in read) {
      const errors = read.faults.map(({ row, column, reason }) => ({
        pointer: `/csv/${row}${column === '' ? '' : `/${column}`}`,
        code: 'row',
        detail: duplicateText(locale).row(row, column, reason),
      }));
      const { title } = duplicateText(locale).unreadable;
      return refused({ code: 'unreadable-table', status: 422, title, errors });
    }
    const event = staffActed(request, deps.ids, {
      ...{ subject: 'past-participants', edition: body.edition },
      action: 'past-participants-imported',
      after: { people: read.rows.length },
    });
    const [first] = read.rows;
    await inParallel(read.rows, width, (row) =>
      remember(deps, row, row === first ? event : undefined),
    );
    return ok({ people: read.rows.length });
  };
