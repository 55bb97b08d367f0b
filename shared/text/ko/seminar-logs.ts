import type { seminarLogs as english } from '../en/seminar-logs.ts';

export const seminarLogs: typeof english = {
  unreadable: {
    title: '참가자 목록을 가져오지 못하였습니다',
    detail:
      '아무것도 기록되지 않았습니다. 참가 시간과 나간 시간을 포함하여 CSV로 다시 내보내 주십시오.',
  },
  fault: (line, column, what) =>
    column === '' ? `${line}행: ${what}` : `${line}행 “${column}” 열: ${what}`,
  faults: {
    unreadable: '읽을 수 없는 표입니다.',
    'no-header': '이름, 참가 시간, 나간 시간의 열 이름이 있는 행이 없습니다.',
    'no-times':
      '참가 시간과 나간 시간이 없습니다. “고유 사용자 표시”를 선택하지 않고 내보내 주십시오.',
    'no-rows': '열 이름 아래에 참가자가 없습니다.',
    'no-name': '이름이 없습니다.',
    'no-moment': '날짜와 시각이 아닙니다.',
    'left-before': '나간 시간이 참가 시간보다 빠릅니다.',
    'too-many-rows': '한 번에 가져올 수 있는 행 수를 넘었습니다.',
    'another-time':
      '세미나가 진행되는 동안 참석한 사람이 없습니다. 다른 회의나 다른 시간대의 목록인지 확인해 주십시오.',
  },
  notBegun: '아직 시작되지 않은 세미나입니다',
  notAParticipant: '이 회차의 참가자가 아닙니다',
  alreadyMatched: '이미 다른 참가자로 확인되었습니다',
};
