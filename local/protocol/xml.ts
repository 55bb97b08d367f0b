/** XML as the older AWS protocols answer in it. */
export type XmlValue = string | number | boolean | undefined | XmlTree | readonly XmlValue[];
export interface XmlTree {
  readonly [element: string]: XmlValue;
}

/** One element with its content; a list repeats the element, an absent value leaves it out. */
export function xml(name: string, value: XmlValue): string {
  if (value === undefined) return '';
  if (isList(value)) return value.map((item) => xml(name, item)).join('');
  return `<${name}>${typeof value === 'object' ? xmlChildren(value) : escapeXml(String(value))}</${name}>`;
}

export function xmlChildren(tree: XmlTree): string {
  return Object.entries(tree)
    .map(([name, value]) => xml(name, value))
    .join('');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}
