import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../shared/domain/participant-card.ts';
import { participationEntry } from '../../../shared/domain/participation.ts';
import { violationsIn } from '../../support/invariants/invariants.ts';
import type { Snapshot, StoredItem } from '../../support/invariants/snapshot.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const here = someParticipant({
  stage: 'in-korea',
  certificate: { code: 'CODE', issuedAt: '2031-08-15T15:00:00.000Z' },
  proposal: { version: 1, round: 0, dueAt: '2031-07-14T09:00:00.000Z' },
});
const { applicationId } = here;

const kept = (entity: string, attributes: object): StoredItem => ({
  ...{ entity, pk: `DOSSIER#${applicationId}`, sk: entity },
  ...attributes,
});
const participation = { [applicationId]: participationEntry(here) };
const sound: Snapshot = {
  items: [
    kept('APPLICATION', { applicationId, reference: here.reference }),
    kept('PARTICIPANT', { applicationId, card: cardOf(here) }),
    kept('PARTICIPATION', { edition: '2031', participants: participation }),
    kept('PROPOSAL', { applicationId, version: 1 }),
    kept('CERTIFICATE', { applicationId, code: 'CODE' }),
    kept('WAIT', { applicationId, step: 'course-end' }),
    kept('MAIL', { moment: 'invitation', status: 'SENT', sentAt: '2031-07-20T00:00:00.000Z' }),
    kept('REVIEW', { sub: 'REVIEWER', status: 'submitted' }),
    kept('DINNER_SEATS', { edition: '2031', waiting: ['B'] }),
  ],
  participants: [here],
  executions: [{ name: applicationId, status: 'RUNNING' }],
  lettersTwice: 0,
};
const and = (...items: readonly StoredItem[]): Snapshot => ({
  ...sound,
  items: [...sound.items, ...items],
});
const standing = (changes: Parameters<typeof someParticipant>[0]): Snapshot => ({
  ...sound,
  participants: [{ ...here, ...changes }],
});

describe('[Q27] what is kept', () => {
  it('is as it must be', () => {
    expect(violationsIn(sound, edition)).toEqual([]);
  });

  it.each<[string, Snapshot]>([
    ['references', and(kept('APPLICATION', { reference: here.reference }))],
    ['places', { ...sound, participants: Array.from({ length: 99 }, () => here) }],
    ['journeys', { ...sound, executions: [] }],
    ['journeys', { ...sound, executions: [{ name: applicationId, status: 'SUCCEEDED' }] }],
    ['journeys', { ...sound, executions: [{ name: applicationId, status: 'FAILED' }] }],
    ['waits', and(kept('WAIT', { applicationId, step: 'arrival' }))],
    ['cards', standing({ arrivedOn: '2031-08-03' })],
    ['projection', standing({ seminarsAttended: ['opening'] })],
    ['letters', { ...sound, lettersTwice: 1 }],
    ['letters', and(kept('MAIL', { status: 'SENDING' }))],
    ['letters', and(kept('MAIL', { status: 'SENT' }))],
    ['letters', and(kept('MAIL', { status: 'SENT', sentAt: 'now', dueByKey: 'MAILS' }))],
    ['reviews', and(kept('REVIEW', { status: 'open' }))],
    ['reviews', and(kept('REVIEW', { status: 'submitted', dueByKey: 'REVIEWS' }))],
    ['certificates', and(kept('CERTIFICATE', { applicationId, code: 'OTHER' }))],
    ['certificates', standing({ certificate: { code: 'OTHER', issuedAt: 'now' } })],
    ['proposals', and(kept('PROPOSAL', { applicationId, version: 2 }))],
    ['dinner', and(kept('DINNER_SEATS', { edition: '2031', waiting: ['A', 'A'] }))],
    [
      'dinner',
      and(kept('DINNER_SEATS', { edition: '2031', holders: new Set(['A']), waiting: ['A'] })),
    ],
  ])('tells where %s do not hold', (name, snapshot) => {
    expect(violationsIn(snapshot, edition).map((line) => line.split(':')[0])).toContain(name);
  });
});
