import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Travel, TravelPart } from '../../domain/travel.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const part = <Part extends TravelPart>() => any().castAs<NonNullable<Travel[Part]>>().optional();

/**
 * What a person tells for the journey. It lies beside the participant, so that what lists and the
 * workflow read has nothing of it but how far it is.
 */
export const travelEntity = (table: CpiTable) =>
  new Entity({
    name: 'TRAVEL',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      version: number(),
      passport: part<'passport'>(),
      visa: part<'visa'>(),
      arrival: part<'arrival'>(),
      departure: part<'departure'>(),
      insurance: part<'insurance'>(),
      emergency: part<'emergency'>(),
      needs: part<'needs'>(),
      room: part<'room'>(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'TRAVEL' }),
  });
