import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Endorsement, EndorsementCard } from '../../domain/endorsement.ts';
import type { Office } from '../../domain/nomination.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** A government office that nominates in one track. */
export const officeEntity = (table: CpiTable) =>
  new Entity({
    name: 'OFFICE',
    table,
    timestamps: false,
    schema: item({
      officeId: string().key(),
      edition: string(),
      track: string(),
      country: string(),
      name: string(),
      contactName: string(),
      email: string(),
      locale: string().enum('en', 'ko'),
      invitedAt: string(),
      event: string().optional(),
      card: any().castAs<Office>(),
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ officeId }) => ({ pk: key.office(officeId), sk: 'OFFICE' }),
  });

/** One of an office's places with the person who was nominated for it: one item, so one person. */
export const nominationEntity = (table: CpiTable) =>
  new Entity({
    name: 'NOMINATION',
    table,
    timestamps: false,
    schema: item({
      officeId: string().key(),
      section: string().key(),
      slot: number().key(),
      applicationId: string(),
      name: string(),
      email: string(),
      position: string(),
      nominatedAt: string(),
    }),
    computeKey: ({ officeId, section, slot }) => ({
      pk: key.office(officeId),
      sk: `NOMINATION#${section}#${slot}`,
    }),
  });

/** Holds an address for one nomination in a track, whichever office was first. */
export const nomineeEntity = (table: CpiTable) =>
  new Entity({
    name: 'NOMINEE',
    table,
    timestamps: false,
    schema: item({
      addressHash: string().key(),
      edition: string().key(),
      track: string().key(),
      applicationId: string(),
    }),
    computeKey: ({ addressHash, edition, track }) => ({
      pk: key.address(addressHash),
      sk: `NOMINEE#${edition}#${track}`,
    }),
  });

/**
 * What somebody else writes for an application, in its dossier. While it is awaited it stands in
 * the list of what falls due.
 */
export const endorsementEntity = (table: CpiTable) =>
  new Entity({
    name: 'ENDORSEMENT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      endorsementId: string().key(),
      kind: string().enum('nomination', 'reference'),
      edition: string(),
      track: string(),
      applicant: string(),
      writer: any().castAs<Endorsement['writer']>(),
      status: string().enum('asked', 'received', 'declined', 'replaced', 'withdrawn'),
      askedAt: string(),
      dueAt: string(),
      extension: any().castAs<NonNullable<Endorsement['extension']>>().optional(),
      writing: any().castAs<NonNullable<Endorsement['writing']>>().optional(),
      settledAt: string().optional(),
      version: number(),
      event: string().optional(),
      card: any().castAs<EndorsementCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
      dueByKey: string().optional(),
      dueBySort: string().optional(),
    }),
    computeKey: ({ applicationId, endorsementId }) => ({
      pk: key.dossier(applicationId),
      sk: `ENDORSEMENT#${endorsementId}`,
    }),
  });
