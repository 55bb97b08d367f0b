import type { withdrawal as english } from '../en/withdrawal.ts';

export const withdrawal: typeof english = {
  link: '지원 철회하기',
  title: '지원을 철회하시겠습니까?',
  means: '철회하시면 지원서는 더 이상 심사되거나 검토되지 않습니다.',
  final: '철회는 취소하실 수 없습니다. 철회 사실은 메일로 안내해 드립니다.',
  button: '지원 철회',
  back: '지원 유지하기',
  doneTitle: '지원이 철회되었습니다',
  done: '지원 철회가 접수되었으며, 확인 메일을 보내 드렸습니다.',
  reference: '접수 번호',
  track: '부문',
  at: '철회 시각',
  again: '모집 기간 중에는 새 지원서를 작성하실 수 있습니다.',
  noMore: {
    title: '철회된 지원서입니다',
    detail: '더 이상 수정하거나 제출하실 수 없습니다.',
  },
  offered: {
    title: '이미 합격 통지가 발송되었습니다',
    detail: '합격 안내 화면에서 참가를 사양하실 수 있습니다.',
  },
  decided: {
    title: '이미 결과가 결정된 지원서입니다',
    detail: '철회하실 지원이 없습니다.',
  },
};
