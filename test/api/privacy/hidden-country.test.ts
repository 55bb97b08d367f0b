/** Where an edition hides the country, who reviews cannot tell where somebody is from. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { countryName } from '../../../shared/text/country.ts';
import { reviewOf } from '../../support/review.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { everyRoute, keyOf, paramsOf, wholeWorld } from '../../support/whole-world.ts';

const edition = (hideCountry?: boolean): Edition => {
  const small = smallEdition();
  const review = hideCountry === undefined ? {} : { hideCountry };
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, review },
  }));
  return { ...small, tracks };
};

const ofReviewer = everyRoute.filter(
  ({ access, method }) =>
    access.kind === 'staff' && access.roles.includes('reviewer') && method === 'GET',
);

/** Everything that the reviewer of one person is answered. */
const seenIn = async (country: string, hideCountry?: boolean): Promise<string> => {
  const world = wholeWorld(edition(hideCountry));
  const { applicationId } = await world.apply('me@people.example', {
    'answers.citizenship': country,
    'answers.residence': country,
    'answers.position': `Curator in ${countryName(country, 'en')}`,
    'answers.statements.merit': `${countryName(country, 'en')}, ${countryName(country, 'ko')}에서: paper.`,
  });
  await world.ports.reviews.assign(reviewOf(applicationId, 'rita'));
  const answers: unknown[] = [];
  for (const route of ofReviewer) {
    const { status, headers, body } = await world.call({
      ...{ route: keyOf(route), params: paramsOf(route, { applicationId }) },
      query: route.path.includes('{') ? {} : { edition: '2031' },
      ...{ roles: ['reviewer'], sub: 'rita' },
    });
    answers.push([keyOf(route), status, headers, body]);
  }
  return JSON.stringify(answers);
};

describe('[F24] the country of an applicant', () => {
  const seen = new Map<string, string>();
  beforeAll(async () => {
    for (const country of ['KH', 'PE']) {
      seen.set(country, await seenIn(country, true));
      seen.set(`${country} told`, await seenIn(country));
      seen.set(`${country} not hidden`, await seenIn(country, false));
    }
  });

  it('is hidden byte for byte where the edition says so', () => {
    expect(seen.get('KH')).toContain('에서: paper.');
    expect(seen.get('KH')).toBe(seen.get('PE'));
    expect(seen.get('KH')).not.toMatch(/Cambodia|캄보디아|citizenship/);
  });

  it('is told where the edition says nothing, or that it is not hidden', () => {
    for (const how of ['told', 'not hidden']) {
      expect(seen.get(`KH ${how}`)).toContain('Cambodia');
      expect(seen.get(`KH ${how}`)).not.toBe(seen.get(`PE ${how}`));
    }
  });
});
