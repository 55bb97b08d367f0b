import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { env } from './env.ts';

/** Which field of which item a sealed text belongs to. */
export interface SealedPlace {
  /** Kind and id of the item: `participant`, `7K3M…`. */
  readonly entity: string;
  readonly id: string;
  readonly field: string;
}

/** Fields that are stored sealed and read by few. A sealed text opens in its own place only. */
export interface SealedFields {
  seal(place: SealedPlace, text: string): Promise<string>;
  /** @throws when the text was sealed for another place, or changed */
  open(place: SealedPlace, sealed: string): Promise<string>;
}

const contextOf = ({ entity, id, field }: SealedPlace) => ({ entity, id, field });

/** Fields sealed by a key of KMS; the place is the encryption context, which its log shows. */
export const kmsSealedFields = (client: KMSClient, keyId: string): SealedFields => ({
  seal: async (place, text) => {
    const { CiphertextBlob } = await client.send(
      new EncryptCommand({
        KeyId: keyId,
        Plaintext: new TextEncoder().encode(text),
        EncryptionContext: contextOf(place),
      }),
    );
    if (CiphertextBlob === undefined) throw new Error('The key service sealed nothing');
    return Buffer.from(CiphertextBlob).toString('base64');
  },
  open: async (place, sealed) => {
    const { Plaintext } = await client.send(
      new DecryptCommand({
        KeyId: keyId,
        CiphertextBlob: Buffer.from(sealed, 'base64'),
        EncryptionContext: contextOf(place),
      }),
    );
    if (Plaintext === undefined) throw new Error('The key service opened nothing');
    return new TextDecoder().decode(Plaintext);
  },
});

let own: SealedFields | undefined;

const ownFields = (): SealedFields => {
  own ??= kmsSealedFields(new KMSClient({ maxAttempts: 4 }), env('SEALING_KEY'));
  return own;
};

/** The function's sealed fields, from its environment (`SEALING_KEY`); its role says what it may do. */
export const sealedFields = (): SealedFields => ({
  seal: (place, text) => ownFields().seal(place, text),
  open: (place, sealed) => ownFields().open(place, sealed),
});
