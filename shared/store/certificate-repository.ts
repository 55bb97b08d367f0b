import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import type { Certificate } from '../domain/certificate.ts';
import type { CpiTable } from './client.ts';
import { certificateEntity } from './entities/certificate.ts';
import { participantEntity } from './entities/participant.ts';
import { conditionOf, updateOf } from './participant-write.ts';
import type { Transition } from './transitions/change.ts';
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
  get(code: string): Promise<Certificate | undefined>;
}

/** The certificates in the table. */
export const createCertificateRepository = (table: CpiTable): CertificateRepository => {
  const certificates = certificateEntity(table);
  const participants = participantEntity(table);

  return {
    issue: async (applicationId, transition, certificate) => {
      try {
        await withRetry(() =>
          execute(
            participants
              .build(UpdateTransaction)
              .item(updateOf(applicationId, transition))
              .options({ condition: conditionOf(transition) }),
            certificates
              .build(PutTransaction)
              .item({ ...certificate, applicationId })
              .options({ condition: { attr: 'code', exists: false } }),
          ),
        );
        return 'issued';
      } catch (fault) {
        if (isConditionFailure(fault)) return 'refused';
        throw fault;
      }
    },

    get: async (code) => {
      const { Item } = await certificates.build(GetItemCommand).key({ code }).send();
      if (Item === undefined) return undefined;
      const { applicationId: _applicationId, ...certificate } = Item;
      return certificate;
    },
  };
};
