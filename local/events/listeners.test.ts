import { expect, test } from 'vitest';
import { asEvent, isListener } from './listeners.ts';

const listeners = [{ name: 'app-dev-mail-outbox', shortName: 'Mail/Outbox' }];

test.each([
  'app-dev-mail-outbox',
  'mail/outbox',
  'mail-outbox',
  'a:b:lambda:d:e:function:app-dev-mail-outbox:live',
])('knows a listener by every name that the runtime knows it by: %s', (asked) =>
  expect(isListener(listeners, asked)).toBe(true),
);

test('takes no other function for one', () => {
  expect(isListener(listeners, 'app-dev-mail')).toBe(false);
});

test('frames a detail, and leaves an event as it is', () => {
  expect(asEvent({ id: 'A' })).toMatchObject({ detail: { id: 'A' } });
  const event = { 'detail-type': 'T', source: 's', detail: {} };
  expect(asEvent(event)).toBe(event);
});
