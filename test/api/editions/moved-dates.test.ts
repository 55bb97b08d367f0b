import { describe, expect, it } from 'vitest';
import { editionsApi } from '../../../functions/editions/api.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { ask } from '../../support/http.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

/** With passports that are valid to the day for the visit that ends on 15 August, and for longer. */
const travellers = [
  ['TIGHT', 'accepted', '2032-02-15'],
  ['LONG', 'accepted', '2035-01-01'],
  ['TIGHT-AND-GONE', 'withdrawn', '2032-02-15'],
].map(([applicationId, stage, passportExpiresOn]) =>
  someParticipant({ applicationId, stage, travel: { passportExpiresOn } } as object),
);

const world = (...more: readonly Participant[]) => {
  const stored = inMemoryEditionRepository(smallEdition());
  const events: unknown[] = [];
  const editions: typeof stored = {
    ...stored,
    apply: (edition, options) => {
      events.push(options.event);
      return stored.apply(edition, options);
    },
  };
  const participants = inMemoryParticipantRepository(
    someParticipant({ applicationId: 'WAITS', name: 'Sok Dara', stage: 'accepted' }),
    someParticipant({ applicationId: 'GONE', name: 'Anna', stage: 'declined' }),
    ...more,
  );
  const counts = { draft: 3, submitted: 2, eligible: 5, ineligible: 1 } as never;
  const deps = {
    ...{ editions, participants, ids: randomIds },
    applications: inMemoryApplicationRepository(),
    applicationCounts: async () => counts,
  };
  const handler = editionsApi(() => deps, { now: () => Date.parse('2031-02-10T00:00:00.000Z') });
  const asked = { params: { edition: '2031' }, roles: ['admin'] } as const;
  return {
    editions,
    events,
    preview: (json: object) =>
      ask(handler, { ...asked, route: 'POST /admin/editions/{edition}/moved-dates', json }),
    apply: (json: object) =>
      ask(handler, { ...asked, route: 'PUT /admin/editions/{edition}', json }),
  };
};

const moved = () => {
  const file = structuredClone(smallEditionFile);
  const [track] = file.tracks;
  if (track?.online === undefined) throw new Error('The small edition has no online stage');
  track.call.closesAt = '2031-03-10T10:00';
  track.online.period.to = '2031-07-08';
  return file;
};

describe('[F2] an edition whose dates move', () => {
  it('shows whom they concern, and writes nothing', async () => {
    const { preview, editions } = world();
    const reply = await preview(moved());
    expect(reply.status).toBe(200);
    expect(reply.json()).toMatchObject({
      version: 1,
      moved: [
        { date: 'call-closes', track: 'makers', before: '2031-03-03T10:00', applications: 3 },
        {
          ...{ date: 'training-ends', before: '2031-07-04', after: '2031-07-08' },
          participants: [{ applicationId: 'WAITS', name: 'Sok Dara', stage: 'accepted' }],
        },
      ],
    });
    expect((await editions.get('2031'))?.version).toBe(1);
    expect((await preview(smallEditionFile)).json()).toMatchObject({ moved: [] });
  });

  it('[F47] shows whose passport would expire too early for the new days', async () => {
    const { preview } = world(...travellers);
    const file = moved();
    for (const section of file.tracks[0]?.sections ?? []) {
      if (section.visit !== undefined) section.visit.to = '2031-08-16';
    }
    expect((await preview(file)).json()).toMatchObject({
      passports: [{ applicationId: 'TIGHT', stage: 'accepted', section: 'paper' }],
    });
    expect((await preview(moved())).json()).toMatchObject({ passports: [] });
  });

  it('[F61] keeps what they were in the audit log, and tells what moved', async () => {
    const { apply, events } = world();
    expect((await apply(moved())).status).toBe(200);
    const [event] = events;
    expect(event).toMatchObject({
      type: 'EditionApplied.v1',
      data: { moved: [{ date: 'call-closes' }, { date: 'training-ends' }] },
      audit: {
        before: { version: 1, 'callCloses.makers': '2031-03-03T10:00' },
        after: { version: 2, 'callCloses.makers': '2031-03-10T10:00' },
      },
    });
  });
});
