import { describe, expect, it } from 'vitest';
import { suppressed } from '../../../functions/mail/feedback.ts';

const recipients = [{ emailAddress: 'gone@example.org' }];

describe('[F38] what comes back from the mail service', () => {
  it('stops mail after a hard bounce and after a complaint', () => {
    const bounce = { bounceType: 'Permanent', bouncedRecipients: recipients };
    expect(suppressed({ eventType: 'Bounce', bounce })).toEqual([
      { address: 'gone@example.org', because: 'bounce' },
    ]);
    const complaint = { complainedRecipients: recipients };
    expect(suppressed({ eventType: 'Complaint', complaint })).toEqual([
      { address: 'gone@example.org', because: 'complaint' },
    ]);
  });

  it('goes on after a soft bounce', () => {
    const bounce = { bounceType: 'Transient', bouncedRecipients: recipients };
    expect(suppressed({ eventType: 'Bounce', bounce })).toEqual([]);
  });
});
