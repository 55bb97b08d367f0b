import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUpload } from '../../../shared/documents/uploads/check-upload.ts';
import { orientationOf } from '../../../shared/documents/uploads/orientation.ts';
import type { DocumentType } from '../../../shared/domain/edition-documents.ts';
import {
  chunk,
  exifWith,
  gif,
  jpeg,
  packed,
  pdf,
  pdfWith,
  png,
  segment,
  streamObject,
} from '../../support/sample-files.ts';

const text = (value: string) => Buffer.from(value, 'latin1');
const reasonOf = (bytes: Uint8Array, type: DocumentType): string => {
  const checked = checkUpload(bytes, type);
  return 'refused' in checked ? checked.refused : 'accepted';
};
const cleanOf = (bytes: Uint8Array, type: DocumentType): Buffer => {
  const checked = checkUpload(bytes, type);
  if ('refused' in checked) throw new Error(`Refused: ${checked.refused}`);
  return Buffer.from(checked.clean);
};

const html = text('<!DOCTYPE html><html><script>alert(1)</script></html>');
const svg = text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>');
const zip = text('PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0');
const script = '5 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj';

describe('[F12] [Q20] the first bytes say what a file is', () => {
  it('takes a file that is what it says', () => {
    expect(reasonOf(pdf(), 'pdf')).toBe('accepted');
    expect(reasonOf(jpeg(), 'jpeg')).toBe('accepted');
    expect(reasonOf(png(), 'png')).toBe('accepted');
  });

  it.each<[string, Uint8Array, DocumentType, string]>([
    ['nothing', text(''), 'pdf', 'empty'],
    ['a GIF as a PNG', gif, 'png', 'other-type'],
    ['a PNG as a JPEG', png(), 'jpeg', 'other-type'],
    ['a JPEG as a PDF', jpeg(), 'pdf', 'other-type'],
    ['a page as a PDF', html, 'pdf', 'web-page'],
    ['a page in UTF-16 as a PNG', Buffer.from('\ufeff<html>', 'utf16le'), 'png', 'web-page'],
    ['a drawing as a PNG', svg, 'png', 'web-page'],
    ['a drawing with white space before it', text(`\n\n  ${svg}`), 'jpeg', 'web-page'],
    ['a program', text('MZ\x90\0'), 'pdf', 'other-type'],
    ['a PDF that begins later', Buffer.concat([text('\n'), pdf()]), 'pdf', 'other-type'],
    ['a PDF with a page in its head', text(`%PDF-1.7\n<html>${pdf()}`), 'pdf', 'web-page'],
    ['a PDF with an archive behind it', Buffer.concat([pdf(), zip]), 'pdf', 'broken'],
    ['a PDF with an archive in it', pdf(streamObject(9, '', zip)), 'pdf', 'other-type'],
    ['half a PDF', pdf().subarray(0, 100), 'pdf', 'broken'],
    ['half a JPEG', jpeg().subarray(0, -4), 'jpeg', 'broken'],
    ['half a PNG', png().subarray(0, -9), 'png', 'broken'],
    ['a JPEG without a picture', jpeg().subarray(0, 20), 'jpeg', 'broken'],
    ['a PNG of 100,000 by 100,000', png([], [100_000, 100_000]), 'png', 'uncheckable'],
    ['a PNG with a chunk nobody knows', png([chunk('ABCD', text('x'))]), 'png', 'broken'],
  ])('refuses %s', (_what, bytes, type, reason) => {
    expect(reasonOf(bytes, type)).toBe(reason);
  });

  it('answers whatever it is given', () => {
    const beginnings = [pdf(), jpeg(), png()].flatMap((file) => [file.subarray(0, 9), file]);
    const noise = fc.tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(noise, fc.nat(400), ([beginning, rest], cut) => {
        const bytes = Buffer.concat([beginning.subarray(0, cut), rest]);
        for (const type of ['pdf', 'jpeg', 'png'] as const) {
          expect(reasonOf(bytes, type)).toMatch(/^[a-z-]+$/);
        }
      }),
      { numRuns: process.env.TEST_FULL ? 10_000 : 1000 },
    );
  });
});

