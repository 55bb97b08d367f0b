/** Values that nobody means well with, by themselves and in the shape that a schema expects. */
import fc from 'fast-check';
import type * as z from 'zod';

/** Names that belong to every object. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const;

/** Texts that have broken programs: encodings, lengths, numbers, paths, templates, markup. */
const notorious: readonly string[] = [
  ...inherited,
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff',
    '\ufeff',
    '\u202e\u2066',
    '\r\nSet-Cookie: a=b',
  ],
  ...['\u0301'.repeat(2000), '\ufdfa'.repeat(1000), 'ﷺ'.repeat(50), '👩‍👩‍👧‍👦'.repeat(100), '🇰🇷'],
  ...['x'.repeat(50_000), '가'.repeat(20_000), '\n'.repeat(10_000), '<'.repeat(10_000)],
  ...['-1', '0', '1e309', 'NaN', 'Infinity', '9'.repeat(400), '0x1f', '٣', '1,5', '-0', '1.5'],
  ...['../..', '..\\..', '%00', '%2e%2e%2f', '/', '//elsewhere.example', 'javascript:alert(1)'],
  ...['{{7*7}}', '#{7*7}', '$where', "' OR 1=1 --", 'attribute_exists(pk)', 'a#b', 'a@b'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=1+1', '@SUM(A1)'],
  ...['null', 'undefined', '[object Object]', 'true', '[]', '{}', '2031-02-30', '+275760-09-13'],
];

/** What is right somewhere, so that more than the first check is reached. */
const familiar: readonly string[] = [
  ...[
    '2031',
    '2099',
    'makers',
    'officials',
    'paper',
    'stage',
    'person',
    'support',
    'merit',
    'needs',
  ],
  ...['sokha@people.example', 'draft@people.example', 'KH', 'KP', 'en', 'ko', 'on', 'yes', 'no'],
  ...['1', '2', '1995', '12', '31', 'good', 'save', 'submit', 'accept', 'decline', 'cv', 'pdf'],
  ...['experienceYears', 'fullName', '2031-02-27T18:00', '2031-08-05', 'rita', 'paper-making'],
  ...['OFFERED', 'TRAINEE', 'WRITER', 'VISITOR', 'person/VISITOR', 'opening', 'planning'],
  ...['seminar/opening', 'need', 'budget'],
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...notorious) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...familiar) },
  { weight: 1, arbitrary: hostileText },
);

const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};
const nested = [
  deep(500, (inner) => [inner]),
  deep(500, (inner) => ({ answers: inner })),
  Array.from({ length: 2000 }, (_none, at) => at),
  Object.fromEntries(Array.from({ length: 2000 }, (_none, at) => [`key${at}`, at])),
];

/** Anything that JSON can say. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]]),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...nested) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...inherited, 'role', 'status'), fc.jsonValue()),
  },
);

/** What the schema admits in each place, or there something else instead. */
const around = (schema: z.core.$ZodType): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: likely(schema) }, { weight: 1, arbitrary: hostileValue });

const objectOf = (shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> => {
  const model = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, around(schema)]),
  );
  const plain = fc.record(model, { requiredKeys: [] });
  const extra = fc.dictionary(fc.constantFrom(...inherited, 'role', 'ownerId'), hostileValue, {
    maxKeys: 1,
  });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record(model) },
    { weight: 3, arbitrary: plain },
    { weight: 1, arbitrary: fc.tuple(plain, extra).map(([one, more]) => ({ ...one, ...more })) },
  );
};

const likely = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectOf(def.shape);
    case 'record':
      return fc.dictionary(word, around(def.valueType), { maxKeys: 4 });
    case 'array':
      return fc.array(around(def.element), { maxLength: 4 });
    case 'union':
      return fc.oneof(...def.options.map(likely));
    case 'optional':
    case 'default':
    case 'catch':
    case 'nullable':
      return likely(def.innerType);
    case 'pipe':
      return likely(def.in);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.nat({ max: 5 }), fc.double(), fc.constantFrom('0', '1', '2'));
    case 'string':
      return stringLike(schema._zod.bag.patterns);
    default:
      return hostileValue;
  }
};

/** What looks ahead or behind cannot be made up. */
const isPlain = ({ source }: RegExp): boolean => !/\(\?[=!<]/.test(source);

/** A familiar word, or one of the shape that is asked for. */
const stringLike = (patterns: unknown): fc.Arbitrary<string> => {
  const shapes = patterns instanceof Set ? [...patterns].filter(isPlain) : [];
  return fc.oneof(word, ...shapes.map((shape) => fc.stringMatching(shape)));
};

/** Values near what a schema admits; hostile ones where there is none. */
export const valuesNear = (schema: z.ZodType | undefined): fc.Arbitrary<unknown> =>
  schema === undefined ? hostileValue : around(schema);
