import { describe, expect, it } from 'vitest';
import { holdersOf, nextFitting, nextPromotion } from '../../../shared/domain/waitlist.ts';
import { trackWith } from './candidates.ts';

const person = (applicationId: string, section: string, country: string) => ({
  applicationId,
  section,
  country,
});

describe('[F34] the next on the waitlist', () => {
  const track = trackWith({ places: { paper: 2, stage: 1 }, perCountry: 1 });
  const waitlist = [
    person('w1', 'stage', 'PE'),
    person('w2', 'paper', 'KH'),
    person('w3', 'paper', 'PE'),
  ];

  it('is the first of the section who fits the caps', () => {
    const holders = [person('a', 'paper', 'KH')];
    expect(nextFitting(track, 'paper', waitlist, holders)?.applicationId).toBe('w3');
  });

  it('is nobody when all who wait would break a cap', () => {
    const holders = [person('a', 'paper', 'KH'), person('b', 'stage', 'PE')];
    expect(nextFitting(track, 'paper', waitlist, holders)).toBeUndefined();
  });

  it('is nobody when the section has no free place', () => {
    const holders = [person('a', 'stage', 'MN')];
    expect(nextFitting(track, 'stage', waitlist, holders)).toBeUndefined();
  });

  it('is never somebody who has a place already', () => {
    const holders = [person('w2', 'paper', 'KH')];
    expect(nextFitting(track, 'paper', waitlist, holders)?.applicationId).toBe('w3');
  });

  it('counts the chosen and the promoted, without those who released their place', () => {
    const vacancies = [
      { released: 'a', section: 'paper', eventId: 'e1', promoted: 'w2' },
      { released: 'w2', section: 'paper', eventId: 'e2', promoted: 'w3' },
      { released: 'b', section: 'stage', eventId: 'e3' },
    ];
    const chosen = [person('a', 'paper', 'MN'), person('b', 'stage', 'GH')];
    const ids = holdersOf({ chosen, waitlist }, vacancies).map((one) => one.applicationId);
    expect(ids).toEqual(['w3']);
  });

  it('is never somebody who was promoted before and gave the place back', () => {
    const vacancies = [
      { released: 'a', section: 'paper', eventId: 'e1', promoted: 'w2' },
      { released: 'w2', section: 'paper', eventId: 'e2' },
    ];
    const list = { chosen: [person('a', 'paper', 'MN')], waitlist };
    expect(nextPromotion(track, list, vacancies)?.person.applicationId).toBe('w3');
  });

  it('fills a vacancy that nobody fitted once another release makes room under the cap', () => {
    const list = {
      chosen: [person('a', 'paper', 'MN'), person('b', 'stage', 'KH')],
      waitlist: [person('w2', 'paper', 'KH'), person('w1', 'stage', 'GH')],
    };
    const first = { released: 'a', section: 'paper', eventId: 'e1' };
    expect(nextPromotion(track, list, [first])).toBeUndefined();
    const second = { released: 'b', section: 'stage', eventId: 'e2' };
    const promotion = nextPromotion(track, list, [first, second]);
    expect(promotion).toMatchObject({ vacancy: first, person: { applicationId: 'w2' } });
  });
});
