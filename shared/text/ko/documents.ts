import type { documents as english } from '../en/documents.ts';

export const documents: typeof english = {
  invitation: {
    title: { conditional: '조건부 초청장', final: '초청장' },
    reference: '접수 번호',
    issuedOn: '발급일',
    to: (name, country) => `${country} ${name} 님 귀하`,
    invite: (section, from, to) =>
      `문화동반자사업 연수 과정 「${section}」에 참가하실 수 있도록 ${from}부터 ${to}까지 귀하를 대한민국으로 정중히 초청합니다.`,
    partners: (names) => `본 과정은 ${names}와(과) 함께 운영합니다.`,
    terms: {
      conditional:
        '이 초청장은 방한 전 단계를 모두 마치는 것을 조건으로 합니다. 비자 발급에 2~3주가 걸리므로 미리 발급해 드리며, 최종 초청장을 받으시기 전에는 항공권을 예약하지 말아 주시기 바랍니다.',
      final: '귀하께서는 방한 전 단계를 모두 마치셨으므로, 사무국은 귀하의 참가를 확정합니다.',
    },
    visa: '관계 기관에서는 귀하의 비자 발급에 필요한 협조를 해 주시기 바랍니다.',
    signed: '문화동반자사업 사무국',
    questions: '문의:',
  },
  certificate: {
    title: '수료증',
    certifies: '위 사람은',
    completed: '아래의 연수 과정을 수료하였기에 이 증서를 드립니다.',
    period: (from, to) => `대한민국, ${from}~${to}`,
    issuedOn: '발급일',
    number: '수료 번호',
    check: '진위 확인:',
  },
};
