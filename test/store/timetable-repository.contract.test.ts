import { describe, expect, it } from 'vitest';
import { published, withSession } from '../../shared/domain/timetable-record.ts';
import { revise } from '../../shared/domain/timetable-revision.ts';
import { createTimetableRepository } from '../../shared/store/timetable-repository.ts';
import { useEngine } from '../support/engine.ts';
import { inMemoryTimetableRepository } from '../support/in-memory/timetable-repository.ts';
import { someSession } from '../support/timetable.ts';

const engine = useEngine();

const event = (edition: string) => ({
  id: `EVENT-${edition}`,
  type: 'TimetablePublished.v1',
  source: 'cpi.scheduling',
  time: '2031-07-01T00:00:00.000Z',
  subject: edition,
  edition,
  data: { number: 1 },
});
const publication = { at: '2031-07-01T00:00:00.000Z', by: 'staff-1' };

describe.each([
  ['in memory', () => inMemoryTimetableRepository()],
  ['on the engine', () => createTimetableRepository(engine().table)],
])('[F50] timetables %s', (_where, repository) => {
  it('are empty before the first session', async () => {
    const timetables = repository();
    expect(await timetables.get('2041')).toEqual({ edition: '2041', version: 0, sessions: [] });
    expect(await timetables.current('2041')).toEqual({ sessions: [] });
    expect(await timetables.publications('2041')).toEqual([]);
    expect(await timetables.revisions('2041')).toEqual([]);
  });

  it('let one of two writers of the same version win', async () => {
    const timetables = repository();
    const empty = await timetables.get('2042');
    const outcomes = await Promise.all([
      timetables.replace(withSession(empty, someSession({ id: 'one' }))),
      timetables.replace(withSession(empty, someSession({ id: 'other' }))),
    ]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect((await timetables.get('2042')).sessions).toHaveLength(1);
  });

  it('keep what was published while the draft goes on', async () => {
    const timetables = repository();
    const first = withSession(await timetables.get('2043'), someSession({ id: 'first' }));
    await timetables.replace(first);
    const out = published(first, publication);
    const revisions = revise([], first.sessions, publication.at);
    expect(await timetables.publish(out, revisions, event('2043'))).toBe(true);
    expect(await timetables.publish(out, [], event('2043'))).toBe(false);
    expect(await timetables.revisions('2043')).toEqual(revisions);
    expect(await timetables.get('2043')).toEqual(out);

    await timetables.replace(withSession(out, someSession({ id: 'second' })));
    expect((await timetables.current('2043')).sessions).toEqual(first.sessions);
    expect(await timetables.publishedAs('2043', 1)).toEqual(first.sessions);
    expect(await timetables.publishedAs('2043', 2)).toBeUndefined();

    const again = published(await timetables.get('2043'), { ...publication, note: 'A second' });
    await timetables.publish(again, [], event('2043'));
    expect((await timetables.publications('2043')).map(({ number }) => number)).toEqual([2, 1]);
    expect((await timetables.current('2043')).publication).toEqual(again.published);
  });
});
