/**
 * A process that plays the short edition and is there to be killed:
 * `node killed-year.ts <data folder> <moment> [address]`. It tells when everything up to the moment
 * has happened; with an address, when the mail service holds the offer to it and has sent the others.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { allPages, momentIn } from '../../../tools/replay/world.ts';
import { openApplication, playUntil } from '../../support/running-application.ts';
import { threePeople, threePlaces } from './three-people.ts';

const [data = '', moment = '', slow] = process.argv.slice(2);
const opened = await openApplication(threePlaces, threePeople, data);
const { world, runtime } = opened;

const isBeingSent = async (): Promise<boolean> => {
  const mails = await allPages(
    world.staff.coordinator,
    `/staff/editions/${threePlaces.edition}/mails`,
    (page) => page.mails as readonly { readonly moment: string; readonly status: string }[],
  );
  const offers = mails.filter((mail) => mail.moment === 'place-offered');
  const count = (wanted: string) => offers.filter(({ status }) => status === wanted).length;
  return count('SENDING') === 1 && count('SENT') === threePeople.people.length - 1;
};

const playing = playUntil(opened, momentIn(world, moment));
if (slow === undefined) {
  await playing;
} else {
  const fault = { name: 'ses.Slow', times: 1, milliseconds: 60_000 } as const;
  // Armed when the call is over, so that it strikes the offer and no letter before.
  while (world.now() < momentIn(world, moment) - 1) await pause(20);
  runtime.kernel.faults.arm({ ...fault, subject: slow });
  while (!(await isBeingSent())) await pause(50);
}
console.log(`inbox ${runtime.mail.inbox.list({ limit: 1000 }).length}`);
