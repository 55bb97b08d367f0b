import type { OutlineField } from './edition-rubric.ts';

/** The programme's usual outline of a project proposal, for editions that give none of their own. */
export const standardOutline: readonly OutlineField[] = [
  {
    id: 'situation',
    title: { en: 'Situation', ko: '현황' },
    hint: {
      en: 'Where things stand in your country, field and institution.',
      ko: '해당 국가와 분야, 소속 기관의 현재 상황을 적어 주십시오.',
    },
  },
  {
    id: 'problem',
    title: { en: 'Problem', ko: '문제' },
    hint: {
      en: 'What is missing or going wrong, and for whom.',
      ko: '무엇이 부족하거나 잘못되고 있으며, 누가 영향을 받는지 적어 주십시오.',
    },
  },
  {
    id: 'stakeholders',
    title: { en: 'Stakeholders', ko: '이해관계자' },
    hint: {
      en: 'Who is concerned, who decides, who takes part.',
      ko: '관련되는 사람과 결정하는 사람, 참여하는 사람을 적어 주십시오.',
    },
  },
  {
    id: 'objectives',
    title: { en: 'Objectives and outputs', ko: '목표와 산출물' },
    hint: {
      en: 'What will be different, and what will exist at the end.',
      ko: '무엇이 달라지고 마지막에 무엇이 남는지 적어 주십시오.',
    },
  },
  {
    id: 'activities',
    title: { en: 'Activities and timeline', ko: '활동과 일정' },
    hint: {
      en: 'The steps, and the months in which they happen.',
      ko: '추진 단계와 각 단계의 시기를 월 단위로 적어 주십시오.',
    },
  },
  {
    id: 'budget',
    title: { en: 'Budget', ko: '예산' },
    hint: {
      en: 'The largest costs, and where the money comes from.',
      ko: '주요 비용 항목과 재원을 적어 주십시오.',
    },
  },
  {
    id: 'partners',
    title: { en: 'Partners', ko: '협력 기관' },
    hint: {
      en: 'Who does what with you, at home and in Korea.',
      ko: '국내외 협력 기관과 각 기관의 역할을 적어 주십시오.',
    },
  },
  {
    id: 'sustainability',
    title: { en: 'Sustainability', ko: '지속 가능성' },
    hint: {
      en: 'How it goes on when the first money is spent.',
      ko: '초기 재원이 소진된 뒤에도 사업을 이어 갈 방안을 적어 주십시오.',
    },
  },
  {
    id: 'indicators',
    title: { en: 'Indicators', ko: '성과 지표' },
    hint: {
      en: 'How you will know that it worked.',
      ko: '성과를 확인할 수 있는 지표를 적어 주십시오.',
    },
  },
];
