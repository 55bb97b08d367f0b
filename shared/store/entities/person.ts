import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { set } from 'dynamodb-toolbox/schema/set';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Duplicate } from '../../domain/duplicate.ts';
import { identifierKinds, type PersonKey } from '../../domain/identity.ts';
import { pastOutcomes } from '../../domain/past-participation.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** Applications of an edition that give the same passport, or the same name and birth date. */
export const applicantsEntity = (table: CpiTable) =>
  new Entity({
    name: 'APPLICANTS',
    table,
    timestamps: false,
    schema: item({
      code: string().key(),
      edition: string().key(),
      applicationIds: set(string()),
    }),
    computeKey: ({ code, edition }) => ({ pk: key.person(code), sk: `EDITION#${edition}` }),
  });

/** The keys under which an application was noted, so that a correction takes it away from them. */
export const personKeysEntity = (table: CpiTable) =>
  new Entity({
    name: 'PERSON_KEYS',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      keys: any().castAs<readonly PersonKey[]>(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'PERSON-KEYS' }),
  });

/** That somebody of this passport, or of this name and birth date, took part in that year. */
export const pastParticipationEntity = (table: CpiTable) =>
  new Entity({
    name: 'PAST_PARTICIPATION',
    table,
    timestamps: false,
    schema: item({
      code: string().key(),
      year: string().key(),
      outcome: string().enum(...pastOutcomes),
      event: string().optional(),
    }),
    computeKey: ({ code, year }) => ({ pk: key.person(code), sk: `TOOK-PART#${year}` }),
  });

/** Two applications that may be the same person's. */
export const duplicateEntity = (table: CpiTable) =>
  new Entity({
    name: 'DUPLICATE',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      duplicateId: string().key(),
      first: string(),
      second: string(),
      same: set(string().enum(...identifierKinds)),
      noticedAt: string(),
      dismissed: any().castAs<NonNullable<Duplicate['dismissed']>>().optional(),
      merged: any().castAs<NonNullable<Duplicate['merged']>>().optional(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ edition, duplicateId }) => ({ pk: key.duplicates(edition), sk: duplicateId }),
  });
