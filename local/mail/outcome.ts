/**
 * What becomes of a message at its recipient. Nothing leaves this machine: everyone receives it,
 * except SES's own simulator addresses, suppressed addresses, and the domain `invalid`, which
 * can exist nowhere (RFC 2606) and so stands for a mailbox that is gone.
 */
export type Outcome =
  | { readonly kind: 'delivered'; readonly complaint: boolean }
  | { readonly kind: 'bounced'; readonly subType: BounceSubType; readonly suppress: boolean };
export type BounceSubType = 'General' | 'OnAccountSuppressionList';

const simulatorDomain = 'simulator.amazonses.com';

export function outcomeFor(address: string, suppressed: boolean): Outcome {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (domain === simulatorDomain) return simulated(local.split('+')[0] ?? '');
  if (suppressed) return bounced('OnAccountSuppressionList', false);
  if (domain === 'invalid' || domain.endsWith('.invalid')) return bounced('General', true);
  return { kind: 'delivered', complaint: false };
}

/** The simulator never changes the suppression list. */
function simulated(mailbox: string): Outcome {
  if (mailbox === 'bounce') return bounced('General', false);
  if (mailbox === 'suppressionlist') return bounced('OnAccountSuppressionList', false);
  return { kind: 'delivered', complaint: mailbox === 'complaint' };
}

function bounced(subType: BounceSubType, suppress: boolean): Outcome {
  return { kind: 'bounced', subType, suppress };
}
