/**
 * What each role may be told, route by route, as data in `allowed-fields/`: one file per context,
 * and in it one line per object of an answer, with the keys that it may have. `**` stands for
 * anything below; `{}` for a route that answers no JSON. Every answer in memory is held against it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { StaffRole } from '../../shared/http/route.ts';

/** The office answers admin and coordinator alike; people and guests are told what theirs is. */
const audiences = [
  ...['office', 'reviewer', 'partner'],
  ...['public', 'dossier', 'office-guest', 'referee', 'visitor'],
] as const;
export type Audience = (typeof audiences)[number];
const staffAudiences: readonly Audience[] = ['office', 'reviewer', 'partner'];

/** Keys by the path of the object that has them: `reviews[].scores`; `.` is the answer itself. */
const Fields = z.record(z.string(), z.string());
type Fields = z.infer<typeof Fields>;
const File = z.record(z.string(), z.partialRecord(z.enum(audiences), Fields));

const folder = new URL('allowed-fields/', import.meta.url);
export const allowedFields: ReadonlyMap<string, Partial<Record<Audience, Fields>>> = new Map(
  readdirSync(folder).flatMap((name) =>
    Object.entries(File.parse(parse(readFileSync(new URL(name, folder), 'utf8')))),
  ),
);

export const audienceOf = (role: StaffRole): Audience =>
  role === 'admin' || role === 'coordinator' ? 'office' : role;

/** Of every refusal. */
const ofProblems = ['type', 'title', 'status', 'detail', 'errors', 'instance'];
const ofErrors = ['pointer', 'code', 'detail'];

const isTexts = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => key === 'en' || key === 'ko');

/** Paths of an answer that none of the lists names. */
const beyond = (value: unknown, path: string, lists: readonly Fields[]): readonly string[] => {
  const named = lists.map((list) => list[path === '' ? '.' : path]).filter((keys) => keys);
  if (typeof value !== 'object' || value === null || named.includes('**')) return [];
  if (Array.isArray(value)) {
    return [...new Set(value.flatMap((each) => beyond(each, `${path}[]`, lists)))];
  }
  if (isTexts(Object.keys(value))) return [];
  const keys = new Set(named.flatMap((list) => list?.split(' ')));
  return Object.entries(value).flatMap(([key, below]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return keys.has(key) ? beyond(below, at, lists) : [at];
  });
};

interface ToldTo {
  readonly route: string;
  /** None: a person or a guest, as the route's policy has it. */
  readonly roles?: readonly StaffRole[];
}

/** What an answer tells that nobody meant for who asked; of a route that is not ours, nothing. */
export const fieldsBeyond = ({ route, roles = [] }: ToldTo, answer: unknown): readonly string[] => {
  const allowed = allowedFields.get(route);
  if (allowed === undefined) return [];
  const asking = new Set<string>(roles.map(audienceOf));
  const lists = Object.entries(allowed)
    .filter(([who]) => asking.has(who) || !(staffAudiences as readonly string[]).includes(who))
    .map(([, fields]) => fields);
  return beyond(answer, '', lists);
};

/** As `fieldsBeyond`, of a refusal: what every refusal says is nobody's secret. */
export const fieldsBeyondRefusal = (to: ToldTo, problem: object): readonly string[] => {
  const { errors = [], ...said } = problem as { readonly errors?: readonly object[] };
  const more = Object.fromEntries(
    Object.entries(said).filter(([key]) => !ofProblems.includes(key)),
  );
  const inErrors = errors.flatMap(Object.keys).filter((key) => !ofErrors.includes(key));
  return [...fieldsBeyond(to, more), ...inErrors.map((key) => `errors[].${key}`)];
};
