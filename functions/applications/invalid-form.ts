import { type DraftAnswers, type Field, fields } from '../../shared/domain/application-form.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { withLabels } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { type OwnRequest, openOwn } from './own-application.ts';
import { invalidReply } from './replies.ts';

type Loose = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

const shownValue = ({ kind }: Field, value: unknown): unknown => {
  if (kind === 'checkbox') return value === 'on' || value === 'true' || value === true;
  if (kind !== 'date') return asText(value);
  const { year, month, day } = asRecord(value);
  return { year: asText(year), month: asText(month), day: asText(day) };
};

/** What was typed, of input that its schema refuses: whatever of it the form can show. */
const typedOf = (body: unknown): DraftAnswers => {
  const answers = asRecord(asRecord(body).answers);
  const known = (fields as readonly Field[]).map((field) => [
    field.id,
    shownValue(field, answers[field.id]),
  ]);
  const statements = Object.entries(asRecord(answers.statements)).map(([id, text]) => [
    id,
    asText(text),
  ]);
  return { ...Object.fromEntries(known), statements: Object.fromEntries(statements) };
};

/** The form again for input that its schema refuses: too long, or a field that does not exist. */
export const invalidFormPage =
  (deps: ApplicationsDeps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const own = request as unknown as OwnRequest;
    const opened = await openOwn(deps, own);
    if (opened === undefined) return refused(notFound);
    if (opened.application.status !== 'draft') return refused(problem);
    const version = Number(asRecord(request.body).version);
    const typed = {
      answers: typedOf(request.body),
      version: Number.isSafeInteger(version) ? version : (opened.saved?.version ?? 0),
      saved: false,
    };
    const errors = withLabels(opened.form, problem.errors ?? [], request.locale);
    return invalidReply(deps, opened, own, typed, errors);
  };
