import { describe, expect, it } from 'vitest';
import {
  emptyVote,
  hasMoment,
  panelOf,
  strangeLine,
} from '../../../web/src/pages/forum/panel-values.ts';
import { partsInReport } from '../../../web/src/pages/learning/in-report.ts';
import {
  newWanted,
  proposalOf,
  wantedFaults,
  wishIn,
} from '../../../web/src/pages/timetable/proposal/wanted-values.ts';

describe('[F78] what the office reads of why the report withholds a figure', () => {
  it('is told before and after the last answer, and where a small part could be worked out', () => {
    expect(partsInReport(true, [9, 2])).toEqual({ parts: ['open', 'open'], whole: 'open' });
    expect(partsInReport(false, [9, 8])).toEqual({ parts: ['told', 'told'], whole: 'told' });
    expect(partsInReport(false, [3, 1])).toEqual({ parts: ['few', 'few'], whole: 'few' });
    expect(partsInReport(false, [9, 8, 2])).toEqual({
      parts: ['told', 'derivable', 'few'],
      whole: 'told',
    });
  });
});

describe('[F46] what is typed to open a vote', () => {
  it('names everybody once, and tells which line names nobody', () => {
    const typed = { ...emptyVote, chosen: ['ana'], typed: ' ben \n\nana\n' };
    expect(panelOf(typed)).toEqual(['ana', 'ben']);
    expect(strangeLine(typed)).toBeUndefined();
    expect(strangeLine({ ...typed, typed: 'ben\nBen Bae' })).toBe('Ben Bae');
    expect(hasMoment({ ...typed, closesAt: '2031-07-22T18:00' })).toBe(true);
    expect(hasMoment({ ...typed, closesAt: '2031-07-22T' })).toBe(false);
  });
});

describe('[F51] sessions that need a time', () => {
  const wanted = {
    ...newWanted,
    ...{ id: 'folding', titleEn: 'Folding', titleKo: '접기', cohorts: ['makers/paper'] },
  };

  it('are on the list once they can be asked for', () => {
    expect(wantedFaults(wanted)).toEqual([]);
    expect(wantedFaults({ ...newWanted, minutes: '12', from: 'soon' })).toEqual([
      ...['title', 'minutes', 'cohorts', 'day'],
    ]);
  });

  it('are sent with the rooms that will do: every one, some, or none where they are online', () => {
    const sent = (changes: object) => {
      const { grid } = wishIn(null);
      return proposalOf({ wanted: [{ ...wanted, ...changes }], grid }).sessions[0];
    };
    expect(sent({})).not.toHaveProperty('rooms');
    expect(sent({ rooms: ['hall'] })).toMatchObject({ rooms: ['hall'], minutes: 120 });
    expect(sent({ rooms: ['hall'], isOnline: true })).toMatchObject({ rooms: [] });
  });

  it('are what the tab has kept, and nothing where another version of the page kept them', () => {
    const kept = { wanted: [wanted], grid: wishIn(null).grid };
    expect(wishIn(JSON.stringify(kept))).toEqual(kept);
    expect(wishIn(JSON.stringify({ ...kept, wanted: [{ id: 'folding' }] })).wanted).toEqual([]);
    expect(wishIn(JSON.stringify({ wanted: [] })).grid).toEqual(kept.grid);
  });
});
