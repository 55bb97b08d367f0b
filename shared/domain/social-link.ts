/** Addresses that people give of themselves: shown to others, and never opened by us. */
import { oneLine } from './typed-text.ts';

const longestLink = 300;

export type LinkFault = 'no-address' | 'not-https' | 'too-long';

/** A name with a dot in it, and no number in place of one: what leads to a public page. */
const isPublicHost = (host: string): boolean =>
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])$/.test(host);

/**
 * An address as it is kept: https, a public host, no name or password before it, no port. Letters of
 * other scripts in the host are kept in their plain spelling, so that none passes for another.
 */
export const socialLink = (
  typed: string,
): { readonly link: string } | { readonly fault: LinkFault } => {
  const text = oneLine(typed);
  if (text.length > longestLink) return { fault: 'too-long' };
  if (/^(?!https:)[a-z][a-z0-9+.-]*:/i.test(text)) return { fault: 'not-https' };
  if (!/^https:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return { fault: 'no-address' };
  const { protocol, hostname, port, username, password, href } = new URL(text);
  const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
  if (!isPlain || !isPublicHost(hostname)) return { fault: 'no-address' };
  return href.length > longestLink ? { fault: 'too-long' } : { link: href };
};

/** What is shown of an address: where it leads. */
export const hostOf = (link: string): string => new URL(link).hostname.replace(/^www\./, '');
