import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { type Font, fonts, type Run, runsOf } from './scripts.ts';

export interface SheetOptions {
  readonly title: string;
  readonly layout: 'portrait' | 'landscape';
  /** The document's date: the same date gives the same bytes. */
  readonly date: Date;
  /** Folder that holds the fonts. */
  readonly fontFolder: string;
}

interface LineStyle {
  readonly size: number;
  readonly align?: 'left' | 'center';
  readonly colour?: string;
  /** Space below, in points. */
  readonly after?: number;
}

type Features = PDFKit.Mixins.OpenTypeFeatures[];

/** Every feature that the script asks for. */
const whole: Features = [];

/**
 * Without the exact placing of marks: the font library fails on some clusters (a Khmer syllable
 * with two signs over it, for one), and a letter with a mark a little off is better than none.
 */
const unmarked = { mark: false, mkmk: false, abvm: false, blwm: false } as unknown as Features;

const margin = 64;
const ink = '#1d1a16';

/**
 * One A4 sheet with lines in every script. Each run of a script is laid out by itself: that is
 * what keeps Arabic joined and Hangul present.
 */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;
  readonly #bytes: Promise<Buffer>;
  #y = margin;

  constructor({ title, layout, date, fontFolder }: SheetOptions) {
    this.#doc = new PDFDocument({
      size: 'A4',
      layout,
      margin: 0,
      // No default font: the standard ones would be read from disk and print no script but Latin.
      font: '',
      info: { Title: title, CreationDate: date, ModDate: date, Producer: 'CPI', Creator: 'CPI' },
    });
    const chunks: Buffer[] = [];
    this.#bytes = new Promise((resolve, reject) => {
      this.#doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.#doc.on('end', () => resolve(Buffer.concat(chunks)));
      this.#doc.on('error', reject);
    });
    for (const [font, file] of Object.entries(fonts)) {
      this.#doc.registerFont(font, join(fontFolder, `${file}.ttf`));
    }
  }

  get width(): number {
    return this.#doc.page.width - 2 * margin;
  }

  get height(): number {
    return this.#doc.page.height;
  }

  /** The woven band of the five colours. */
  band(): this {
    const colours = ['#2f5d8a', '#a8443c', '#c79a3a', '#e9e2d3', '#3a3631'];
    const width = this.#doc.page.width / 15;
    for (let step = 0; step < 15; step += 1) {
      this.#doc.rect(step * width, 0, width, 6).fill(colours[step % colours.length]);
    }
    return this;
  }

  down(points: number): this {
    this.#y += points;
    return this;
  }

  to(y: number): this {
    this.#y = y;
    return this;
  }

  /** A paragraph, broken between words where the line is full. */
  text(text: string, style: LineStyle): this {
    for (const line of this.#linesOf(text, style.size)) this.#line(line, style);
    this.#y += style.after ?? style.size * 0.7;
    return this;
  }

  #widthOf(text: string, size: number): number {
    let width = 0;
    for (const run of runsOf(text)) width += this.#measure(run, size).width;
    return width;
  }

  /** How wide a run is, and with which features it can be laid out at all. */
  #measure({ font, text }: Run, size: number): { width: number; features: Features } {
    const doc = this.#set(font, size);
    try {
      return { width: doc.widthOfString(text, { features: whole }), features: whole };
    } catch {
      return { width: doc.widthOfString(text, { features: unmarked }), features: unmarked };
    }
  }

  #set(font: Font, size: number): PDFKit.PDFDocument {
    return this.#doc.font(font).fontSize(size);
  }

  #linesOf(text: string, size: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#widthOf(longer, size) > this.width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  }

  #line(line: string, { size, align = 'left', colour = ink }: LineStyle): void {
    let x = align === 'center' ? margin + (this.width - this.#widthOf(line, size)) / 2 : margin;
    for (const run of runsOf(line)) {
      const { width, features } = this.#measure(run, size);
      this.#doc
        .fillColor(colour)
        .text(run.text, x, this.#y + size, { lineBreak: false, features, baseline: 'alphabetic' });
      x += width;
    }
    this.#y += size * 1.5;
  }

  /** Ends the sheet and gives its bytes. */
  end(): Promise<Buffer> {
    this.#doc.end();
    return this.#bytes;
  }
}
