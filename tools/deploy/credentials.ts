/** Whether this machine may speak to an account, asked as the SDK and the CDK ask. */
import { S3Client } from '@aws-sdk/client-s3';

/** Found in the environment, a profile, a sign-in or the machine's own role. */
export const hasCredentials = async (region: string): Promise<boolean> => {
  const client = new S3Client({ region });
  try {
    await client.config.credentials();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name.endsWith('ProviderError')) return false;
    throw error;
  } finally {
    client.destroy();
  }
};
