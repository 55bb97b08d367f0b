import { isOpenAt } from '../../shared/domain/application.ts';
import type { AskedField, DraftAnswers } from '../../shared/domain/application-form.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { withLabels } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { type OwnRequest, openOwn } from './own-application.ts';
import { samePage } from './save-page.ts';

type Loose = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const shownValue = ({ kind }: AskedField, value: unknown): unknown => {
  if (kind === 'checkbox') return value === 'on' || value === 'true' || value === true;
  if (kind !== 'date') return asText(value);
  const { year, month, day } = asRecord(value);
  return { year: asText(year), month: asText(month), day: asText(day) };
};

/** What was typed, of input that its schema refuses: whatever of it the page can show. */
export const typedOf = (fields: readonly AskedField[], body: unknown): DraftAnswers => {
  const answers = asRecord(asRecord(body).answers);
  const typed: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const field of fields) {
    // A number is not shown again: its mask is known only once it was read.
    if (field.id === 'passportNumber') continue;
    const [group = '', name] = field.id.split('.');
    if (name === undefined) typed[group] = shownValue(field, answers[group]);
    else {
      const value = shownValue(field, asRecord(answers[group])[name]);
      groups[group] = { ...groups[group], [name]: value };
    }
  }
  return { ...typed, ...groups } as DraftAnswers;
};

/** The page again for input that its schema refuses: too long, or a field that does not exist. */
export const invalidPage =
  (deps: ApplicationsDeps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const own = request as unknown as OwnRequest & { readonly params: { readonly page: string } };
    const opened = await openOwn(deps, own);
    const page = opened?.pages.find(({ id }) => id === own.params.page);
    if (opened === undefined || page === undefined) return refused(notFound);
    if (!isOpenAt(opened.application, own.receivedAt)) return refused(problem);
    const { version: sent } = asRecord(request.body);
    const read = typeof sent === 'string' ? Number(sent) : sent;
    const version = Number.isSafeInteger(read) ? Number(read) : (opened.saved?.version ?? 0);
    const errors = withLabels(opened.form, problem.errors ?? [], request.locale);
    const typed = typedOf(page.fields, request.body);
    return samePage(refused(problem), opened, own, page, typed, { version, errors });
  };
