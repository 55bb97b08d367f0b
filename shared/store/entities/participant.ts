import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { set } from 'dynamodb-toolbox/schema/set';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Participant } from '../../domain/participant.ts';
import { entersFrom, type ParticipantStage } from '../../domain/stages.ts';
import { visaStates } from '../../domain/travel.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const offer = () => map({ expiresAt: string(), answeredAt: string().optional() }).optional();

const proposal = () =>
  map({
    version: number(),
    round: number(),
    dueAt: string(),
    submittedAt: string().optional(),
    decision: string().enum('approve', 'revise', 'reject').optional(),
    score: number().optional(),
    outstanding: boolean().optional(),
    slot: number().optional(),
    title: string().optional(),
  }).optional();

const travel = () =>
  map({
    passportExpiresOn: string().optional(),
    visa: string()
      .enum(...visaStates)
      .optional(),
    arrival: boolean().optional(),
    departure: boolean().optional(),
    insuredFrom: string().optional(),
    insuredTo: string().optional(),
    emergency: boolean().optional(),
    needs: boolean().optional(),
    room: boolean().optional(),
  }).optional();

const calledOff = () => map({ ticket: string().optional(), room: string().optional() }).optional();

const days = () => map({ from: string(), to: string() });

const datesToConfirm = () =>
  map({
    visit: days(),
    before: days(),
    askedAt: string(),
    confirmedAt: string().optional(),
  }).optional();

const attention = () => map({ code: string(), since: string() }).optional();

const stages = Object.keys(entersFrom) as ParticipantStage[];
const stage = () => string().enum(...stages);

/** The card is a map, so that a change touches only what it changes of it. */
const card = map({
  applicationId: string(),
  edition: string(),
  track: string(),
  section: string(),
  reference: string(),
  name: string(),
  country: string(),
  stage: stage(),
  dueAt: string().optional(),
  offer: offer(),
  modulesDone: number(),
  seminarsAttended: number(),
  daysAttended: number(),
  onlineAttendance: number().optional(),
  proposal: proposal(),
  letters: map({ conditional: boolean().optional(), final: boolean().optional() }),
  invitedAt: string().optional(),
  visa: string().enum('granted', 'refused').optional(),
  travel: travel(),
  calledOff: calledOff(),
  arrivedOn: string().optional(),
  departedOn: string().optional(),
  visitAttendance: number().optional(),
  provisionalGraduate: boolean().optional(),
  certificate: string().optional(),
  attention: attention(),
  evaluated: any().castAs<readonly string[]>().optional(),
  datesToConfirm: datesToConfirm(),
});

/** A participant in the person's dossier. A list that only grows is a set, absent while empty. */
export const participantEntity = (table: CpiTable) =>
  new Entity({
    name: 'PARTICIPANT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      track: string(),
      section: string(),
      reference: string(),
      name: string(),
      country: string(),
      email: string(),
      locale: string().enum('en', 'ko'),
      stage: stage(),
      version: number(),
      offer: offer(),
      modulesDone: set(string()).optional(),
      seminarsAttended: set(string()).optional(),
      seminarMinutes: any().castAs<NonNullable<Participant['seminarMinutes']>>().optional(),
      attendanceWarnedAt: string().optional(),
      appealsUntil: string().optional(),
      appeals: any().castAs<NonNullable<Participant['appeals']>>().optional(),
      onlineAttendance: number().optional(),
      proposal: proposal(),
      letters: map({ conditional: string().optional(), final: string().optional() }),
      invitedAt: string().optional(),
      visa: string().enum('granted', 'refused').optional(),
      travel: travel(),
      calledOff: calledOff(),
      arrivedOn: string().optional(),
      departedOn: string().optional(),
      daysAttended: set(string()).optional(),
      visitAttendance: number().optional(),
      provisionalGraduate: boolean().optional(),
      certificate: map({
        code: string(),
        issuedAt: string(),
        revokedAt: string().optional(),
      }).optional(),
      dueAt: string().optional(),
      courseEndedAt: string().optional(),
      placeReleasedAt: string().optional(),
      alumnusSince: string().optional(),
      attention: attention(),
      evaluated: any().castAs<readonly string[]>().optional(),
      datesToConfirm: datesToConfirm(),
      datesToldOf: number().optional(),
      event: string().optional(),
      card,
      byEditionKey: string(),
      byEditionSort: string(),
      dueByKey: string().optional(),
      dueBySort: string().optional(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'PARTICIPANT' }),
  });
export type ParticipantEntity = ReturnType<typeof participantEntity>;
