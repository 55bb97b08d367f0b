import * as applying from './apply.ts';
import * as deciding from './decide.ts';
import * as dossier from './dossier.ts';
import { edition, large, momentsOf, small } from './fixture.ts';
import { createRecorder, type Readings, type Recorder } from './readings.ts';
import * as reviewing from './review.ts';
import { grow, me, seededId } from './seed.ts';
import { openStage, type Stage } from './stage.ts';

const people = 10;

const applyEdition = (stage: Stage) =>
  stage.ask('editions', {
    route: 'PUT /admin/editions/{edition}',
    params: { edition: edition.edition },
    roles: ['admin'],
    json: edition,
  });

/** One person applies: every step measured. */
const measureApplying = async (stage: Stage, { record }: Recorder, email: string) => {
  stage.at(momentsOf(large).call);
  const own = await record('start an application', () => applying.start(stage, large, email));
  await record('open the form', () => applying.show(stage, own));
  await record('save a page', () => applying.savePage(stage, own));
  await record('save a draft', () => applying.save(stage, own, large));
  await applying.putDocuments(stage, own, large);
  await record('read the answers', () => applying.check(stage, own));
  await record('submit', () => applying.submit(stage, own));
  const event = await applying.lastEvent(stage, own);
  await record('mail a receipt', () => stage.deliver('mail-outbox', event));
  await record('assess', () => applying.assess(stage, own));
  return own;
};

/** What is done beside the form, before and after the submission. */
const measureDossier = async (stage: Stage, { record }: Recorder, own: applying.Applicant) => {
  const now = momentsOf(large).call;
  stage.at(now);
  await record('check oneself', () => dossier.selfCheck(stage, large));
  const other = await applying.start(stage, large, `other-${own.applicationId}@cpi.example`);
  await record('read a page', () => dossier.readPage(stage, other));
  await record('read the documents', () => dossier.documents(stage, other));
  await record('ask for an upload', () => dossier.uploadForm(stage, other, large));
  await applying.save(stage, other, large, own);
  await applying.putDocuments(stage, other, large);
  await record('submit under a second address', () => applying.submit(stage, other));
  await applying.assess(stage, other);
  await record('ask for information', () => dossier.askAgain(stage, other, now));
  await record('save information', () => dossier.saveInformation(stage, other));
  await record('send information', () => dossier.sendInformation(stage, other));
  await record('withdraw', () => dossier.withdraw(stage, other));
};

/** A reviewer works through the queue, on its first page and deep in it. */
const measureReviewing = async (stage: Stage, { record }: Recorder, applicationId: string) => {
  stage.at(momentsOf(large).review);
  const first = await record("a reviewer's page of 50", () => reviewing.queue(stage, me));
  const second = await reviewing.queue(stage, me, first.cursor);
  const third = await reviewing.queue(stage, me, second.cursor);
  const fourth = () => reviewing.queue(stage, me, third.cursor);
  await record("a reviewer's fourth page", fourth);
  await record('declare no conflict', () => reviewing.declare(stage, me, applicationId));
  // The first reading of a month enters the month into the audit log: once, and not measured.
  await reviewing.open(stage, me, applicationId);
  await record('open a review', () => reviewing.open(stage, me, applicationId));
  await record('save a review', () => reviewing.save(stage, me, applicationId, large));
  await record('submit a review', () => reviewing.submit(stage, me, applicationId, large));
};

const measureOffice = async (stage: Stage, { record }: Recorder) => {
  await record("the office's page of 50", () => deciding.applications(stage, large));
  await record('the journey board', () => deciding.board(stage));
  await record('the figures', () => deciding.figures(stage));
  await record('the report', () => deciding.report(stage));
};

/** A whole track is decided on: what a person costs in it. */
const measureDeciding = async (stage: Stage, { recordShare, keep }: Recorder) => {
  const moments = momentsOf(small);
  stage.at(moments.call);
  const applicants: applying.Applicant[] = [];
  for (let index = 0; index < people; index += 1) {
    applicants.push(await applying.apply(stage, small, `office-${index}@cpi.example`));
  }
  stage.at(moments.review);
  await recordShare('assign reviews, a person', people, () => reviewing.assign(stage, small));
  await reviewing.submitAll(stage, small);
  stage.at(moments.release);
  await recordShare('compute the list, a person', people, () => deciding.computeList(stage, small));
  await recordShare('release, a person', people, () => deciding.release(stage, small));
  let placed = 0;
  const { reading } = await stage.meter.measure(async () => {
    for (const { applicationId } of applicants) {
      if (await deciding.project(stage, applicationId)) placed += 1;
    }
  });
  keep('project a participant', reading, placed);
};

/**
 * Measures every use case at each of the given numbers of applications, smallest first, on one
 * table that grows. Decisions are measured once: what they cost is counted a person.
 */
export const measureUseCases = async (sizes: readonly number[]): Promise<readonly Readings[]> => {
  const stage = await openStage();
  try {
    stage.at(momentsOf(large).call);
    await applyEdition(stage);
    const template = await applying.apply(stage, large, 'template@cpi.example');
    stage.at(momentsOf(large).review);
    await reviewing.assign(stage, large);
    const deciding = createRecorder(stage.meter);
    await measureDeciding(stage, deciding);

    const all: Readings[] = [];
    let seeded = 0;
    for (const [round, size] of sizes.entries()) {
      await grow(stage, template, seeded, size);
      seeded = size;
      const recorder = createRecorder(stage.meter);
      const own = await measureApplying(stage, recorder, `measured-${round}@cpi.example`);
      await measureDossier(stage, recorder, own);
      await measureReviewing(stage, recorder, seededId(round));
      await measureOffice(stage, recorder);
      all.push(new Map([...recorder.readings, ...deciding.readings]));
    }
    return all;
  } finally {
    await stage.close();
  }
};
