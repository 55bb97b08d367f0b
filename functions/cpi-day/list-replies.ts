import { standingOf } from '../../shared/domain/dinner.ts';
import { dietCounts, tablesFor } from '../../shared/domain/dinner-tables.ts';
import { auditLine } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { cpiDayText } from '../../shared/text/cpi-day.ts';
import { csvOf } from '../../shared/text/csv.ts';
import type { CpiDayDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Request = RequestOf<typeof routes.listReplies | typeof routes.exportTables>;

/** What people eat and need tells of their health and faith: whoever reads it is in the log. */
const recordReading = (deps: CpiDayDeps, request: Request, action: string) => {
  const { edition } = request.params;
  return deps.audit.record(auditLine(request, deps.ids, { subject: edition, edition, action }));
};

const load = async (deps: CpiDayDeps, { params }: Request) => {
  const record = await deps.editions.get(params.edition);
  const dinner = record?.edition.cpiDay?.dinner;
  if (dinner === undefined) return undefined;
  const [replies, seats, visitors] = await Promise.all([
    deps.dinner.replies(params.edition),
    deps.dinner.seats(params.edition),
    deps.dinner.visitors(params.edition),
  ]);
  return { dinner, replies, seats, visitors };
};

/** Who is invited, what they answered, who has a seat and who waits. */
export const listReplies =
  (deps: CpiDayDeps) =>
  async (request: RequestOf<typeof routes.listReplies>): Promise<Reply> => {
    const loaded = await load(deps, request);
    if (loaded === undefined) return refused(notFound);
    await recordReading(deps, request, 'dinner-replies-read');
    const { dinner, replies, seats, visitors } = loaded;
    const answered = new Set(replies.map(({ invited }) => invited));
    return ok({
      seats: { of: dinner.seats, taken: seats.holders.length, waiting: seats.waiting },
      replies: replies.map((reply) => ({ ...reply, standing: standingOf(seats, reply.invited) })),
      // A seat without an answer was taken by somebody whose line broke before the answer was kept.
      unfinished: [...seats.holders, ...seats.waiting].filter((name) => !answered.has(name)),
      visitorsWithoutAnswer: visitors
        .filter(({ visitorId }) => !answered.has(`visitor/${visitorId}`))
        .map(({ visitorId, name, organisation }) => ({ visitorId, name, organisation })),
    });
  };

/** The sheet for the house and the kitchen: each table with its people, and the sums. */
export const exportTables =
  (deps: CpiDayDeps) =>
  async (request: RequestOf<typeof routes.exportTables>): Promise<Reply> => {
    const loaded = await load(deps, request);
    if (loaded === undefined) return refused(notFound);
    await recordReading(deps, request, 'dinner-tables-read');
    const { dinner, replies, seats } = loaded;
    const words = cpiDayText(request.locale);
    const seated = replies.filter(({ invited }) => standingOf(seats, invited) === 'seated');
    const rows = tablesFor(seated, dinner.seatsPerTable).flatMap(({ number, guests }) =>
      guests.map(({ name, group, diets, dietNote = '', access = '' }) => [
        number,
        name,
        group,
        diets.map((diet) => words.diets[diet]).join(', '),
        dietNote,
        access,
      ]),
    );
    const sums = dietCounts(seated).map(([diet, count]) => [
      '',
      '',
      '',
      words.diets[diet],
      count,
      '',
    ]);
    const { table, name, group, diets, dietNote, access } = words.sheet;
    const body = csvOf([[table, name, group, diets, dietNote, access], ...rows, ...sums]);
    return {
      status: 200,
      raw: { contentType: 'text/csv; charset=utf-8', body },
      headers: {
        'content-disposition': `attachment; filename="cpi-day-tables-${request.params.edition}.csv"`,
      },
    };
  };
