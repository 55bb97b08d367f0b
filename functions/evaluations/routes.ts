import * as z from 'zod';
import { questionnaires } from '../../shared/domain/evaluation.ts';
import { defineRoutes, dossierAccess, staffAccess } from '../../shared/http/route.ts';

const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
const params = z.strictObject({ questionnaire: z.enum(questionnaires) });
const ofEdition = z.strictObject({ edition: z.string().regex(/^\d{4}(-[a-z0-9]+)*$/) });
const office = staffAccess('admin', 'coordinator');

/** A form sends texts; a program may send numbers. */
const number = z.union([z.string().max(20), z.number().transform(String)]);

export const routes = defineRoutes({
  listQuestionnaires: {
    method: 'GET',
    path: '/my/evaluation',
    access: dossierAccess,
    summary: 'What the person is asked about their learning now, and what they have answered',
  },
  showQuestionnaire: {
    method: 'GET',
    path: '/my/evaluation/{questionnaire}',
    access: dossierAccess,
    summary: 'One questionnaire, with the person’s own answers to it while it can be corrected',
    params,
  },
  answerQuestionnaire: {
    method: 'POST',
    path: '/my/evaluation/{questionnaire}',
    access: dossierAccess,
    summary: 'Answer a questionnaire, or correct the answers; the same again changes nothing',
    params,
    body: z.strictObject({
      ratings: z.record(name, number).default({}),
      figures: z.record(name, number).default({}),
      words: z.record(name, z.string().max(10_000)).default({}),
      outcome: z.string().max(100).default(''),
    }),
  },
  showResults: {
    method: 'GET',
    path: '/staff/editions/{edition}/evaluation',
    access: office,
    summary: 'What was answered so far, as figures without names: by course, by session',
    params: ofEdition,
  },
  listComments: {
    method: 'GET',
    path: '/staff/editions/{edition}/evaluation/comments',
    access: office,
    summary: 'What people wrote about their course, its sessions and their project, without names',
    params: ofEdition,
  },
});
