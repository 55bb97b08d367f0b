import { evaluationsApi } from '../../functions/evaluations/api.ts';
import { reportingApi } from '../../functions/reporting/api.ts';
import { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { participationEntry } from '../../shared/domain/participation.ts';
import type { StaffRole } from '../../shared/http/route.ts';
import { evaluationFile } from './evaluation.ts';
import { ask } from './http.ts';
import { inMemoryEvaluationRepository } from './in-memory/evaluation-repository.ts';
import { inMemoryReportRepository } from './in-memory/report-repository.ts';
import { inMemoryTimetableRepository } from './in-memory/timetable-repository.ts';
import { someParticipant } from './participant.ts';
import { placeWorld } from './place-world.ts';
import { smallEditionFile } from './small-edition.ts';

/** The small edition, asking its people everything that can be asked. */
const askingEdition = (): Edition =>
  Edition.parse({ ...smallEditionFile, evaluation: evaluationFile });

/** Somebody who took part online. */
export const trained = (number: number, changes: Partial<Participant> = {}): Participant =>
  someParticipant({
    applicationId: `TRAINEE${number}`,
    stage: 'in-online-training',
    modulesDone: ['planning'],
    seminarsAttended: ['opening'],
    ...changes,
  });

type Form = Record<string, string>;

/** People who are asked, the office that reads the figures, and the report. */
export const evaluationWorld = async (
  people: readonly Participant[],
  { now, edition = askingEdition() }: { readonly now: string; readonly edition?: Edition },
) => {
  const place = await placeWorld(people, { edition, now });
  const evaluations = inMemoryEvaluationRepository(place.participants);
  const timetables = inMemoryTimetableRepository();
  const participation = {
    get: async () => {
      const found = await Promise.all(
        people.map(({ applicationId }) => place.participants.get(applicationId)),
      );
      return Object.fromEntries(
        found.flatMap((one) => (one ? [[one.applicationId, participationEntry(one)]] : [])),
      );
    },
  };
  const ports = { ...place.ports, evaluations, timetables, participation };
  const api = evaluationsApi(() => ports, place.clock);
  const reports = inMemoryReportRepository(place.ports.editions, participation, evaluations);
  const reporting = reportingApi(() => ({ reports }), place.clock);
  const [first] = people;
  const me = first?.applicationId ?? '';
  return {
    ...place,
    evaluations,
    timetables,
    list: (who = me) => place.askAs(api, who, { route: 'GET /my/evaluation', html: false }),
    page: (questionnaire: string, { who = me, language = 'en', html = true } = {}) =>
      place.askAs(api, who, {
        route: 'GET /my/evaluation/{questionnaire}',
        params: { questionnaire },
        ...{ html, language },
      }),
    answer: (questionnaire: string, form: Form, who = me) =>
      place.askAs(api, who, {
        route: 'POST /my/evaluation/{questionnaire}',
        params: { questionnaire },
        ...{ form, html: true },
      }),
    office: (route: string, roles: readonly StaffRole[] = ['coordinator']) =>
      ask(api, { route, roles, sub: 'cora', params: { edition: edition.edition } }),
    report: (html = false) =>
      ask(reporting, {
        route: 'GET /achievements/{year}',
        params: { year: edition.edition },
        html,
      }),
  };
};