describe('[F12] [Q20] a PDF that does something is refused', () => {
  it.each<[string, Uint8Array]>([
    ['a script', pdf(script)],
    ['a script under an escaped name', pdf(script.replace('/JavaScript', '/J#61va#53cript'))],
    ['a script in an object stream', pdf(packed('<< /S /JavaScript /JS (1) >>'))],
    [
      'a script in a stream that hides its type',
      pdf(
        Buffer.from(
          packed('<< /JS (1) >>').toString('latin1').replace('/Type /ObjStm', '/Type /XObjSt'),
          'latin1',
        ),
      ),
    ],
    ['a script behind a false stream', pdf(text('stream\n'), script, text('endstream'))],
    ['a script as a name only', pdfWith('/Names << /JavaScript 5 0 R >>')],
    ['an action that starts a program', pdf('5 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj')],
    ['an attached file', pdfWith('/Names << /EmbeddedFiles 5 0 R >>')],
    ['a form in XML', pdfWith('/AcroForm << /XFA 5 0 R >>')],
    ['additional actions', pdfWith('/AA << /WC 5 0 R >>')],
    ['a form that sends', pdf('5 0 obj\n<< /S /SubmitForm /F (https://x.example) >>\nendobj')],
    ['an address opened with it', pdfWith('/OpenAction << /S /URI /URI (https://x.example) >>')],
    [
      'the same, in an object of its own',
      pdfWith('/OpenAction 5 0 R', '5 0 obj\n<< /S /URI /URI (x) >>\nendobj'),
    ],
  ])('with %s', (_what, bytes) => {
    expect(reasonOf(bytes, 'pdf')).toBe('active-content');
  });

  it('and one that cannot be looked into', () => {
    const bomb = deflateSync(Buffer.alloc(80 * 1024 * 1024), { level: 9 });
    const dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode';
    expect(reasonOf(pdf(streamObject(5, dictionary, bomb)), 'pdf')).toBe('uncheckable');
    const coded = dictionary.replace('/FlateDecode', '/LZWDecode');
    expect(reasonOf(pdf(streamObject(5, coded, text('x'))), 'pdf')).toBe('uncheckable');
    expect(reasonOf(pdf(streamObject(5, dictionary, text('no zlib'))), 'pdf')).toBe('uncheckable');
    expect(reasonOf(pdf('trailer\n<< /Encrypt 5 0 R >>'), 'pdf')).toBe('encrypted');
  });

  it('but one that opens at its first page, links, and packs its objects is taken', () => {
    const link = '5 0 obj\n<< /Subtype /Link /A << /S /URI /URI (https://x.example) >> >>\nendobj';
    const goTo = '6 0 obj\n<< /S /GoTo /D [3 0 R /Fit] >>\nendobj';
    const page = streamObject(
      7,
      '/Filter /FlateDecode',
      deflateSync(text('(Python/JavaScript) Tj')),
    );
    const objects = [link, goTo, page, packed('<< /Type /Font >>', '<< /Type /Group >>')];
    expect(reasonOf(pdfWith('/OpenAction 6 0 R', ...objects), 'pdf')).toBe('accepted');
    expect(reasonOf(pdfWith('/OpenAction [3 0 R /Fit]', ...objects), 'pdf')).toBe('accepted');
  });

  it('looks through many false beginnings in little time', () => {
    const started = performance.now();
    expect(reasonOf(pdf(text('stream\n'.repeat(100_000))), 'pdf')).toBe('uncheckable');
    expect(reasonOf(pdf(text('1 0 obj '.repeat(500_000))), 'pdf')).toBe('accepted');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('[F12] [Q20] what a file tells beside its content is taken out', () => {
  const tells = /GPS|Kim|Seoul|Photoshop|Exif|xpacket/;

  it('of a JPEG: EXIF, XMP, IPTC, remarks, and what follows its end; not which way up it is', () => {
    const original = Buffer.concat([
      jpeg(
        segment(0xe1, exifWith(6)),
        segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<?xpacket?>Kim')),
        segment(0xed, text('Photoshop 3.0\0Kim')),
        segment(0xfe, text('by Kim')),
      ),
      zip,
      text('Kim'),
    ]);
    const clean = cleanOf(original, 'jpeg');
    expect(clean.toString('latin1').replace('Exif', '')).not.toMatch(tells);
    const at = clean.indexOf('Exif\0\0');
    expect(orientationOf(clean.subarray(at + 6))).toBe(6);
    expect(cleanOf(jpeg(segment(0xe1, exifWith(1))), 'jpeg')).toEqual(jpeg());
    expect(cleanOf(clean, 'jpeg')).toEqual(clean);
  });

  it('of a PNG: texts, times, EXIF, unknown chunks, and what follows its end', () => {
    const original = Buffer.concat([
      png([
        chunk('tEXt', text('Author\0Kim')),
        chunk('eXIf', exifWith(3).subarray(6)),
        chunk('tIME', Buffer.alloc(7)),
        chunk('prVt', text('Seoul')),
      ]),
      text('Kim'),
    ]);
    const clean = cleanOf(original, 'png');
    expect(clean.toString('latin1')).not.toMatch(tells);
    expect(clean.includes('tIME')).toBe(false);
    expect(orientationOf(clean.subarray(clean.indexOf('eXIf') + 4))).toBe(3);
    expect(cleanOf(png([chunk('tEXt', text('Kim'))]), 'png')).toEqual(png());
  });

  it('of a PDF: author and title, plain or packed, the XMP packet, EXIF of its pictures', () => {
    const info =
      '5 0 obj\n<< /Author (Kim \\(Seoul\\) (GPS)) /Title <4B696D> /Producer (Kim) >>\nendobj';
    const xmp = text('<?xpacket begin?><dc:creator>Kim</dc:creator>');
    const original = pdf(
      info,
      packed('<< /Type /Font >>', `<< /Author (Kim) /Creator (${'Kim'.repeat(50)}) >>`),
      streamObject(6, '/Type /Metadata /Subtype /XML', xmp),
      streamObject(7, '/Type /Metadata /Subtype /XML /Filter /FlateDecode', deflateSync(xmp)),
      streamObject(8, '/Subtype /Image /Filter /DCTDecode', jpeg(segment(0xe1, exifWith(6)))),
    );
    const clean = cleanOf(original, 'pdf');
    expect(clean).toHaveLength(original.length);
    expect(clean.toString('latin1')).not.toMatch(/GPS|Kim|Seoul|xpacket|4B696D/);
    for (const marker of ['/ObjStm', '/XML /Filter']) {
      const data = clean.subarray(clean.indexOf('stream\n', clean.indexOf(marker)) + 7);
      expect(inflateSync(data).toString('latin1')).not.toMatch(tells);
    }
    expect(checkUpload(original, 'pdf')).toMatchObject({ named: false });
    const coded = streamObject(6, '/Type /Metadata /Subtype /XML /Filter /LZWDecode', xmp);
    expect(checkUpload(pdf(coded), 'pdf')).toMatchObject({ named: true });
  });
});
