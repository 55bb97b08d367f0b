import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../shared/domain/application-check.ts';
import { DraftAnswersInput } from '../../../shared/domain/application-draft.ts';
import { countryCodes } from '../../../shared/domain/country.ts';
import { formOf } from '../../../shared/domain/form-pages.ts';
import { oneLine, severalLines, wholeNumber } from '../../../shared/domain/typed-text.ts';
import { smallEdition } from '../../support/small-edition.ts';

const edition = smallEdition();
const [track] = edition.tracks;
if (track === undefined) throw new Error('no track');
const form = formOf(edition, track);

const complete = {
  fullName: '소피아',
  passportName: "Zoë O'Neil-Łukasz Jr.",
  birthDate: { year: '1995', month: '3', day: '27' },
  citizenship: 'KH',
  residence: 'TH',
  organisation: 'Workshop',
  position: 'Head',
  experienceYears: '7',
  section: 'stage',
  english: 'good',
  onlineTools: 'yes',
  wholeStay: 'yes',
  preferredLanguage: 'ko',
  consent: true,
  statements: { merit: 'Paper.' },
} as const;

const faultsOf = (changes: object, today = '2031-02-20') => {
  const checked = checkAnswers(track, form, { ...complete, ...changes }, today);
  return 'faults' in checked ? checked.faults.map(({ field, code }) => `${field} ${code}`) : [];
};

describe('answers as submitted', () => {
  it('are typed by their kind', () => {
    expect(checkAnswers(track, form, complete, '2031-02-20')).toEqual({
      answers: { ...complete, birthDate: '1995-03-27', experienceYears: 7 },
    });
  });

  it.each([
    [{ birthDate: { year: '1995', month: '', day: '27' } }, 'birthDate date-incomplete'],
    [{ birthDate: { year: '1995', month: '2', day: '29' } }, 'birthDate not-a-date'],
    [{ birthDate: { year: '95', month: '2', day: '3' } }, 'birthDate not-a-date'],
    [{ birthDate: { year: '1995', month: '0', day: '3' } }, 'birthDate not-a-date'],
    [{ birthDate: { year: '2031', month: '2', day: '20' } }, 'birthDate date-too-late'],
    [{ birthDate: { year: '1910', month: '2', day: '20' } }, 'birthDate date-too-early'],
    [{ experienceYears: '7.5' }, 'experienceYears not-a-number'],
    [{ experienceYears: '81' }, 'experienceYears not-a-number'],
    [{ experienceYears: '-1' }, 'experienceYears not-a-number'],
    [{ citizenship: 'ZZ' }, 'citizenship not-a-country'],
    [{ section: 'elsewhere' }, 'section not-a-choice'],
    [{ passportName: 'Дмитрий' }, 'passportName not-latin'],
    [{ fullName: '𝒳'.repeat(201) }, 'fullName too-long'],
    [{ consent: undefined }, 'consent missing'],
    [{ statements: {} }, 'statements.merit missing'],
    [{ statements: { merit: 'x', constructor: 'y' } }, 'statements.constructor not-asked'],
    [{ nominatingOffice: 'Ministry' }, 'nominatingOffice not-asked'],
  ])('are refused with %j', (changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it.each([
    { fullName: '𝒳'.repeat(200) },
    { fullName: 'مريم' },
    { birthDate: { year: '2031', month: '2', day: '19' } },
    { birthDate: { year: '2028', month: '2', day: '29' } },
    { birthDate: { year: '١٩٩٥', month: '०३', day: '２７' } },
    { experienceYears: '០' },
  ])('are taken with %j', (changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });

  it('[F6] a rule that the track lacks asks nothing', () => {
    const eligibility = { ...track.eligibility, englishNeeded: false, wholeStayNeeded: false };
    const ids = formOf(edition, { ...track, eligibility }).map(({ id }) => id);
    expect(ids).not.toContain('english');
    expect(ids).not.toContain('wholeStay');
    expect(ids).toContain('onlineTools');
  });

  it('one statement is asked for each criterion of the rubric in force', () => {
    const [criterion] = edition.rubrics.application.criteria;
    if (criterion === undefined) throw new Error('no criterion');
    const criteria = ['reach', 'craft'].map((id) => ({ ...criterion, id }));
    const selection = { ...track.selection, rubric: { criteria, threshold: 60 } };
    const asked = formOf(
      { ...edition, tracks: [{ ...track, selection }] },
      { ...track, selection },
    );
    const ids = asked.map(({ id }) => id).filter((id) => id.startsWith('statements.'));
    expect(ids).toEqual(['statements.reach', 'statements.craft']);
  });
});

describe('answers as typed', () => {
  it('leave out what is empty and keep a half-typed date', () => {
    const typed = {
      fullName: '  ',
      consent: 'false',
      birthDate: { year: '', month: '4' },
      statements: { merit: '' },
      position: 'Head',
    };
    expect(DraftAnswersInput.parse(typed)).toEqual({
      birthDate: { year: '', month: '4', day: '' },
      position: 'Head',
    });
  });

  it('read what programs send: numbers, booleans, ISO dates', () => {
    const sent = { experienceYears: 7, consent: true, birthDate: '1995-03-27' };
    expect(DraftAnswersInput.parse(sent)).toEqual({
      experienceYears: '7',
      consent: true,
      birthDate: { year: '1995', month: '03', day: '27' },
    });
  });

  it('are one line or several, in one spelling, without what cannot be seen', () => {
    expect(oneLine('Jose\u0301\r\nBcc: x\u0000\u202Egnp')).toBe('José Bcc: x gnp');
    expect(oneLine('نام\u200cخانوادگی')).toBe('نام\u200cخانوادگی');
    expect(oneLine('\ud800')).toBe('\ufffd');
    expect(severalLines(' a\r\nb\rc\u0007\td ')).toBe('a\nb\nc\td');
  });

  it.each([
    ['७', 7],
    ['１２', 12],
    ['៤២', 42],
    ['٠٩', 9],
    ['', undefined],
    ['1e3', undefined],
    ['½', undefined],
    ['1234567', undefined],
  ])('the number %s is %s', (text, value) => expect(wholeNumber(text)).toBe(value));
});

describe('countries', () => {
  it('are those of ISO 3166-1', async () => {
    const { default: iso } = await import('i18n-iso-countries');
    const assigned = Object.keys(iso.getAlpha2Codes()).filter((code) => code !== 'XK');
    expect([...countryCodes].sort()).toEqual(assigned.sort());
  });
});
