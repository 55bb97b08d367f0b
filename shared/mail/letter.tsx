import type { Locale } from '../text/locale.ts';
import { mailTexts } from '../text/mails.ts';
import type { LetterText } from './moments.ts';

/** A letter, addressed: what the words of a moment are printed with. */
export interface Letter {
  readonly text: LetterText;
  readonly locale: Locale;
  /** Made harmless by `plainLine`. */
  readonly name?: string;
  readonly reference?: string;
  /** Whoever is asked to review; no name of theirs travels with the work. */
  readonly toReviewer?: true;
  readonly edition: string;
  readonly contact: string;
  /** Address behind the one action. */
  readonly link?: string;
  /** The link signs its reader in. */
  readonly personal: boolean;
}

const greetingOf = ({ locale, name, toReviewer }: Letter): string => {
  const { frame } = mailTexts(locale);
  if (name !== undefined) return frame.greeting(name);
  return toReviewer ? frame.reviewer : frame.anonymous;
};

/** The letter as text alone: complete, since many read it so. */
export const letterAsText = (letter: Letter): string => {
  const { frame } = mailTexts(letter.locale);
  const { text, link, personal, reference, edition, contact } = letter;
  const blocks = [greetingOf(letter), ...text.paragraphs];
  if (link !== undefined && text.action !== undefined) {
    blocks.push(`${text.action}:\n${link}`);
    if (personal) blocks.push(frame.personalLink);
  }
  if (reference !== undefined) blocks.push(`${frame.reference}: ${reference}`);
  blocks.push(`${frame.closing}\n${frame.office}\n${edition}`, `${frame.questions} ${contact}`);
  return `${blocks.join('\n\n')}\n`;
};

const paper = 'margin:0;background:#fbf8f2;color:#1d1a16;padding:24px 12px';
const sheet =
  'max-width:36em;margin:0 auto;font:17px/1.6 Georgia,"Noto Serif","Noto Serif KR",serif';

/** The same letter for mail programs that show HTML: a letter, not a newsletter. */
export const letterAsHtml = (letter: Letter): string => {
  const { frame } = mailTexts(letter.locale);
  const { text, link, personal, reference, edition, contact, locale } = letter;
  const page = (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{text.subject}</title>
      </head>
      <body style={paper}>
        <div style={sheet}>
          <p>{greetingOf(letter)}</p>
          {text.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {link === undefined || text.action === undefined ? null : (
            <p>
              <a href={link} style="color:#0b5e63;font-weight:bold">
                {text.action}
              </a>
            </p>
          )}
          {link !== undefined && personal ? (
            <p style="font-size:14px;color:#5c554b">{frame.personalLink}</p>
          ) : null}
          {reference === undefined ? null : (
            <p>
              {frame.reference}: <strong style="font-family:monospace">{reference}</strong>
            </p>
          )}
          <p>
            {frame.closing}
            <br />
            {frame.office}
            <br />
            {edition}
          </p>
          <p style="font-size:14px;color:#5c554b">
            {frame.questions} <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${page.toString()}`;
};
