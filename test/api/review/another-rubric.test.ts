import { describe, expect, it } from 'vitest';
import { computeList } from '../../../functions/selection/compute-list.ts';
import { Edition } from '../../../shared/domain/edition.ts';
import { pagesOf } from '../../../shared/domain/form-pages.ts';
import { noAdjustments } from '../../../shared/domain/selection-adjustment.ts';
import { figuresOf } from '../../../shared/domain/selection-record.ts';
import { highsSolver } from '../../../shared/solver/highs.ts';
import { eligibleOf, profileOf, reviewPanelWorld } from '../../support/review-panel-world.ts';
import { smallEditionFile } from '../../support/small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });
const criterion = (id: string, weight: number, scores: readonly number[]) => ({
  ...{ id, weight },
  title: both(id),
  anchors: scores.map((score) => ({ score, text: both(`worth ${score}`) })),
});

/** The small edition's file with another rubric, and nothing else. */
const editionScoredBy = (criteria: readonly object[], threshold: number): Edition =>
  Edition.parse({
    ...smallEditionFile,
    rubrics: { ...smallEditionFile.rubrics, application: { criteria, threshold } },
  });

const craftAndReach = [criterion('craft', 75, [0, 1, 2]), criterion('reach', 25, [1, 4, 10])];
const threeEqual = ['idea', 'plan', 'people'].map((id) => criterion(id, 100 / 3, [1, 2, 3]));

describe('[F23] one definition drives form, validation, mean and figures', () => {
  it.each([
    [craftAndReach, 70, { craft: 2, reach: 4 }, { craft: 3, reach: 4 }, 85, 1],
    [craftAndReach, 90, { craft: 2, reach: 4 }, { craft: 2, reach: 5 }, 85, 0],
    [threeEqual, 60, { idea: 3, plan: 2, people: 1 }, { idea: 3, plan: 2 }, 66.666667, 1],
  ] as const)(
    'by the file alone (%#)',
    async (criteria, threshold, scores, wrong, mean, chosen) => {
      const edition = editionScoredBy(criteria, threshold);
      const [track] = edition.tracks;
      if (track === undefined) throw new Error('There is no track');
      const statements = pagesOf(edition, track).filter(({ id }) => id.startsWith('statement-'));
      expect(statements.map(({ id }) => id)).toEqual(criteria.map(({ id }) => `statement-${id}`));

      const world = reviewPanelWorld({
        applied: [eligibleOf('APPL1')],
        profiles: [profileOf('ana')],
        edition,
      });
      await world.assign();
      const shown = await world.reviewer('ana', {
        route: 'GET /reviews/{applicationId}',
        params: { applicationId: 'APPL1' },
      });
      expect(shown.json()).toMatchObject({ rubric: { criteria, threshold } });
      const review = { recommendation: 'accept', comment: '' };
      expect((await world.submit('ana', 'APPL1', { ...review, scores: wrong })).status).toBe(422);
      expect((await world.submit('ana', 'APPL1', { ...review, scores })).status).toBe(200);
      const listed = await world.office({
        route: 'GET /staff/editions/{edition}/review-scores/{track}',
        params: { edition: '2031', track: 'makers' },
      });
      expect(listed.json()).toMatchObject({ applications: [{ mean }] });
      const deps = { ...world, solver: highsSolver };
      const list = await computeList(deps, edition, track, noAdjustments);
      expect(figuresOf(list)).toMatchObject({ chosen, notSelected: 1 - chosen });
    },
  );
});
