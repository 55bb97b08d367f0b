import { describe, expect, it } from 'vitest';
import { redactor } from '../../../shared/domain/redaction.ts';

describe('[F24] free text', () => {
  const redact = redactor({
    people: ['José García-Núñez', '김민수'],
    organisations: ['House of Paper (Lima)'],
  });

  it.each([
    ['by its parts', 'Ask García or jose.g@example.org.', 'Ask ▇▇▇ or ▇▇▇'],
    ['in any case and spacing', 'At HOUSE  OF paper (lima) we', 'At ▇▇▇ we'],
    ['in a script without spaces between words', '저는 김민수입니다', '저는 ▇▇▇입니다'],
    ['by an address', 'See https://jose.example/work now', 'See ▇▇▇ now'],
    ['by a telephone number', 'Call +51 987 654 321 please', 'Call ▇▇▇ please'],
  ])('loses a name %s', (_how, text, left) => expect(redact(text)).toBe(left));

  it.each([
    ['in two signs', '카나리 민수', '저는 민수입니다', '저는 ▇▇▇입니다'],
    ['as a given name written alone', '김민수', '민수라고 합니다', '▇▇▇라고 합니다'],
    [
      'in two letters, written as a name',
      'Do Bo',
      'Ask Bo, who will do it',
      'Ask ▇▇▇, who will do it',
    ],
  ])('loses a short name %s', (_how, name, text, left) =>
    expect(redactor({ people: [name] })(text)).toBe(left),
  );

  it('keeps words that a name is only a part of', () => {
    expect(redactor({ people: ['Ana Art'] })('The arts of Analysis')).toBe('The arts of Analysis');
  });
});
