import type { eligibility as english } from '../en/eligibility.ts';

export const eligibility: typeof english = {
  requirement: {
    english: '교육에 참여할 수 있는 영어 능력을 갖추어야 합니다.',
    'online-tools': '온라인 도구를 능숙하게 사용할 수 있어야 합니다.',
    'whole-stay': '전체 연수 과정에 참가할 수 있어야 합니다.',
    country: '모집 대상국의 국민이어야 합니다.',
    pastParticipant: {
      exclude: '이전 사업에 참가한 이력이 없어야 합니다.',
      flag: '이전 사업 참가 여부가 사무국에 표시됩니다.',
      'rank-after': '이전 사업에 참가하신 분은 다른 지원자 다음 순위로 선발됩니다.',
    },
    age: (from, to, on) => `${on} 기준 만 ${from}세 이상 ${to}세 이하여야 합니다.`,
    experience: (years) => `해당 분야 경력이 ${years}년 이상이어야 합니다.`,
  },
  because: {
    age: (years, on) => `${on} 기준 만 ${years}세입니다.`,
    said: (answer) => `입력하신 답변: ${answer}`,
    unanswered: '이 페이지에서는 묻지 않는 항목입니다.',
  },
  result: { pass: '충족', fail: '미충족', unknown: '사무국 판단 사항' },
  check: {
    title: '지원 자격 확인',
    lead: '몇 가지 질문에 답하시면 바로 확인하실 수 있습니다. 계정이 필요 없으며, 입력하신 내용은 저장되지 않습니다.',
    track: '지원하려는 과정을 선택해 주십시오.',
    choose: '계속',
    button: '확인하기',
    again: '답변 수정하기',
    answers: '요건별 확인 결과',
    verdict: {
      eligible: '지원하실 수 있습니다.',
      judged: '지원하실 수 있습니다. 해당 항목은 사무국에서 판단합니다.',
      ineligible: '현재 기준으로는 이 답변으로 제출된 지원서가 접수 요건을 충족하지 못합니다.',
    },
    stands:
      '이 결과는 심사 결정이 아닙니다. 최종 판단은 제출하신 지원서를 바탕으로 그 시점의 기준에 따라 사무국에서 내립니다.',
    ineligibleNext:
      '답변이 잘못되었다면 수정해 주십시오. 기준이 잘못 적용되었다고 생각되시면 사무국으로 문의해 주십시오.',
    rule: '요건',
    resultHeading: '결과',
    reason: '사유',
    apply: '지원하기',
    read: '모집 공고 보기',
    link: '지원 자격 확인하기',
  },
  recheck: {
    otherRules: {
      title: '확인하신 뒤에 자격 기준이 변경되었습니다.',
      detail: '변경 예정 내용을 다시 확인해 주십시오. 저장된 내용은 없습니다.',
    },
  },
};
