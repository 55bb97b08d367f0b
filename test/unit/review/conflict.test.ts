import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../../../shared/domain/conflict.ts';
import { profileOf } from '../../support/review-panel-world.ts';

const application = {
  ...{ track: 'makers', name: 'Sok  Dara', country: 'KH', organisation: 'Paper House' },
};

describe('[F25] what stands between a reviewer and an application', () => {
  it.each([
    [{ employer: 'PAPER  house' }, ['same-employer']],
    [{ country: 'KH' }, ['same-country']],
    [{ workedWith: ['sok dara'] }, ['worked-together']],
    [
      { workedWith: ['Paper House'], employer: 'Paper House' },
      ['same-employer', 'worked-together'],
    ],
    [{ employer: 'Stage House', country: 'KR', workedWith: ['Sok'] }, []],
    [{}, []],
  ])('%o', (of, flags) => {
    expect(conflictsBetween(profileOf('ana', of), application, { sameCountry: true })).toEqual(
      flags,
    );
  });

  it('leaves the country out where the edition does not ask for it', () => {
    const profile = profileOf('ana', { country: 'KH' });
    expect(conflictsBetween(profile, application, { sameCountry: false })).toEqual([]);
  });
});
