import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProposalVersion } from '../../../shared/domain/proposal.ts';
import {
  compareProposals,
  versionPair,
  versionPairs,
} from '../../../shared/domain/proposal-comparison.ts';
import { type Passage, textDifference } from '../../../shared/domain/text-difference.ts';

const shown = (passages: readonly Passage[]): string =>
  passages.map(({ kept, text }) => (kept ? text : `[${text}]`)).join('');
const keptIn = (passages: readonly Passage[]): string =>
  passages.flatMap(({ kept, text }) => (kept ? [text] : [])).join('');

describe('[F45] what changed between two texts', () => {
  it.each([
    [
      'a plan for a hall',
      'a plan for two halls',
      'a plan for [a] [hall]',
      'a plan for [two] [halls]',
    ],
    ['same', 'same', 'same', 'same'],
    ['', 'new', '', '[new]'],
    ['gone', '', '[gone]', ''],
    [
      '예산을 적습니다',
      '예산과 일정을 적습니다',
      '[예산을] 적습니다',
      '[예산과] [일정을] 적습니다',
    ],
    ['ฉันรักวัฒนธรรม', 'ฉันรักดนตรี', 'ฉันรัก[วัฒนธรรม]', 'ฉันรัก[ดนตรี]'],
  ])('is marked word by word, in any script: %s', (one, other, earlier, later) => {
    const difference = textDifference(one, other);
    const plain = (text: string) => text.replaceAll('] [', ' ').replaceAll('][', '');
    expect(plain(shown(difference.earlier))).toBe(plain(earlier));
    expect(plain(shown(difference.later))).toBe(plain(later));
  });

  it('loses nothing of either text, and keeps the same in both', () => {
    const words = fc
      .array(fc.constantFrom('one', 'two', 'three.', '\n', '예술', 'ฉัน'), { maxLength: 40 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { earlier, later } = textDifference(one, other);
        expect(earlier.map(({ text }) => text).join('')).toBe(one);
        expect(later.map(({ text }) => text).join('')).toBe(other);
        expect(keptIn(earlier)).toBe(keptIn(later));
      }),
    );
  });

  it('compares very long texts by sentences', () => {
    const long = (word: string) => `${`${word} `.repeat(3000).trim()}. The end stays.`;
    const { earlier, later } = textDifference(`Begin. ${long('a')}`, `Start. ${long('b')}`);
    expect(earlier.length + later.length).toBeLessThan(10);
    expect(keptIn(later)).toContain('The end stays.');
  });
});

const version = (number: number, says: string): ProposalVersion => ({
  ...{ applicationId: 'A', version: number, round: number - 1, submittedAt: `2031-07-0${number}` },
  title: 'Paper',
  outline: { problem: says },
});

describe('[F45] two versions', () => {
  const versions = [version(1, 'one'), version(2, 'two'), version(3, 'two')];

  it('are compared heading by heading, with the title first', () => {
    const [first, second] = versions;
    if (first === undefined || second === undefined) throw new Error('Two versions');
    const later = { ...second, outline: { problem: 'two', budget: 'much' } };
    const headings = ['situation', 'budget', 'problem'];
    expect(
      compareProposals(headings, first, later).map(({ heading, change }) => [heading, change]),
    ).toEqual([
      [undefined, 'same'],
      ['budget', 'added'],
      ['problem', 'changed'],
    ]);
  });

  it.each([
    [{}, [2, 3]],
    [{ later: 2 }, [1, 2]],
    [{ earlier: 1 }, [1, 3]],
    [{ earlier: 1, later: 2 }, [1, 2]],
  ])('are found as they are asked for: %j', (asked, numbers) => {
    const pair = versionPair({ versions }, asked);
    expect([pair?.earlier.version, pair?.later.version]).toEqual(numbers);
  });

  it.each([{ later: 1 }, { earlier: 2, later: 2 }, { earlier: 3, later: 2 }, { later: 4 }])(
    'are no pair where one is missing or the order is another: %j',
    (asked) => {
      expect(versionPair({ versions }, asked)).toBeUndefined();
    },
  );

  it('are offered latest first', () => {
    const pairs = versionPairs({ versions }).map((pair) => [
      pair.earlier.version,
      pair.later.version,
    ]);
    expect(pairs).toEqual([
      [2, 3],
      [1, 3],
      [1, 2],
    ]);
  });
});
