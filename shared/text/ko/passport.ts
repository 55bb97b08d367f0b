import type { passport as english } from '../en/passport.ts';

export const passport: typeof english = {
  title: '여권 표기 확인',
  lead: '비자와 항공권에는 여권과 똑같은 이름이 필요합니다. 여권 사진 면 하단의 두 줄과 입력하신 내용을 비교해 보실 수 있습니다.',
  lines: '여권 사진 면 하단의 두 줄',
  linesHint:
    '영문자, 숫자, “<”로 이루어진 44자씩 두 줄입니다. 직접 입력하시거나 붙여 넣어 주십시오.',
  why: '선택 사항입니다. 입력하신 내용은 비교하는 동안에만 사용되며 저장되지 않습니다. 아무도 볼 수 없고, 결과가 표시되면 바로 사라집니다.',
  button: '비교하기',
  back: '지원서로 돌아가기',
  fine: '비교한 내용이 모두 일치합니다.',
  look: '확인해 주십시오',
  notBlocking:
    '아래 내용은 지원에 지장을 주지 않습니다. 지원서에 잘못된 부분이 있으면 수정하시고, 아니면 두 줄을 다시 확인해 주십시오.',
  compared: '비교한 항목',
  nothing: '없음: 지원서에 이름, 생년월일, 국적이 아직 입력되지 않았습니다',
  unreadable: '여권의 두 줄로 읽을 수 없습니다.',
  faults: {
    'not-two-lines': '두 줄을 각각 한 줄씩 입력해 주십시오.',
    'not-44-characters': '한 줄은 44자입니다. 끝의 “<” 기호까지 모두 입력해 주십시오.',
    'not-a-passport': '여권의 첫째 줄은 P로 시작합니다.',
    'odd-characters': 'A부터 Z까지의 영문자, 숫자, “<” 기호만 입력하실 수 있습니다.',
  },
  warnings: {
    misread: '잘못 읽은 글자가 있습니다. 두 줄의 검사 숫자가 맞지 않습니다.',
    'name-differs': '두 줄의 이름이 지원서의 여권 이름과 다릅니다.',
    'birth-date-differs': '두 줄의 생년월일이 지원서의 생년월일과 다릅니다.',
    'citizenship-differs': '두 줄의 국적이 지원서의 국적과 다릅니다.',
    expired:
      '유효 기간이 지난 여권입니다. 지원하실 수 있으나 출국하실 때에는 유효한 여권이 필요합니다.',
  },
  parts: { name: '이름', 'birth-date': '생년월일', citizenship: '국적' },
};
