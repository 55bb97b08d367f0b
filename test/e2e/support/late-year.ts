/** A short year on the morning of its invitations: proposals are approved, what was learned is told. */
import { Edition } from '../../../shared/domain/edition.ts';
import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';
import { evaluationFile } from '../../support/evaluation.ts';
import { cohortOf } from '../../support/made-up-people.ts';
import { openApplication, playUntil } from '../../support/running-application.ts';
import { shortEditionFile, shortTrackFile } from '../../support/short-edition.ts';
import { scheduledEdition } from '../../support/timetable.ts';

const after = (days: number) => ({ anchor: 'training-ends', days });

/** What is asked when a course has ended is asked here when its online training has. */
const evaluation = {
  ...evaluationFile,
  selfAssessment: {
    ...evaluationFile.selfAssessment,
    after: { opens: after(0), closes: after(20) },
  },
  course: { ...evaluationFile.course, answers: { opens: after(0), closes: after(20) } },
};

const edition = (): Edition => {
  const track = shortTrackFile('makers', '2032-01-06', { paper: 2, stage: 2 });
  return Edition.parse({
    ...shortEditionFile('2032', [track], '2032-01-29'),
    scheduling: scheduledEdition().scheduling,
    evaluation,
  });
};

const makers = { track: 'makers', country: 'KH' };

/** Four people whose proposals are approved; nothing is marked as outstanding yet. */
export const openLateYear = async (): Promise<OpenWorld> => {
  const year = edition();
  const cohort = cohortOf(year.edition, [
    { ...makers, section: 'paper', merit: 5 },
    { ...makers, section: 'paper', merit: 5, country: 'PE' },
    { ...makers, section: 'stage', merit: 4, country: 'MN' },
    { ...makers, section: 'stage', merit: 4 },
  ]);
  const opened = await openApplication(year, cohort);
  await playUntil(opened, momentIn({ edition: year }, '2032-01-25T08:30'));
  return opened;
};
