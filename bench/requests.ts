import { readConfiguration } from '../local/configuration.ts';
import { synthesise } from '../local/synthesis.ts';
import type { Answer } from '../tools/client/http-client.ts';
import { sendNeededDocuments } from '../tools/client/send-documents.ts';
import { cohortFor } from '../tools/cohort/cohort-for.ts';
import { openWorld } from '../tools/replay/open-world.ts';
import type { Person } from '../tools/replay/person.ts';
import type { World } from '../tools/replay/world.ts';
import type { Bench } from './bench.ts';
import { table } from './print.ts';
import { answersFor, edition, large, momentsOf } from './use-cases/fixture.ts';

const clients = 4;
/** Enough for a full page of 50 for each of eight reviewers, at three reviews an application. */
const applicants = 140;
const pages = 200;

const must = <T>({ status, body }: Answer<T>): T => {
  if (status >= 400) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** Does work for all items with a few clients at once; requests a second and the median time. */
const pace = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>) => {
  const times: number[] = [];
  const waiting = items.values();
  const client = async () => {
    for (const item of waiting) {
      const began = performance.now();
      await work(item);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return [(items.length / seconds).toFixed(0), median.toFixed(0)];
};

const fillForm = async (person: Person): Promise<void> => {
  const { email, id } = person.plan;
  const started = await person.call<{ applicationId: string }>(
    'POST',
    `/editions/${edition.edition}/applications`,
    { track: large.id, email, locale: 'en', idempotencyKey: id },
  );
  person.applicationId = must(started).applicationId;
  const path = `/applications/${person.applicationId}`;
  must(await person.call('PUT', path, { answers: answersFor(large) }));
  await sendNeededDocuments(person.call, large, person.applicationId);
};

const submit = async (person: Person): Promise<void> => {
  must(await person.call('POST', `/applications/${person.applicationId}/submission`, {}));
};

const assign = ({ staff }: World): Promise<unknown> =>
  staff.coordinator.need('POST', `/staff/editions/${edition.edition}/review-assignments`, {
    track: large.id,
    reviewers: staff.reviewers.map(({ sub, email }) => ({ sub, email })),
  });

/** The real path: front door, roles, bundles, the store. Seconds of this machine, never a gate. */
export const requests: Bench = {
  name: 'requests',
  title: `Requests a second on the local runtime, ${clients} clients`,
  slow: true,
  run: async () => {
    const configuration = readConfiguration('local.config.json');
    const { root, assembly, synth, synthInputs, publicAddresses } = configuration;
    await synthesise({ root, assembly, command: synth, inputs: synthInputs });
    const cohort = cohortFor(edition, 'editions/2023/edition.yaml', { applications: 600 });
    const { world, runtime, close } = await openWorld(assembly, publicAddresses, {
      edition,
      cohort,
    });
    try {
      const people = world.people
        .filter(({ plan }) => plan.track === large.id)
        .slice(0, applicants);
      await runtime.advanceTo(momentsOf(large).call);
      await pace(people, fillForm);
      await runtime.quiet();
      const submitting = await pace(people, submit);
      await runtime.quiet();
      await runtime.advanceTo(momentsOf(large).review);
      await assign(world);
      await runtime.quiet();
      const [reviewer] = world.staff.reviewers;
      const page = `/reviews?edition=${edition.edition}`;
      const reading = await pace(Array.from({ length: pages }), async () =>
        reviewer?.client.need('GET', page),
      );
      console.log(
        table(
          ['', 'a second', 'p50 ms'],
          [
            ['submit', ...submitting],
            ["a reviewer's page of 50", ...reading],
          ],
        ),
      );
    } finally {
      await close();
    }
  },
};
