import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';

const posts = [
  'POST /editions/{edition}/applications',
  'POST /applications/{applicationId}/pages/{page}',
  'PUT /applications/{applicationId}',
  'POST /applications/{applicationId}/submission',
  'POST /sign-in',
  'POST /sign-in/{token}',
  'POST /sign-out',
];

const names = [...Object.keys(completeForm), 'email', 'track', 'version', 'locale', 'next', 'x'];

/** Bodies as programs send them: any JSON, and JSON with the names that are read. */
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom('answers', 'track', 'email', 'version', 'idempotencyKey', '__proto__'),
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'fullName',
          'birthDate',
          'consent',
          'statements',
          'questions',
          'section',
          'constructor',
        ),
        fc.jsonValue({ maxDepth: 3 }),
      ),
    ),
  ),
);

/** Forms with any text in the fields that are read. */
const form = fc.dictionary(
  fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 20 })),
  fc.string({ unit: 'binary', maxLength: 60 }),
  { maxKeys: 20 },
);

const run = async (routeKey: string, asked: object): Promise<void> => {
  const world = intakeWorld();
  const { applicationId, session } = await world.start();
  const params = { edition: '2031', applicationId, token: 'x', page: 'person' };
  for (const wants of ['html', 'json'] as const) {
    const answer = await world.call(routeKey, { params, session, wants, ...asked });
    expect(answer.status, `${routeKey} ${JSON.stringify(asked)}`).toBeLessThan(500);
  }
};

describe.each(posts)('%s', (routeKey) => {
  it('answers any JSON without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(json, (body) => run(routeKey, { json: body })),
      { numRuns: 60, seed: 1 },
    );
  });

  it('answers any form without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(form, (fields) => run(routeKey, { form: fields })),
      { numRuns: 60, seed: 1 },
    );
  });
});
