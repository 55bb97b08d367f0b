/** Reviews are blind unless the edition says otherwise; then reviewers see who it is, and no more. */
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { reviewOf } from '../../support/review.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholeWorld } from '../../support/whole-world.ts';

const edition = (blind?: boolean): Edition => {
  const small = smallEdition();
  const review = blind === undefined ? {} : { blind };
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, review },
  }));
  return { ...small, tracks };
};

/** What the reviewer of one person reads of the application. */
const readUnder = async (blind?: boolean) => {
  const world = wholeWorld(edition(blind));
  const { applicationId } = await world.apply('dara@people.example', {
    'answers.fullName': 'Sok Dara',
    'answers.organisation': 'Paper House',
    'answers.statements.merit': 'I, Sok Dara of Paper House, make paper: dara@people.example.',
  });
  await world.ports.reviews.assign(reviewOf(applicationId, 'rita'));
  const { status, body } = await world.call({
    ...{ route: 'GET /reviews/{applicationId}', params: { applicationId } },
    ...{ roles: ['reviewer'], sub: 'rita' },
  });
  expect(status).toBe(200);
  return (JSON.parse(body) as { readonly answers: Record<string, unknown> }).answers;
};

describe('[F24] whether reviewers know whose application it is', () => {
  it.each([undefined, true])('they do not where the edition says %s', async (blind) => {
    const answers = await readUnder(blind);
    expect(JSON.stringify(answers)).not.toMatch(/Sok|Dara|Paper House/i);
    expect(Object.keys(answers)).not.toContain('residence');
  });

  it('they do where it says that reviews are not blind, and still cannot reach the person', async () => {
    const answers = await readUnder(false);
    expect(answers).toMatchObject({ fullName: 'Sok Dara', organisation: 'Paper House' });
    expect(JSON.stringify(answers.statements)).toContain('I, Sok Dara of Paper House');
    expect(answers).not.toHaveProperty('email');
    expect(answers).not.toHaveProperty('passportName');
    expect(answers).not.toHaveProperty('birthDate');
  });
});
