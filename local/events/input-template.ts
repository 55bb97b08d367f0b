/**
 * Input templates of rules and pipes: text with `<placeholders>`. Outside quotes a placeholder
 * becomes JSON; within a JSON string its text, escaped.
 */

/** Answers undefined for an absent value; throws for nothing. */
export interface Placeholders {
  /** Whether `<name>` is a placeholder at all: `<b>` in a text is not. */
  knows(name: string): boolean;
  valueOf(name: string): unknown;
}

const part = /\\.|"|<([^<>"]+)>/gsu;

export function fillTemplate(template: string, placeholders: Placeholders): string {
  let quoted = false;
  return template.replaceAll(part, (found: string, name: string | undefined) => {
    if (found === '"') quoted = !quoted;
    if (name === undefined || !placeholders.knows(name)) return found;
    const value = placeholders.valueOf(name);
    return quoted ? escaped(textOf(value)) : (JSON.stringify(value) ?? 'null');
  });
}

/** The name when the whole template is one placeholder. */
export function barePlaceholder(template: string): string | undefined {
  return /^\s*<([^<>]+)>\s*$/u.exec(template)?.[1];
}

/** A value as plain text: texts as they are, all else as JSON, an absent one empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
