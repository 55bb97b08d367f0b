import type { checkIn as english } from '../en/check-in.ts';

export const checkIn: typeof english = {
  title: '출입증',
  lead: '입장하실 때 휴대전화 화면이나 인쇄물로 이 코드를 보여 주시기 바랍니다. 인터넷 연결이 없어도 사용하실 수 있습니다.',
  image: '출입증 QR 코드',
  name: '성명',
  code: '문자로 된 코드',
  days: '사용 가능한 날짜',
  personal:
    '이 코드는 본인만 사용하실 수 있습니다. 다른 사람에게 알려졌을 가능성이 있으면 사무국에 알려 주시기 바랍니다. 이 화면에 새 코드가 표시됩니다.',
  back: '돌아가기',
  seePass: '출입증 보기',
};
