import type { leaving as en } from '../en/leaving.ts';

export const leaving: typeof en = {
  link: '참가 포기하기',
  title: '참가를 포기하시겠습니까?',
  means: '포기하시면 귀하의 연수는 여기에서 종료되며, 다른 분이 대신 참가하실 수 있습니다.',
  space: '자기소개를 포함하여 다른 참가자들을 위해 작성하신 글은 모두 내려집니다.',
  final: '포기하신 후에는 되돌릴 수 없습니다. 이미 이수하신 과정은 그대로 인정됩니다.',
  button: '참가 포기',
  back: '계속 참가하기',
  doneTitle: '참가를 포기하셨습니다',
  done: '알려 주셔서 감사합니다. 이미 이수하신 과정은 그대로 인정되며, 다음에 다시 지원하실 수 있습니다.',
  tooLate: {
    title: '포기하실 수 있는 자리가 없습니다',
    detail: '귀하의 연수 과정은 이미 종료되었습니다.',
  },
};
