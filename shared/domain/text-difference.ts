/** What two texts have in common and where they part, word by word: pure, in any script. */

/** A run of words that both texts have, or that only one of them has. */
export interface Passage {
  readonly kept: boolean;
  readonly text: string;
}

export interface TextDifference {
  /** The earlier text: what is not kept was taken out. */
  readonly earlier: readonly Passage[];
  /** The later text: what is not kept is new. */
  readonly later: readonly Passage[];
}

type Parts = readonly string[];

/** Most comparisons of parts in one text: a table of so many cells takes a few megabytes. */
const mostCells = 4_000_000;

/** The words of a text with what stands between them, in scripts without spaces too. */
const partsOf = (text: string, granularity: 'word' | 'sentence'): Parts =>
  [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ segment }) => segment);

/** How many parts at the beginning are the same in both. */
const sameAtStart = (one: Parts, other: Parts): number => {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
};

/** Which parts of the two are in a longest common subsequence of them. */
const commonParts = (one: Parts, other: Parts): readonly [Set<number>, Set<number>] => {
  const width = other.length + 1;
  // At (row, column): how many parts the rests from there have in common at most.
  const most = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => most[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      most[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const inOne = new Set<number>();
  const inOther = new Set<number>();
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) {
      inOne.add(row);
      inOther.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return [inOne, inOther];
};

/** Neighbouring parts of one kind as one passage. */
const passagesOf = (parts: Parts, isKept: (index: number) => boolean): readonly Passage[] => {
  const passages: Passage[] = [];
  for (const [index, text] of parts.entries()) {
    const kept = isKept(index);
    const last = passages.at(-1);
    if (last?.kept === kept) passages[passages.length - 1] = { kept, text: last.text + text };
    else passages.push({ kept, text });
  }
  return passages;
};

const differenceOf = (one: Parts, other: Parts): TextDifference | undefined => {
  const start = sameAtStart(one, other);
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  const end = sameAtStart(restOne.toReversed(), restOther.toReversed());
  const middleOne = restOne.slice(0, restOne.length - end);
  const middleOther = restOther.slice(0, restOther.length - end);
  if (middleOne.length * middleOther.length > mostCells) return undefined;
  const [inOne, inOther] = commonParts(middleOne, middleOther);
  const keptIn = (parts: Parts, middle: Parts, common: ReadonlySet<number>) =>
    passagesOf(
      parts,
      (index) => index < start || index >= start + middle.length || common.has(index - start),
    );
  return {
    earlier: keptIn(one, middleOne, inOne),
    later: keptIn(other, middleOther, inOther),
  };
};

const whole = (text: string): readonly Passage[] => (text === '' ? [] : [{ kept: false, text }]);

/** Word by word; very long texts that differ throughout sentence by sentence, or as a whole. */
export const textDifference = (earlier: string, later: string): TextDifference =>
  differenceOf(partsOf(earlier, 'word'), partsOf(later, 'word')) ??
  differenceOf(partsOf(earlier, 'sentence'), partsOf(later, 'sentence')) ?? {
    earlier: whole(earlier),
    later: whole(later),
  };
