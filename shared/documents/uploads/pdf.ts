import { clearMetadata } from './pdf-metadata.ts';
import { actionNames, opensHarmlessly, shortActionNames } from './pdf-names.ts';
import { objectStreams, structureOf, Uncheckable, unescaped } from './pdf-streams.ts';
import { holdsArchive, looksLikeWebPage } from './sniff.ts';
import { type Checked, refuse } from './verdict.ts';

/** Nothing but white space may follow the end, or something else hides behind it. */
const endsProperly = (text: string): boolean => {
  const end = text.lastIndexOf('%%EOF');
  return end >= 0 && text.length - end < 1024 && /^[\0\t\n\f\r ]*$/.test(text.slice(end + 5));
};

/**
 * Whether a PDF can be handed on: no scripts, no actions that run by themselves or leave the
 * document, no attached files, nothing that is hidden from this very check. Deciding names are
 * looked for in every byte, since a reader follows its own table and not our idea of where objects
 * begin; object streams are unpacked first. It is a search, not a reader: docs/adr/0011 says what
 * it cannot find.
 */
export const checkPdf = (bytes: Uint8Array): Checked => {
  const copy = Buffer.from(bytes);
  const text = copy.toString('latin1');
  if (!endsProperly(text)) return refuse('broken');
  if (holdsArchive(copy)) return refuse('other-type');
  if (looksLikeWebPage(copy.subarray(0, 1024))) return refuse('web-page');
  try {
    const packed = objectStreams(copy, text);
    const unpacked = packed.map(({ content }) => content.toString('latin1'));
    const structure = unescaped([structureOf(text), ...unpacked].join('\n'));
    if (/\/Encrypt(?![A-Za-z])/.test(structure)) return refuse('encrypted');
    if ([text, ...unpacked].some((part) => actionNames.test(unescaped(part)))) {
      return refuse('active-content');
    }
    if (shortActionNames.test(structure) || !opensHarmlessly(structure)) {
      return refuse('active-content');
    }
    const cleared = clearMetadata(copy, text, packed);
    return { clean: new Uint8Array(copy), named: !cleared };
  } catch (fault) {
    if (fault instanceof Uncheckable) return refuse('uncheckable');
    throw fault;
  }
};
