/** The part of `mailparser` that the inbox uses; the package ships no types. */
declare module 'mailparser' {
  export interface Attachment {
    readonly filename?: string;
    readonly contentType: string;
    readonly size: number;
    readonly content: Buffer;
    readonly cid?: string;
  }
  export interface ParsedMail {
    readonly subject?: string;
    readonly text?: string;
    readonly html?: string | false;
    readonly attachments: readonly Attachment[];
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
  }
  export interface Options {
    readonly skipTextToHtml?: boolean;
  }
  export function simpleParser(source: Buffer, options?: Options): Promise<ParsedMail>;
}
