import type { ApplicationForm } from './edition-form.ts';

/** The programme's usual application form, for editions that define none of their own. */
export const usualForm: ApplicationForm = [
  {
    id: 'names',
    title: { en: 'Your name', ko: '성명' },
    asks: ['fullName', 'passportName', 'passportNumber'],
  },
  {
    id: 'person',
    title: { en: 'About you', ko: '인적 사항' },
    asks: ['birthDate', 'citizenship', 'residence'],
  },
  {
    id: 'work',
    title: { en: 'Your work', ko: '경력 사항' },
    asks: ['organisation', 'position', 'experienceYears', 'nominatingOffice'],
  },
  {
    id: 'course',
    title: { en: 'The course', ko: '지원 과정' },
    asks: ['section', 'wholeStay'],
  },
  {
    id: 'language',
    title: { en: 'Language and tools', ko: '언어와 온라인 도구' },
    asks: ['english', 'onlineTools', 'preferredLanguage'],
  },
  {
    id: 'statements',
    title: { en: 'What you want to do', ko: '지원 내용' },
    asks: ['statements'],
  },
  {
    id: 'consent',
    title: { en: 'Consent', ko: '동의' },
    asks: ['consent'],
  },
];
