import * as z from 'zod';
import { postKinds } from '../../shared/domain/cohort-contribution.ts';
import { Cursor } from '../../shared/domain/cursor.ts';
import { defineRoutes, dossierAccess } from '../../shared/http/route.ts';
import { moderationRoutes } from './moderation-routes.ts';

const idempotencyKey = z.string().max(200).optional();
/** Longer than what is kept: what is too long is shown again to its writer. */
const text = z.string().max(20_000);
const revision = z.coerce.number().int().min(0).optional();
const contribution = z.strictObject({ contribution: z.string().regex(/^[0-9A-F]{24}$/) });

/** A form sends an empty value for what nobody chose. */
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();
const section = orNothing(
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .max(200),
);
const country = orNothing(z.string().regex(/^[A-Z]{2}$/));
const cursor = Cursor.optional();

export const routes = defineRoutes({
  ...moderationRoutes,
  showSpace: {
    method: 'GET',
    path: '/my/cohort',
    access: dossierAccess,
    summary: 'What the people of the edition write, newest first, by kind, section and country',
    query: z.strictObject({ kind: orNothing(z.enum(postKinds)), section, country, cursor }),
  },
  showPeople: {
    method: 'GET',
    path: '/my/cohort/people',
    access: dossierAccess,
    summary: 'Who has introduced themselves, by section and country',
    query: z.strictObject({ section, country, cursor }),
  },
  showIntroduction: {
    method: 'GET',
    path: '/my/cohort/introduction',
    access: dossierAccess,
    summary: 'The own introduction, to write it',
  },
  writeIntroduction: {
    method: 'POST',
    path: '/my/cohort/introduction',
    access: dossierAccess,
    summary: 'Introduce oneself; the same again is the same',
    body: z.strictObject({
      text,
      field: z.string().max(2000),
      links: z.array(z.string().max(2000)).max(10).default([]),
      revision,
    }),
  },
  showOwnPosts: {
    method: 'GET',
    path: '/my/cohort/posts',
    access: dossierAccess,
    summary: 'A form for a post, and the own posts, hidden ones with the reason',
    query: z.strictObject({ cursor }),
  },
  writePost: {
    method: 'POST',
    path: '/my/cohort/posts',
    access: dossierAccess,
    summary: 'Write a post or a project update; the same key again is one post',
    body: z.strictObject({ kind: z.string().max(40).default(''), text, idempotencyKey }),
  },
  showContribution: {
    method: 'GET',
    path: '/my/cohort/contributions/{contribution}',
    access: dossierAccess,
    summary: 'One contribution, to remove the own one or to report another’s',
    params: contribution,
  },
  showText: {
    method: 'GET',
    path: '/my/cohort/contributions/{contribution}/text',
    access: dossierAccess,
    summary: 'The text of an own post, to change it',
    params: contribution,
  },
  editPost: {
    method: 'POST',
    path: '/my/cohort/contributions/{contribution}/text',
    access: dossierAccess,
    summary: 'Change the text of an own post that was read at this revision',
    params: contribution,
    body: z.strictObject({ text, revision }),
  },
  removeContribution: {
    method: 'POST',
    path: '/my/cohort/contributions/{contribution}/removal',
    access: dossierAccess,
    summary: 'Remove the own introduction or post for good; twice is once',
    params: contribution,
  },
  reportContribution: {
    method: 'POST',
    path: '/my/cohort/contributions/{contribution}/reports',
    access: dossierAccess,
    summary: 'Tell the office that something should not be there, once; nobody else is told',
    params: contribution,
    body: z.strictObject({ reason: z.string().max(5000) }),
  },
});
