/** What the system promises in every run; each broken promise is a fault, in words. */
import type { OpenWorld } from './open-world.ts';
import { allPages } from './world.ts';

interface MailRow {
  readonly recipient: string;
  readonly moment: string;
  readonly status: string;
}

export const brokenPromises = async ({
  world,
  runtime,
  warnings,
}: Pick<OpenWorld, 'world' | 'runtime' | 'warnings'>): Promise<readonly string[]> => {
  const queues = await runtime.queues.counts();
  const executions = runtime.states.executions({ limit: 100_000 });
  const mails = await allPages(
    world.staff.coordinator,
    `/staff/editions/${world.edition.edition}/mails`,
    (page) => page.mails as readonly MailRow[],
  );
  return [
    ...world.faults.list,
    ...warnings,
    ...queues
      .filter(({ visible }) => visible > 0)
      .map(({ name, visible }) => `${visible} messages wait in ${name}`),
    ...executions
      .filter(({ status }) => status !== 'SUCCEEDED' && status !== 'RUNNING')
      .map(({ name, status }) => `The journey of ${name} ended ${status}`),
    ...mails
      .filter(({ status }) => status !== 'SENT')
      .map(({ recipient, moment, status }) => `${moment} to ${recipient} is ${status}`),
  ];
};
