import type { review as english } from '../en/review.ts';

export const review: typeof english = {
  scoreFaults: {
    missing: '점수를 선택해 주십시오.',
    'not-on-the-scale': '해당 평가 항목의 척도에 없는 점수입니다.',
    'unknown-criterion': '평가 기준표에 없는 항목입니다.',
  },
  invalidScores: '다시 확인해 주셔야 할 점수가 있습니다.',
  declarationNeeded: {
    title: '먼저 이 지원서에 대한 이해충돌 여부를 신고해 주십시오.',
    detail: '신고하시기 전에는 지원서 내용을 열람하실 수 없습니다.',
  },
  alreadySubmitted: {
    title: '이미 제출하신 심사입니다.',
    detail:
      '제출하신 심사는 수정하실 수 없습니다. 변경이 필요하시면 운영 사무국으로 연락해 주십시오.',
  },
  ownReviewFirst: {
    title: '본인의 심사를 먼저 제출해 주십시오.',
    detail: '심사를 제출하신 후에 다른 심사위원의 심사를 열람하실 수 있습니다.',
  },
  reviewerNamed: (letter) => `심사위원 ${letter}`,
  office: '운영 사무국',
  discussionClosed: {
    title: '이 논의는 종료되었습니다.',
    detail:
      '논의 기간이 지났거나 운영 사무국에서 논의를 종료하였습니다. 내용은 계속 열람하실 수 있습니다.',
  },
  discussionFull: {
    title: '이 논의에는 더 이상 의견을 추가하실 수 없습니다.',
    detail:
      '지금까지의 의견은 모두 열람하실 수 있습니다. 남은 의견은 운영 사무국으로 보내 주십시오.',
  },
  revisedBefore: {
    title: '이미 수정하신 심사입니다.',
    detail: '심사는 논의가 진행되는 동안 한 번만 수정하실 수 있습니다.',
  },
  changed: {
    title: '다른 창에서 이 심사 내용이 변경되었습니다.',
    detail: '심사 화면을 다시 열어 저장된 내용을 확인하신 후 계속해 주십시오.',
  },
  conflictKnown: {
    title: '해당 심사위원과 지원서 사이에 이해충돌이 있습니다.',
    flags: {
      'same-employer': '같은 기관에 소속되어 있습니다.',
      'same-country': '국적이 같습니다.',
      'worked-together': '함께 일한 적이 있습니다.',
    },
  },
  leftBefore: {
    title: '해당 심사위원은 이 지원서의 심사에서 이미 제외되었습니다.',
    detail:
      '한 번 제외된 심사위원에게는 같은 지원서를 다시 배정하지 않습니다. 다른 심사위원을 선택해 주십시오.',
  },
  closed: {
    title: '이 지원서의 심사가 종료되었습니다.',
    detail: '지원이 철회되었거나 선발 여부가 결정되었습니다.',
  },
  tooFewReviewers: {
    title: '심사위원 수가 부족합니다.',
    detail: (short: number, needed: number) =>
      `지원서마다 서로 다른 심사위원 ${needed}명이 필요하나, 지원서 ${short}건은 심사위원이 부족합니다. 심사위원을 추가로 지정해 주십시오. 아직 아무것도 배정되지 않았습니다.`,
    reasons: {
      'too-few-fit': '이해충돌 없이 해당 트랙과 언어를 맡으실 수 있는 심사위원이 부족합니다.',
      'no-room': '맡으실 수 있는 심사위원의 심사 가능 건수가 모두 찼습니다.',
    },
  },
};
