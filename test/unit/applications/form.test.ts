import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../shared/domain/application-check.ts';
import { askedIn, withoutHidden } from '../../../shared/domain/application-conditions.ts';
import { noDocuments } from '../../../shared/domain/application-documents.ts';
import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import { tasksOf } from '../../../shared/domain/application-tasks.ts';
import { checkEdition } from '../../../shared/domain/edition-check.ts';
import { pointerTo } from '../../../shared/domain/edition-fault.ts';
import { formOf, pagesOf } from '../../../shared/domain/form-pages.ts';
import { readAnswers } from '../../../shared/domain/typed-answers.ts';
import { usualForm } from '../../../shared/domain/usual-form.ts';
import { conditionalEdition, conditionalForm } from '../../support/conditional-edition.ts';
import { smallEdition, smallEditionFile } from '../../support/small-edition.ts';

const edition = conditionalEdition();
const [track] = edition.tracks;
if (track === undefined) throw new Error('no track');
const form = formOf(edition, track);
const today = '2031-02-20';

const ownAsked = (draft: DraftAnswers): string[] =>
  askedIn(form, draft).flatMap(({ id, own }) => (own === undefined ? [] : [id.slice(10)]));

const complete: DraftAnswers = {
  ...{ fullName: '소피아', passportName: 'SOPHIA', citizenship: 'KH', residence: 'TH' },
  birthDate: { year: '1995', month: '3', day: '27' },
  ...{ organisation: 'Workshop', position: 'Head', experienceYears: '7', section: 'stage' },
  ...{ english: 'good', onlineTools: 'yes', wholeStay: 'yes', preferredLanguage: 'ko' },
  consent: true,
  statements: { merit: 'Paper.' },
  questions: { needs: 'no' },
};

describe('[F6] questions that another answer calls for', () => {
  it('are asked where it is given, and only there', () => {
    expect(ownAsked({})).toEqual(['needs', 'companion']);
    expect(ownAsked({ questions: { needs: 'no' } })).toEqual(['needs', 'companion']);
    expect(ownAsked({ section: 'paper', questions: { needs: 'yes', companion: true } })).toEqual([
      ...['needs', 'needs-told', 'companion', 'companion-born', 'paper-kind'],
    ]);
  });

  it('are neither needed nor kept where it is not, though they were answered before', () => {
    const before = { ...complete, questions: { needs: 'yes', 'needs-told': 'A ramp' } };
    expect(checkAnswers(track, form, before, today)).toMatchObject({
      answers: { questions: { needs: 'yes', 'needs-told': 'A ramp' } },
    });
    const after = { ...before, questions: { ...before.questions, needs: 'no' } };
    expect(withoutHidden(form, after).questions).toEqual({ needs: 'no' });
    expect(readAnswers(form, after)).toEqual({ answers: complete });
    expect(checkAnswers(track, form, after, today)).toMatchObject({
      answers: { questions: { needs: 'no' } },
    });
  });

  it('are needed where it is, unless they are optional', () => {
    const questions = { needs: 'yes', companion: true };
    const checked = checkAnswers(track, form, { ...complete, section: 'paper', questions }, today);
    expect('faults' in checked && checked.faults).toEqual([
      { field: 'questions.needs-told', code: 'missing' },
      { field: 'questions.companion-born', code: 'missing' },
    ]);
  });

  it('are refused in another kind, without end, or when there is no such question', () => {
    const given = { needs: true, 'needs-told': 'x'.repeat(2001), other: 'x' };
    const read = readAnswers(form, { questions: given });
    expect('faults' in read && read.faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'questions.other not-asked',
      'questions.needs wrong-kind',
      'questions.needs-told too-long',
    ]);
  });

  it('are read as a program or a form sends them', () => {
    const sent = { needs: 'no', companion: 'on', 'companion-born': '2040-05-01' };
    expect(readAnswers(form, { questions: sent })).toEqual({
      answers: {
        questions: {
          needs: 'no',
          companion: true,
          'companion-born': { year: '2040', month: '05', day: '01' },
        },
      },
    });
  });
});

