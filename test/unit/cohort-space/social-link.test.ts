import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, socialLink } from '../../../shared/domain/social-link.ts';

const linkOf = (typed: string) => {
  const read = socialLink(typed);
  return 'link' in read ? read.link : read.fault;
};

describe('[F77] an address that somebody gives of themselves', () => {
  it.each([
    ['  HTTPS://Www.Instagram.COM/paper.house ', 'https://www.instagram.com/paper.house'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a b?x=1#y', 'https://example.org/a%20b?x=1#y'],
    ['https://박물관.kr/김', 'https://xn--zb0by3yusa.kr/%EA%B9%80'],
    ['https://example.org:443/', 'https://example.org/'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(linkOf(typed)).toBe(kept);
  });

  it.each([
    ['http://example.org', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['java\tscript:alert(1)', 'no-address'],
    ['data:text/html,x', 'not-https'],
    ['mailto:ana@example.org', 'not-https'],
    ['instagram.com/paper', 'no-address'],
    ['//example.org', 'no-address'],
    ['https:example.org', 'no-address'],
    ['https://', 'no-address'],
    ['https:///example.org', 'no-address'],
    ['https://ana:secret@example.org', 'no-address'],
    ['https://example.org:8443/', 'no-address'],
    ['https://localhost/', 'no-address'],
    ['https://127.0.0.1/', 'no-address'],
    ['https://2130706433/', 'no-address'],
    ['https://0x7f.1/', 'no-address'],
    ['https://[::1]/', 'no-address'],
    ['https://example.org./', 'no-address'],
    [`https://example.org/${'a'.repeat(300)}`, 'too-long'],
    [`https://example.org/${'é'.repeat(100)}`, 'too-long'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(linkOf(typed)).toBe(fault);
  });

  it('[Q7] stays what it is when it is kept again, and shows the host that it leads to', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (typed) => {
        const read = socialLink(typed);
        if ('fault' in read) return;
        expect(socialLink(read.link)).toEqual(read);
        expect(`www.${hostOf(read.link)}`).toContain(new URL(read.link).hostname);
      }),
      { numRuns: 50 },
    );
  });
});
