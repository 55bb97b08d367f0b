/** docs/data-model.md, from the table's definition and the kinds of items. */
import { readFileSync } from 'node:fs';
import { table } from '../../shared/store/table.ts';
import { type ItemKind, itemKinds } from './entities.ts';

export const documentFile = 'docs/data-model.md';

const code = (text: string): string => `\`${text}\``;

/** The question of an index is the comment above it in the table's definition. */
const questionOf = (index: string): string => {
  const source = readFileSync('shared/store/table.ts', 'utf8');
  return new RegExp(`/\\*\\* (.+) \\*/\\s+${index}:`).exec(source)?.[1] ?? '';
};

const indexRow = (kinds: readonly ItemKind[], name: keyof typeof table.indexes): string => {
  const { partitionKey, sortKey } = table.indexes[name];
  const inside = kinds.filter(({ indexes }) => indexes.includes(name));
  const cells = [
    code(name),
    questionOf(name),
    `${code(partitionKey)}, ${code(sortKey)}`,
    inside.map((kind) => kind.name).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
};

const traits = ({ announces, expires, indexes }: ItemKind): string =>
  [
    ...(announces ? ['announces what happened to it'] : []),
    ...(expires ? ['expires by itself'] : []),
    ...indexes.map((index) => `in ${code(index)}`),
  ].join(', ');

const section = (kind: ItemKind): string => `### ${kind.name}

${kind.purpose}

| Key | ${code(kind.partitionKey)} · ${code(kind.sortKey)} |
| --- | --- |
| Attributes | ${kind.attributes.map(code).join(' ')} |${traits(kind) && `\n| It | ${traits(kind)} |`}
| Source | [${kind.source}](../${kind.source}) |`;

/** The first part of a partition key names the collection: `DOSSIER`, `EDITION`, … */
const collectionOf = ({ partitionKey }: ItemKind): string => partitionKey.split('#')[0] ?? '';

interface Collection {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
}

/** In the order of the document. */
const collections: readonly Collection[] = [
  {
    name: 'DOSSIER',
    title: 'The dossier of a person',
    purpose: 'Everything about one person in one edition: one query reads it whole.',
  },
  {
    name: 'OFFICE',
    title: 'A nominating office',
    purpose: 'An office and the people whom it nominated.',
  },
  {
    name: '<recipient>',
    title: 'Outgoing mail',
    purpose: 'In the dossier of the person, or with a reviewer (`REVIEWER#<sub>`).',
  },
  {
    name: '<partition>',
    title: 'Addresses of calendars',
    purpose: 'In the dossier of the participant, or with the edition.',
  },
  { name: 'EDITION', title: 'An edition', purpose: 'What belongs to an edition as a whole.' },
  {
    name: 'COHORT',
    title: 'What the people of an edition write for each other',
    purpose:
      'Each contribution once, and a copy in every list that it is read from: one query is a page, by whatever it is filtered.',
  },
  {
    name: 'ADDRESS',
    title: 'An e-mail address',
    purpose: 'The address itself is in no key: its hash is.',
  },
  {
    name: 'PERSON',
    title: 'A person, known by codes',
    purpose:
      'What is known of a passport, or of a name with a birth date: neither is in the key, its code is.',
  },
  {
    name: 'DUPLICATES',
    title: 'Pairs of applications',
    purpose: 'Those of an edition that may be the same person’s.',
  },
  {
    name: 'EVALUATIONS',
    title: 'What was answered about learning',
    purpose:
      'Of an edition, by names that were drawn and lead to nobody; which one is a person’s, the dossier knows.',
  },
  { name: 'SESSION', title: 'Sessions', purpose: 'By the hash of their token.' },
  { name: 'LINK', title: 'Personal links', purpose: 'By the hash of their token.' },
  {
    name: 'CERTIFICATE',
    title: 'Certificates',
    purpose: 'What their public verification needs.',
  },
  {
    name: 'AUDIT',
    title: 'The audit log',
    purpose: 'What staff decided, overrode and read, a partition for each month of an edition.',
  },
];

const collectionSection = (kinds: readonly ItemKind[], collection: Collection): string => {
  const { name, title, purpose } = collection;
  const inside = kinds.filter((kind) => collectionOf(kind) === name);
  return [`## ${title}`, purpose, ...inside.map(section)].join('\n\n');
};

/** @throws Error for a kind of item that lies in no collection that is described here */
export const dataModel = async (): Promise<string> => {
  const kinds = await itemKinds();
  const known = new Set(collections.map(({ name }) => name));
  const homeless = kinds.find((kind) => !known.has(collectionOf(kind)));
  if (homeless !== undefined) throw new Error(`${homeless.name} lies in no known collection`);
  const indexes = Object.keys(table.indexes) as (keyof typeof table.indexes)[];
  return `# Data model

Written by \`npm run data-model\` from the table's definition and its entities; a test keeps it true.

One table. An item's kind is in \`entity\`, its key in \`${table.partitionKey}\` and \`${table.sortKey}\`; an item with \`${table.timeToLive}\` expires by itself. A change that announces something carries its event in \`event\` ([ADR 2](adr/0002-changed-item-carries-its-event.md)). What a list shows of an item is its \`card\`. A question mark stands behind attributes that may be absent.

## Indexes

Each answers one question, and carries ${table.projected.map(code).join(' and ')} beside the keys. Keys are plain strings.

| Index | Question | Keys | Who is in it |
| --- | --- | --- | --- |
${indexes.map((index) => indexRow(kinds, index)).join('\n')}

${collections.map((collection) => collectionSection(kinds, collection)).join('\n\n')}
`;
};
