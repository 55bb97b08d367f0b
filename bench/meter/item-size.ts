/** An item as the wire carries it. */
export type WireItem = Readonly<Record<string, WireValue>>;
/** One key, the type, and what it holds. */
export type WireValue = Readonly<Record<string, unknown>>;

const textSize = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A byte for two significant digits, one for the sign and one for the exponent. */
const numberSize = (text: string): number => {
  const digits = text.replace(/^-|\.|[eE].*$/g, '').replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith('-') ? 1 : 0);
};

const sumOf = <T>(all: readonly T[], size: (one: T) => number): number =>
  all.reduce((sum, one) => sum + size(one), 0);

const valueSize = (value: WireValue): number => {
  const [type, held] = Object.entries(value)[0] ?? ['NULL', true];
  switch (type) {
    case 'S':
      return textSize(String(held));
    case 'N':
      return numberSize(String(held));
    case 'B':
      return Buffer.from(String(held), 'base64').byteLength;
    case 'SS':
      return sumOf(held as string[], textSize);
    case 'NS':
      return sumOf(held as string[], numberSize);
    case 'L':
      return 3 + sumOf(held as WireValue[], (one) => 1 + valueSize(one));
    case 'M':
      return 3 + Object.keys(held as WireItem).length + itemSize(held as WireItem);
    case 'BOOL':
    case 'NULL':
      return 1;
    default:
      throw new Error(`The meter does not know the size of ${type}`);
  }
};

/** Bytes of an item as DynamoDB documents them: names and values, and a little for each nesting. */
export const itemSize = (item: WireItem): number =>
  sumOf(Object.entries(item), ([name, value]) => textSize(name) + valueSize(value));
