/** Ciphertexts that carry their key's id, bound to the encryption context as KMS binds them. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { ServiceError } from '../protocol/service-error.ts';
import type { Key } from './keys.ts';

export type EncryptionContext = Readonly<Record<string, string>>;

const algorithm = 'aes-256-gcm';
const idLength = 36;
const ivLength = 12;
const tagLength = 16;

export function encrypt(key: Key, plaintext: Buffer, context: EncryptionContext): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key.material, iv).setAAD(canonical(context));
  const encrypted = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.from(key.id), iv, cipher.getAuthTag(), encrypted]);
}

export function keyIdOf(ciphertext: Buffer): string {
  return ciphertext.subarray(0, idLength).toString();
}

/** @throws ServiceError InvalidCiphertextException for another context or a changed text */
export function decrypt(key: Key, ciphertext: Buffer, context: EncryptionContext): Buffer {
  const iv = ciphertext.subarray(idLength, idLength + ivLength);
  const tag = ciphertext.subarray(idLength + ivLength, idLength + ivLength + tagLength);
  try {
    const decipher = createDecipheriv(algorithm, key.material, iv)
      .setAAD(canonical(context))
      .setAuthTag(tag);
    const encrypted = ciphertext.subarray(idLength + ivLength + tagLength);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  } catch (error) {
    throw Object.assign(new ServiceError('InvalidCiphertextException', ''), { cause: error });
  }
}

export function mac(key: Key, algorithmName: string, message: Buffer): Buffer {
  const hash = algorithmName.replace('HMAC_SHA_', 'sha');
  return createHmac(hash, key.material).update(message).digest();
}

function canonical(context: EncryptionContext): Buffer {
  const entries = Object.entries(context).sort(([left], [right]) => (left < right ? -1 : 1));
  return Buffer.from(JSON.stringify(entries));
}
