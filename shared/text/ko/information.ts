import type { information as english } from '../en/information.ts';

/** 접수 후 추가 확인 요청. */
export const information: typeof english = {
  title: '추가 확인을 요청드립니다',
  lead: '아래 답변을 다시 확인해 주시기 바랍니다. 저장은 몇 번이든 하실 수 있으며, 작성을 마치신 후 한 번만 보내 주십시오. 그 밖의 지원 내용은 제출하신 그대로 유지됩니다.',
  asks: '사무국 요청 내용',
  deadline: '제출 기한',
  answers: '수정하실 수 있는 답변',
  others: '그 밖의 제출 내용',
  back: '요청받은 답변 전체 보기',
  backToApplication: '나의 지원서',
  save: '저장하고 계속하기',
  send: '답변 보내기',
  sendNote: '보내신 후에는 이 답변을 수정하실 수 없습니다.',
  incomplete: '답변이 아직 제출되지 않았습니다. 작성하신 내용은 저장되어 있습니다.',
  sentAt: '제출 일시',
  states: {
    answered: {
      title: '답변이 접수되었습니다',
      detail: '감사합니다. 더 하실 일은 없습니다.',
    },
    expired: {
      title: '답변 제출 기한이 지났습니다',
      detail:
        '지원서는 처음 제출하신 그대로 유지됩니다. 시간이 더 필요하시면 사무국으로 문의해 주시기 바랍니다.',
    },
    withdrawn: {
      title: '사무국의 요청이 취소되었습니다',
      detail: '더 하실 일은 없습니다. 지원서는 제출하신 그대로 유지됩니다.',
    },
    decided: {
      title: '이 답변은 더 이상 보내실 수 없습니다',
      detail: '현재 제출되어 있는 지원서를 바탕으로 진행됩니다.',
    },
  },
  typed: '방금 입력하신 내용은 저장되지 않았습니다. 복사하실 수 있도록 아래에 표시합니다.',
  notice: '사무국에서 추가 확인을 요청하였습니다.',
};
