import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Application, ApplicationCard } from '../../domain/application.ts';
import type { DraftAnswers } from '../../domain/application-form.ts';
import type { PersonalExtension } from '../../domain/closing-time.ts';
import { applicationStatuses } from '../../domain/stages.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The application without its answers: small, so that a submission costs as little as it can. */
export const applicationEntity = (table: CpiTable) =>
  new Entity({
    name: 'APPLICATION',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      track: string(),
      section: string().optional(),
      status: string().enum(...applicationStatuses),
      reference: string().optional(),
      email: string(),
      locale: string().enum('en', 'ko'),
      name: string().optional(),
      country: string().optional(),
      organisation: string().optional(),
      workedWith: any().castAs<NonNullable<Application['workedWith']>>().optional(),
      nomination: any().castAs<NonNullable<Application['nomination']>>().optional(),
      startedAt: string(),
      submittedAt: string().optional(),
      closesAt: string(),
      extension: any().castAs<PersonalExtension>().optional(),
      answersVersion: number().optional(),
      amendments: any().castAs<NonNullable<Application['amendments']>>().optional(),
      submission: any().castAs<NonNullable<Application['submission']>>().optional(),
      eligibility: any().castAs<NonNullable<Application['eligibility']>>().optional(),
      merged: any().castAs<NonNullable<Application['merged']>>().optional(),
      toldAt: string().optional(),
      withdrawnAt: string().optional(),
      timeZone: string().optional(),
      version: number(),
      event: string().optional(),
      card: any().castAs<ApplicationCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'APPLICATION' }),
  });

const padded = (version: number): string => String(version).padStart(6, '0');

/**
 * Answers as they were saved, each save an item of its own. A submission names the version that
 * it submitted, so that a save in another window can neither change nor lose it.
 */
export const answersEntity = (table: CpiTable) =>
  new Entity({
    name: 'ANSWERS',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      version: number().key(),
      savedAt: string(),
      answers: any().castAs<DraftAnswers>(),
      passportCode: string().optional(),
    }),
    computeKey: ({ applicationId, version }) => ({
      pk: key.dossier(applicationId),
      sk: `ANSWERS#${padded(version)}`,
    }),
  });

/** Leads from an e-mail address (hashed) to a dossier. */
export const addressDossierEntity = (table: CpiTable) =>
  new Entity({
    name: 'ADDRESS_DOSSIER',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      edition: string().key(),
      applicationId: string().key(),
      startedAt: string(),
    }),
    computeKey: ({ addressHash, edition, applicationId }) => ({
      pk: key.address(addressHash),
      sk: `${edition}#${applicationId}`,
    }),
  });
