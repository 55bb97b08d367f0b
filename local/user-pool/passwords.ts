import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ServiceError } from '../protocol/service-error.ts';
import type { PasswordPolicy } from './template.ts';

/** Cheap, for a machine where hundreds of demonstration users sign in within seconds. */
const cost = 1024;

/** `salt:hash`, base64 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('base64');
  return `${salt}:${await derive(password, salt)}`;
}

export async function isPassword(password: string, salted: string): Promise<boolean> {
  const [salt = '', hash = ''] = salted.split(':');
  return timingSafeEqual(Buffer.from(await derive(password, salt)), Buffer.from(hash));
}

/** Refuses a password that the pool's policy does not allow, in Cognito's words. */
export function checkPolicy(password: string, policy: PasswordPolicy): void {
  const failures: [boolean, string][] = [
    [password.length < policy.minimumLength, 'Password not long enough'],
    [policy.uppercase && !/[A-Z]/.test(password), 'Password must have uppercase characters'],
    [policy.lowercase && !/[a-z]/.test(password), 'Password must have lowercase characters'],
    [policy.numbers && !/[0-9]/.test(password), 'Password must have numeric characters'],
    [policy.symbols && !/[^A-Za-z0-9]/.test(password), 'Password must have symbol characters'],
  ];
  const failure = failures.find(([failed]) => failed)?.[1];
  if (failure) {
    throw new ServiceError(
      'InvalidPasswordException',
      `Password did not conform with policy: ${failure}`,
    );
  }
}

function derive(password: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, { cost }, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString('base64'));
    });
  });
}
