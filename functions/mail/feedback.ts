import type { SNSEvent } from 'aws-lambda';
import * as z from 'zod';
import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { logger } from '../../shared/runtime/logger.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createMailRepository } from '../../shared/store/mail-repository.ts';

const Recipients = z.array(z.looseObject({ emailAddress: z.string() }));

/** What SES publishes of a configuration set: only what decides whether to stop. */
const Feedback = z.looseObject({
  eventType: z.string(),
  bounce: z.looseObject({ bounceType: z.string(), bouncedRecipients: Recipients }).optional(),
  complaint: z.looseObject({ complainedRecipients: Recipients }).optional(),
});
type Feedback = z.infer<typeof Feedback>;

/** Addresses that get no more mail: hard bounces and complaints. A soft bounce may pass. */
export const suppressed = (
  feedback: Feedback,
): readonly { readonly address: string; readonly because: 'bounce' | 'complaint' }[] => [
  ...(feedback.bounce?.bounceType === 'Permanent' ? feedback.bounce.bouncedRecipients : []).map(
    ({ emailAddress }) => ({ address: emailAddress, because: 'bounce' as const }),
  ),
  ...(feedback.complaint?.complainedRecipients ?? []).map(({ emailAddress }) => ({
    address: emailAddress,
    because: 'complaint' as const,
  })),
];

/** Stops mail to addresses that bounce for good or complain. */
export const handler = async (event: SNSEvent): Promise<void> => {
  const mails = createMailRepository(cpiTable());
  for (const { Sns } of event.Records) {
    for (const { address, because } of suppressed(Feedback.parse(JSON.parse(Sns.Message)))) {
      const addressHash = hashOf(canonicalAddress(address));
      await mails.suppress(addressHash, because, new Date(Sns.Timestamp).toISOString());
      logger.warn('ADDRESS_SUPPRESSED', { addressHash, because });
    }
  }
};
