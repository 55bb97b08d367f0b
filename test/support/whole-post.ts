import type { Envelope } from '../../events/envelope.ts';
import { everythingAwaited } from '../../functions/reminders/awaited.ts';
import { dueOrders } from '../../functions/reminders/due-orders.ts';
import { ordersOf } from '../../shared/mail/order.ts';
import { deliver } from '../../shared/mail/post-office.ts';
import { recordingTransport } from './post-office.ts';
import type { WholePorts } from './whole-ports.ts';

/** What the library that writes mails draws by lot: the seams of its parts and its own id. */
const withoutLots = (raw: string): string =>
  raw.replace(/--_NmP-[0-9a-f]+-Part_\d+/g, 'SEAM').replace(/^Message-ID: .*$/gm, 'Message-ID');

/** The mails of a whole world: those that its events bring, and those of the sweep. */
export const wholePost = (ports: WholePorts) => {
  const { transport, sent } = recordingTransport();
  const deps = {
    ...ports,
    guests: { find: async () => undefined },
    transport,
    sender: 'CPI <cpi@cpi.example>',
  };
  const told = new Set<string>();
  const events = (): readonly Envelope[] =>
    [
      ...ports.applications.events,
      ...ports.information.events,
      ...ports.nominationEvents,
      ...ports.addresses.events,
      ...ports.assignments.events,
      ...ports.reviews.events,
      ...ports.participants.events,
      ...ports.timetables.events,
    ].filter(({ id }) => !told.has(id));
  return {
    /** Everything that was sent so far, in order. */
    letters: (): readonly string[] => sent.map(withoutLots),
    lettersTo: (email: string): readonly string[] =>
      sent.filter((raw) => raw.includes(`To: ${email}`)).map(withoutLots),
    /** Brings what has happened meanwhile to the mail consumer, and lets the sweep come by. */
    bring: async (): Promise<void> => {
      for (const event of events()) {
        told.add(event.id);
        for (const order of ordersOf(event)) await deliver(order, deps);
      }
      const now = deps.clock.now();
      const awaited = await everythingAwaited(deps, { now, ahead: 0 });
      for (const order of await dueOrders(deps, awaited, now)) await deliver(order, deps);
    },
  };
};
