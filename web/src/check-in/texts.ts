import type { Verdict } from '../../../shared/domain/check-in.ts';
import type { Locale } from '../../../shared/text/locale.ts';

type Words = Readonly<Record<string, string>> & {
  readonly title: string;
};

const en = {
  static: {
    title: 'Check-in',
    signIn: 'Sign in at the console first, in this tab.',
    console: 'Staff console',
    edition: 'Edition',
    day: 'Day',
    load: 'Load the list',
    session: 'For',
    code: 'Code',
    check: 'Check in',
    camera: 'Use the camera',
    disputed: 'To be looked at',
  } as Words,
  wholeDay: 'The whole day',
  listed: (people: number, there: number, day: string) =>
    `${day}: ${people} people with a pass, ${there} are there.`,
  otherDay: 'This list is of another day than today.',
  noList: 'There is no list of this day on the device, and no connection to load one.',
  noSuch: 'There is no such edition, or your sign-in does not cover it.',
  unsent: (count: number) =>
    count === 0 ? 'Everything is sent.' : `${count} not sent yet. Keep this page open.`,
  verdict: {
    welcome: (name: string) => `Welcome, ${name}`,
    again: (name: string, time: string) => `${name} is there already, since ${time}`,
    'wrong-day': (name: string) => `${name}: this pass does not hold on this day`,
    'wrong-session': (name: string) => `${name}: this session is not theirs`,
    revoked: (name: string) => `${name}: this code was revoked, ask for the new one`,
    unknown: () => 'Nobody has this code',
    'other-day': () => 'Not taken: it was scanned on another day',
  } satisfies Record<Verdict['kind'] | 'other-day', (name: string, time: string) => string>,
};

const ko: typeof en = {
  static: {
    title: '출석 확인',
    signIn: '먼저 이 탭에서 직원용 화면에 로그인하십시오.',
    console: '직원용 화면',
    edition: '연도',
    day: '날짜',
    load: '명단 불러오기',
    session: '대상',
    code: '코드',
    check: '확인',
    camera: '카메라 사용',
    disputed: '확인이 필요한 항목',
  },
  wholeDay: '하루 전체',
  listed: (people, there, day) => `${day}: 출입증 ${people}명, 도착 ${there}명`,
  otherDay: '오늘이 아닌 날짜의 명단입니다.',
  noList: '이 날짜의 명단이 기기에 없으며, 연결되어 있지 않아 불러올 수 없습니다.',
  noSuch: '해당 연도가 없거나 열람 권한이 없습니다.',
  unsent: (count) =>
    count === 0
      ? '모두 전송되었습니다.'
      : `아직 전송되지 않은 항목 ${count}건. 이 화면을 닫지 마십시오.`,
  verdict: {
    welcome: (name) => `${name} 님, 환영합니다`,
    again: (name, time) => `${name} 님은 ${time}에 이미 확인되었습니다`,
    'wrong-day': (name) => `${name} 님: 이 날짜에는 사용할 수 없는 출입증입니다`,
    'wrong-session': (name) => `${name} 님: 대상 일정이 아닙니다`,
    revoked: (name) => `${name} 님: 취소된 코드입니다. 새 코드를 확인하십시오`,
    unknown: () => '등록되지 않은 코드입니다',
    'other-day': () => '다른 날짜에 확인되어 처리되지 않았습니다',
  },
};

export const texts = { en, ko } satisfies Record<Locale, typeof en>;
