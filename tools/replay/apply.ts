/** The open call: people start drafts, fill the form and submit, once, twice, late or never. */

import { callWindow } from '../../shared/domain/call.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { formOf } from '../../shared/domain/form-pages.ts';
import { applicationRubric } from '../../shared/domain/rubric.ts';
import { spread } from '../../shared/domain/seeded.ts';
import { ownAnswers } from '../answers/own-answers.ts';
import { sendNeededDocuments } from '../client/send-documents.ts';
import { inParallel } from './agenda.ts';
import {
  askForLinks,
  nameReferees,
  planNominations,
  refereesOf,
  writeReferences,
} from './nominate.ts';
import type { Person } from './person.ts';
import { hour, type World } from './world.ts';

/** In how many sittings the applications of a track come in. */
const sittings = 12;
const minute = 60_000;

/** A made-up number of the person's own, where the form asks for one. */
const passportIn = (edition: Edition, track: Track, email: string) =>
  formOf(edition, track).some(({ id }) => id === 'passportNumber')
    ? { passportNumber: `M${10_000_000 + (spread(email) % 90_000_000)}` }
    : {};

/** The answers as the form's fields want them. */
export const answersOf = (
  world: Pick<World, 'edition'>,
  track: Track,
  { plan }: Pick<Person, 'plan'>,
): Record<string, unknown> => {
  const { answers } = plan;
  const texts = [
    answers.relevance,
    answers.projectIdea,
    answers.experience,
    answers.feasibility,
    answers.commitment,
  ];
  const { criteria } = applicationRubric(world.edition, track.id);
  const [year = '', month = '', day = ''] = answers.birthDate.split('-');
  const { eligibility } = track;
  const draft = {
    fullName: answers.fullName,
    passportName: answers.passportName ?? answers.fullName,
    ...passportIn(world.edition, track, plan.email),
    birthDate: { year, month, day },
    ...(track.admission === 'nomination' ? {} : { citizenship: answers.citizenship }),
    residence: answers.residence ?? answers.citizenship,
    organisation: answers.organisation,
    position: answers.position,
    experienceYears: String(answers.experienceYears),
    ...(track.sections.length > 1 && track.admission === 'open-call'
      ? { section: answers.section }
      : {}),
    ...(eligibility.englishNeeded ? { english: answers.english ? 'good' : 'basic' } : {}),
    ...(eligibility.onlineToolsNeeded ? { onlineTools: answers.onlineTools ? 'yes' : 'no' } : {}),
    ...(eligibility.wholeStayNeeded ? { wholeStay: answers.wholeStay ? 'yes' : 'no' } : {}),
    preferredLanguage: plan.locale,
    consent: true,
    statements: Object.fromEntries(
      criteria.map(({ id }, index) => [id, texts[index % texts.length] ?? answers.projectIdea]),
    ),
  };
  const questions = ownAnswers(world.edition, track, draft);
  return Object.keys(questions).length === 0 ? draft : { ...draft, questions };
};

const start = async (world: World, track: Track, person: Person): Promise<void> => {
  const { status, body } = await person.call<{ applicationId: string }>(
    'POST',
    `/editions/${world.edition.edition}/applications`,
    {
      track: track.id,
      email: person.plan.email,
      locale: person.plan.locale,
      idempotencyKey: person.plan.id,
    },
  );
  if (status !== 201) throw new Error(`${person.plan.id} could not start: ${JSON.stringify(body)}`);
  person.applicationId = body.applicationId;
};

const save = async (world: World, track: Track, person: Person): Promise<void> => {
  const path = `/applications/${person.applicationId}`;
  const { status, body } = await person.call('PUT', path, {
    answers: answersOf(world, track, person),
  });
  if (status >= 400) throw new Error(`${person.plan.id} could not save: ${JSON.stringify(body)}`);
};

/** Everything but the submission. */
const prepare = async (world: World, track: Track, person: Person): Promise<void> => {
  if (track.admission === 'open-call') await start(world, track, person);
  await nameReferees(track, person);
  await save(world, track, person);
  await sendNeededDocuments(person.call, track, String(person.applicationId));
};

const submit = (person: Person) =>
  person.call<{ reference: string }>('POST', `/applications/${person.applicationId}/submission`, {
    idempotencyKey: `${person.plan.id}-submission`,
  });

const submitOnce = async (person: Person): Promise<void> => {
  const { status, body } = await submit(person);
  if (status >= 400) throw new Error(`${person.plan.id} could not submit: ${JSON.stringify(body)}`);
  person.reference = body.reference;
};

const submitTwice = async (world: World, person: Person): Promise<void> => {
  const [one, other] = await Promise.all([submit(person), submit(person)]);
  if (one.body.reference !== other.body.reference) {
    world.faults.note(`${person.plan.id} has two receipts`);
  }
  person.reference = one.body.reference;
};

const submitLate = async (world: World, person: Person): Promise<void> => {
  const { status } = await submit(person);
  if (status < 400) world.faults.note(`${person.plan.id} was let in late`);
};

/** Plans the call of a track: sittings in its window, and the late ones one second after it. */
export const planApplications = (world: World, track: Track): void => {
  const { opensAt, closesAt } = callWindow(world.edition, track);
  if (track.admission === 'nomination') planNominations(world, track, opensAt);
  const applicants = world.people.filter(({ plan }) => plan.track === track.id);
  const share = Math.ceil(applicants.length / sittings);
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    const group = applicants.slice(sitting * share, (sitting + 1) * share);
    if (group.length === 0) break;
    // The last sitting is an hour before the call closes: many are late, and nobody is too late.
    const at = opensAt + hour + ((closesAt - opensAt - 2 * hour) * sitting) / (sittings - 1);
    if (track.admission === 'nomination') {
      world.agenda.add({
        at: Math.floor(at) - minute,
        label: `${track.id}: ${group.length} nominees ask for a link`,
        run: () => askForLinks(group),
      });
    }
    world.agenda.add({
      at: Math.floor(at),
      label: `${track.id}: ${group.length} people fill the form`,
      run: () => inParallel(group, (person) => prepare(world, track, person)),
    });
    if (refereesOf(track).length > 0) {
      world.agenda.add({
        at: Math.floor(at) + minute,
        label: `${track.id}: referees of ${group.length} people write`,
        run: () => writeReferences(world, track, group),
      });
    }
    // What was sent is checked and what was asked for is here by then.
    world.agenda.add({
      at: Math.floor(at) + 2 * minute,
      label: `${track.id}: applications ${sitting * share + group.length} of ${applicants.length}`,
      run: () =>
        inParallel(group, async (person) => {
          if (person.plan.submits === 'once') await submitOnce(person);
          if (person.plan.submits === 'twice') await submitTwice(world, person);
        }),
    });
  }
  const late = applicants.filter(({ plan }) => plan.submits === 'late');
  world.agenda.add({
    at: closesAt + 1000,
    label: `${track.id}: the call is closed, ${late.length} come late`,
    run: () => inParallel(late, (person) => submitLate(world, person)),
  });
};
