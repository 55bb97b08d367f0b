import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../shared/domain/edition-check.ts';
import { pointerTo } from '../../../shared/domain/edition-fault.ts';
import type { Loose } from '../../support/loose.ts';
import { smallEditionFile } from '../../support/small-edition.ts';
import { plantedDates } from './planted-dates.ts';
import { plantedParts } from './planted-parts.ts';

type File = typeof smallEditionFile;

/** The faults of the small edition after a change, as `pointer: reason`. */
const faultsAfter = (change: (file: Loose) => void): string[] => {
  const file: File = structuredClone(smallEditionFile);
  change(file);
  const check = checkEdition(file);
  return check.ok ? [] : check.faults.map(({ path, reason }) => `${pointerTo(path)}: ${reason}`);
};

describe('the checks of an edition file', () => {
  it('[F2] have nothing to say about a file that keeps every rule', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (file: Loose) => void]>([
    [
      'is online only',
      (file) => {
        const [track] = file.tracks;
        delete track.visit;
        delete file.cpiDay;
        delete track.kinds[0].weeks;
        for (const section of track.sections) delete section.visit;
      },
    ],
    [
      'has no online stage and no proposals',
      (file) => {
        delete file.tracks[0].online;
        delete file.tracks[0].proposal;
      },
    ],
    [
      'invites fewer than it trains, and not every section',
      (file) => {
        file.tracks[0].sections[0].invited = 1;
        delete file.tracks[0].sections[1].visit;
      },
    ],
    [
      'runs over the new year',
      (file) => {
        for (const section of file.tracks[0].sections) {
          section.visit = { from: '2031-12-22', to: '2032-01-04' };
        }
        file.cpiDay.date = '2032-01-02';
        file.tracks[0].eligibility.age.on = '2031-12-22';
      },
    ],
    [
      'closes anywhere on Earth and has a second partner abroad',
      (file) => {
        file.tracks[0].call.zone = 'anywhere-on-earth';
        file.tracks[0].sections[0].partners.push({ name: 'Casa de Papel', country: 'PE' });
        file.tracks[0].sections[0].selectedBy = 'partner';
      },
    ],
    [
      'goes on offering places while online training runs',
      (file) => {
        file.tracks[0].offer.promoteUntil = '2031-07-01T18:00';
      },
    ],
  ])('have nothing to say about a year that %s', (_what, change) => {
    expect(faultsAfter(change)).toEqual([]);
  });

  it.each([...plantedDates, ...plantedParts])(
    '[F4] refuse %s',
    (_what, change, pointer, reason) => {
      const faults = faultsAfter(change);
      const found = faults.filter(
        (fault) => fault.startsWith(`${pointer}: `) && reason.test(fault),
      );
      expect(found, faults.join('\n')).toHaveLength(1);
      // One wrong value can contradict two others, but it does not drag the whole file down.
      expect(faults.length).toBeLessThanOrEqual(2);
    },
  );

  it('[F2] name every fault of shape, unknown and missing fields among them', () => {
    const faults = faultsAfter((file) => {
      file.tracks[0].online.perriod = {};
      delete file.contact;
      file.tracks[0].call.opensAt = '2031-02-30T09:00';
      file.tracks[0].sections[0].places = 'three';
      file.timeZone = 'Asia/Busan';
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        '/contact: is missing',
        '/tracks/0/call/opensAt: must be a moment that exists',
        '/tracks/0/online/perriod: there is no such field',
        '/tracks/0/sections/0/places: must be of type number',
        expect.stringMatching(/^\/timeZone: must be an IANA time zone/),
      ]),
    );
    expect(faults).toHaveLength(5);
  });

  it('[F2] a fault of shape does not hide the faults of other parts', () => {
    const faults = faultsAfter((file) => {
      file.tracks[0].sections[0].places = 'three';
      file.tracks[0].selection.releaseAt = '2031-03-31T10:00';
      file.cpiDay.date = '2031-09-16';
    });
    expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
      '/tracks/0/sections/0/places',
      '/tracks/0/selection/releaseAt',
      '/cpiDay/date',
    ]);
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ tracks: 'none' }], [{ tracks: [null] }]])(
    'survive a file that is %j',
    (document) => {
      expect(checkEdition(document).ok).toBe(false);
    },
  );
});
