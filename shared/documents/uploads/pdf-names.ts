const named = (...names: readonly string[]): RegExp =>
  new RegExp(`/(?:${names.join('|')})(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)`);

/** Long enough not to turn up by chance in a picture: looked for in every byte. */
export const actionNames = named(
  'JavaScript',
  'Launch',
  'EmbeddedFiles?',
  'FileAttachment',
  'XFA',
  'SubmitForm',
  'ImportData',
  'RichMedia',
  'RichMediaExecute',
  'Rendition',
  'GoToR',
  'GoToE',
);

/** Looked for where objects are, not in compressed data, which says anything now and then. */
export const shortActionNames = named('JS', 'AA', 'EF');

/** A place in the document, or an action that goes to one. */
const goesToPlace = (target: string): boolean =>
  /^\s{0,20}\[/.test(target) ||
  (/\/S\s{0,20}\/GoTo(?![A-Za-z])/.test(target) && !/\/Next(?![A-Za-z])/.test(target));

/** Every definition of an object of this number, in the order of the file. */
const definitionsOf = (structure: string, number: string): readonly string[] =>
  structure.split('endobj').flatMap((piece) => {
    const heads = [...piece.matchAll(/(?<!\d)(\d{1,10})\s{1,20}\d{1,5}\s{1,20}obj/g)];
    const head = heads.at(-1);
    return head?.[1] === number ? [piece.slice(head.index + head[0].length)] : [];
  });

/** Whether what happens when the document is opened is a jump to one of its own pages, if anything. */
export const opensHarmlessly = (structure: string): boolean => {
  for (const found of structure.matchAll(/\/OpenAction/g)) {
    const after = structure.slice(found.index + found[0].length, found.index + 500);
    const reference = /^\s{0,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R/.exec(after);
    if (reference === null) {
      const target = after.split('>>')[0] ?? '';
      if (!goesToPlace(target)) return false;
      continue;
    }
    const definitions = definitionsOf(structure, reference[1] ?? '');
    // One that lies in an object stream has no head of its own; its dangers are names found before.
    if (!definitions.every(goesToPlace)) return false;
  }
  return true;
};
