import { readConfiguration } from '../../../local/configuration.ts';
import { synthesise } from '../../../local/synthesis.ts';
import { callWindow } from '../../../shared/domain/call.ts';
import { trackOf } from '../../../shared/domain/edition.ts';
import { cohortFor } from '../../../tools/cohort/cohort-for.ts';
import { readEdition } from '../../../tools/edition/read-edition.ts';
import { planApplications } from '../../../tools/replay/apply.ts';
import { type OpenWorld, openWorld } from '../../../tools/replay/open-world.ts';

const file = 'editions/2023/edition.yaml';

/** The local runtime after a call of few people: it has closed, and reviews are assigned. */
export const openReviewWorld = async (applications: number): Promise<OpenWorld> => {
  const edition = readEdition(file);
  const track = trackOf(edition, 'experts');
  if (track === undefined) throw new Error('The edition has no experts');
  const { root, assembly, synth, synthInputs, publicAddresses } =
    readConfiguration('local.config.json');
  await synthesise({ root, assembly, command: synth, inputs: synthInputs });

  const cohort = cohortFor(edition, file, { applications, seed: 'console' });
  const opened = await openWorld(assembly, publicAddresses, { edition, cohort });
  const { world, runtime } = opened;
  planApplications(world, track);
  for (let at = world.agenda.peek(); at !== undefined; at = world.agenda.peek()) {
    await runtime.advanceTo(at);
    await Promise.all(world.agenda.next().map((step) => step.run()));
    await runtime.quiet();
  }
  await runtime.advanceTo(callWindow(edition, track).closesAt + 3_600_000);
  await world.staff.coordinator.need(
    'POST',
    `/staff/editions/${edition.edition}/review-assignments`,
    { track: track.id, reviewers: world.staff.reviewers.map(({ sub, email }) => ({ sub, email })) },
  );
  await runtime.quiet();
  return opened;
};
