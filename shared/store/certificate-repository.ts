import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import type { Certificate } from '../domain/certificate.ts';
import type { CpiTable } from './client.ts';
import { certificateEntity } from './entities/certificate.ts';
import { participantEntity } from './entities/participant.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Addition, Transition } from './transitions/change.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

export interface CertificateRepository {
  /**
   * Graduates a person and makes the certificate verifiable, both or neither. `refused` when the
   * person does not stand where the transition begins, for example because it was issued before.
   */
  issue(
    applicationId: string,
    transition: Transition,
    certificate: Certificate,
  ): Promise<'issued' | 'refused'>;
  /**
   * Takes the certificate back, on the person and on what anybody verifies, both or neither.
   * `refused` when the person has changed since, for example because it was taken back before.
   */
  revoke(
    applicationId: string,
    addition: Addition,
    revoked: { readonly code: string; readonly revokedAt: string },
  ): Promise<'revoked' | 'refused'>;
  get(code: string): Promise<Certificate | undefined>;
}

/** The certificates in the table. */
export const createCertificateRepository = (table: CpiTable): CertificateRepository => {
  const certificates = certificateEntity(table);
  const participants = participantEntity(table);

  const changing = (applicationId: string, change: Transition | Addition) =>
    participants
      .build(UpdateTransaction)
      .item(updateOf(applicationId, change))
      .options({ condition: conditionOf(change) });
  /** Whether both were written; not when a condition refused one of them. */
  const together = async (...both: Parameters<typeof execute>): Promise<boolean> => {
    try {
      await withRetry(() => execute(...both));
      return true;
    } catch (fault) {
      if (isConditionFailure(fault)) return false;
      throw fault;
    }
  };

  return {
    issue: async (applicationId, transition, certificate) =>
      (await together(
        changing(applicationId, transition),
        certificates
          .build(PutTransaction)
          .item({ ...certificate, applicationId })
          .options({ condition: { attr: 'code', exists: false } }),
      ))
        ? 'issued'
        : 'refused',

    revoke: async (applicationId, addition, { code, revokedAt }) =>
      (await together(
        changing(applicationId, addition),
        certificates
          .build(UpdateTransaction)
          .item({ code, revokedAt })
          .options({
            condition: {
              and: [
                { attr: 'applicationId', eq: applicationId },
                { attr: 'revokedAt', exists: false },
              ],
            },
          }),
      ))
        ? 'revoked'
        : 'refused',

    get: async (code) => {
      const { Item } = await certificates.build(GetItemCommand).key({ code }).send();
      if (Item === undefined) return undefined;
      const { applicationId: _applicationId, ...certificate } = Item;
      return certificate;
    },
  };
};