describe('[F8] the tasks of an application', () => {
  const tasks = (answers: DraftAnswers) =>
    Object.fromEntries(
      tasksOf({
        ...{ application: { applicationId: 'A' }, track, pages: pagesOf(edition, track) },
        ...{ answers, today, documents: noDocuments('A', edition.edition), endorsements: [] },
      }).map(({ id, state }) => [id, state]),
    );

  it('are the pages that ask something, each with its state', () => {
    expect(tasks({})).toEqual({
      ...{ names: 'not-started', person: 'not-started', work: 'not-started' },
      ...{ course: 'not-started', language: 'not-started', 'statement-merit': 'not-started' },
      ...{ consent: 'not-started', support: 'not-started' },
      'passport-lines': 'optional',
    });
    expect(tasks({ fullName: 'A', section: 'paper' })).toMatchObject({
      ...{ names: 'started', course: 'started', 'paper-only': 'optional' },
    });
    const { 'passport-lines': lines, ...pages } = tasks(complete);
    expect([lines, ...new Set(Object.values(pages))]).toEqual(['optional', 'done']);
  });

  it('begin again when an answer calls for more', () => {
    expect(tasks({ ...complete, questions: { needs: 'yes' } }).support).toBe('started');
  });

  it('ask in the usual form everything that the programme needs', () => {
    const usual = smallEdition();
    const ids = (of: typeof usual) => formOf(of, track).map(({ id }) => id);
    expect(ids({ ...usual, form: usualForm })).toEqual(ids(usual));
    expect(checkEdition({ ...smallEditionFile, form: usualForm }).ok).toBe(true);
  });
});

describe('[F6] [F2] a form that makes no sense is refused', () => {
  const faultsOf = (pages: unknown) => {
    const checked = checkEdition({ ...smallEditionFile, form: pages });
    return checked.ok
      ? []
      : checked.faults.map(({ path, reason }) => `${pointerTo(path)} ${reason}`);
  };
  const both = { en: 'x', ko: 'x' };
  const text = (id: string, on?: string, is = ['yes']) => ({
    ...{ id, kind: 'text', label: both },
    ...(on === undefined ? {} : { askedWhen: { question: on, is } }),
  });
  const choice = (id: string, on?: string) => ({
    ...text(id, on),
    kind: 'choice',
    options: ['yes', 'no'].map((one) => ({ id: one, label: both })),
  });
  const own = (...questions: object[]) =>
    faultsOf([...usualForm, { id: 'own', title: both, questions }]);
  const at = '/form/7/questions';

  it('though a sound one is taken', () => {
    expect(faultsOf(conditionalForm)).toEqual([]);
    expect(own(choice('a'), text('b', 'a'), text('c', 'citizenship', ['KH']))).toEqual([]);
  });

  it.each([
    ['an unknown question', [text('a', 'none')], `${at}/0/askedWhen/question there is no question`],
    ['itself', [choice('a', 'a')], `${at}/0/askedWhen/question whether "a" is asked would depend`],
    ['a circle', [choice('a', 'b'), choice('b', 'a')], `${at}/1/askedWhen/question whether "b"`],
    ['what comes later', [text('a', 'b'), choice('b')], `${at}/0/askedWhen/question "b" is asked`],
    ['a text', [text('a'), text('b', 'a')], `${at}/1/askedWhen/question "a" is a text`],
    ['no answer', [choice('a'), text('b', 'a', ['maybe'])], `${at}/1/askedWhen/is/0 "a" has no`],
    ['no section', [text('b', 'section', ['maybe'])], `${at}/0/askedWhen/is/0 "section" has no`],
    ['no country', [text('b', 'citizenship', ['ZZ'])], `${at}/0/askedWhen/is/0 "ZZ" is no ISO`],
    ['a double id', [text('a'), text('a')], `${at}/1/id the id "a" is there twice`],
    [
      'a field’s id',
      [text('fullName'.toLowerCase()), text('english')],
      `${at}/1/id "english" is a`,
    ],
    ['no options', [{ ...text('a'), kind: 'choice' }], `${at}/0/options is missing`],
    ['options of a text', [{ ...choice('a'), kind: 'text' }], `${at}/0/options only a choice`],
    ['a length of a date', [{ ...text('a'), kind: 'date', max: 5 }], `${at}/0/max a date has no`],
    ['no Korean', [{ ...text('a'), label: { en: 'x' } }], `${at}/0/label/ko is missing`],
  ])('that depends on or has %s', (_what, questions, fault) => {
    expect(own(...questions).join('\n')).toContain(fault);
  });

  it('that lacks what the programme needs, asks it twice, or asks for what there is not', () => {
    const [names, ...rest] = usualForm;
    if (names === undefined) throw new Error('no page');
    const asks = ['fullName', 'fullName', 'shoeSize'];
    const faults = faultsOf([{ ...names, asks }, ...rest, { ...names, id: 'names' }]).join('\n');
    expect(faults).toContain('/form/0/asks/1 the field "fullName" is there twice');
    expect(faults).toContain('/form/0/asks/2 there is no field "shoeSize"');
    expect(faults).toContain('/form/7/id the id "names" is there twice');
    expect(faultsOf(rest).join('\n')).toContain('/form no page asks "passportName"');
    expect(faultsOf([...usualForm, { id: 'none', title: both }])).toEqual([
      '/form/7 the page asks nothing',
    ]);
  });
});
