import { describe, expect, it } from 'vitest';
import {
  authorOf,
  hiddenFor,
  openReports,
  removed,
  reportedBy,
  rewritten,
  shownAgain,
  withoutReportOf,
} from '../../../shared/domain/cohort-contribution.ts';
import { placesOf } from '../../../shared/domain/cohort-list.ts';
import {
  mayPostOn,
  mostPostsADay,
  newMember,
  posting,
} from '../../../shared/domain/cohort-member.ts';
import { readIntroduction, readPost } from '../../../shared/domain/cohort-text.ts';
import { someContribution } from '../../support/contribution.ts';
import { someParticipant } from '../../support/participant.ts';

const now = Date.parse('2031-06-24T03:00:00.000Z');
const lists = (one: ReturnType<typeof someContribution>) => placesOf(one).map(({ list }) => list);
const reported = () => {
  const one = reportedBy(someContribution('ONE'), { by: 'BO', reason: 'Selling' }, now);
  if (one === undefined) throw new Error('It was reported before');
  return one;
};

describe('[F77] what somebody writes', () => {
  it('keeps scripts and paragraphs, in one spelling, and counts letters as people do', () => {
    expect(readPost({ text: ' 한국\r\n\r\nnai\u0308ve \u0000<b>x</b> ' })).toEqual({
      written: { text: '한국\n\nnaïve <b>x</b>' },
    });
    expect(readPost({ text: ' \n ' })).toEqual({ faults: [{ at: 'text', code: 'required' }] });
    expect(readPost({ text: '🙂'.repeat(2000) })).toHaveProperty('written');
    expect(readPost({ text: '🙂'.repeat(2001) })).toEqual({
      faults: [{ at: 'text', code: 'too-long' }],
    });
  });

  it('introduces with a field and addresses; each fault has its place', () => {
    const links = ['', 'https://example.org', 'https://EXAMPLE.org/'];
    expect(readIntroduction({ text: 'I make paper.', field: ' Paper\nart ', links })).toEqual({
      written: { text: 'I make paper.', field: 'Paper art', links: ['https://example.org/'] },
    });
    const wrong = ['https://a.example', 'http://example.org', 'example'];
    expect(readIntroduction({ text: '', field: 'x'.repeat(121), links: wrong })).toEqual({
      faults: [
        { at: 'text', code: 'required' },
        { at: 'field', code: 'too-long' },
        { at: 'links/1', code: 'not-https' },
        { at: 'links/2', code: 'no-address' },
      ],
    });
    const many = [1, 2, 3, 4, 5].map((one) => `https://a${one}.example`);
    expect(readIntroduction({ text: 'a', field: 'b', links: many })).toEqual({
      faults: [{ at: 'links/4', code: 'too-many' }],
    });
  });

  it('stands in a list for every choice of kind, section and country, and in its author’s', () => {
    const post = someContribution('ONE', { kind: 'project-update' });
    expect(lists(post)).toHaveLength(9);
    expect(lists(post)).toContainEqual({
      ...{ of: 'posts', kind: 'project-update', section: 'makers/paper', country: 'KH' },
    });
    expect(lists(someContribution('ME', { kind: 'introduction' }))).toEqual([
      { of: 'introductions' },
      { of: 'introductions', section: 'makers/paper' },
      { of: 'introductions', country: 'KH' },
      { of: 'introductions', section: 'makers/paper', country: 'KH' },
    ]);
  });

  it('is in its author’s list and the office’s alone while it is hidden, with no report for the author', () => {
    const hidden = hiddenFor(reported(), 'It sells', now);
    const own = { of: 'own', applicationId: 'APPLICATION1' };
    expect(lists(hidden)).toEqual([own, { of: 'hidden' }]);
    expect(placesOf(hidden)[0]?.row).toMatchObject({ hidden: { reason: 'It sells' }, reports: [] });
    expect(lists(shownAgain(hidden))).toHaveLength(9);
    expect(openReports(shownAgain(hidden))).toEqual([]);
  });

  it('is reported once by a person, and again by another after the office has decided', () => {
    const one = reported();
    expect(lists(one)).toContainEqual({ of: 'reported' });
    expect(reportedBy(one, { by: 'BO', reason: 'Again' }, now)).toBeUndefined();
    const kept = shownAgain(one);
    expect(lists(kept)).not.toContainEqual({ of: 'reported' });
    expect(reportedBy(kept, { by: 'BO', reason: 'Again' }, now)).toBeUndefined();
    expect(reportedBy(kept, { by: 'CY', reason: 'Too' }, now)?.reports).toHaveLength(2);
    expect(withoutReportOf(one, 'BO')?.reports).toEqual([]);
  });

  it('leaves nothing of itself when it is removed, and can be written anew', () => {
    const gone = removed(
      hiddenFor(someContribution('ME', { kind: 'introduction' }), 'x', now),
      now,
    );
    expect(placesOf(gone)).toEqual([]);
    expect(gone).toMatchObject({ text: '', author: { name: '' }, reports: [], version: 3 });
    expect(JSON.stringify(gone)).not.toMatch(/Paper|example|Dara|안녕/);
    const anew = rewritten(gone, authorOf(someParticipant()), { text: 'Back.' }, now);
    expect(anew).toMatchObject({
      text: 'Back.',
      revision: 2,
      writtenAt: '2031-06-24T03:00:00.000Z',
    });
    expect(anew.removedAt ?? anew.editedAt).toBeUndefined();
  });

  it('is posted ten times a day and no more', () => {
    let member = newMember({ applicationId: 'ANA', edition: '2031' });
    for (let post = 0; post < mostPostsADay; post += 1) {
      expect(mayPostOn(member, '2031-06-24')).toBe(true);
      member = posting(member, '2031-06-24');
    }
    expect(mayPostOn(member, '2031-06-24')).toBe(false);
    expect(mayPostOn(member, '2031-06-25')).toBe(true);
  });
});
