import type { fields as english } from '../en/fields.ts';

export const fields: typeof english = {
  day: '일',
  month: '월',
  year: '년',
  choose: '선택해 주십시오',
  optional: '선택 사항',
  upTo: (characters) => `최대 ${characters}자까지 쓰실 수 있습니다.`,
  errorLabel: '오류:',
  countriesOfCall: '이번 공모의 대상 국가',
  otherCountries: '그 밖의 국가',
  copy: '복사',
  clocks: {
    anywhereOnEarth: '지구 최종 시각(AoE)',
    residence: (country) => `거주 국가 시각(${country})`,
    own: '현지 시각',
    unknown: '거주 국가를 알려 주시면 표시됩니다',
  },
  remaining: {
    days: (count) => `${count}일 남음`,
    hours: (count) => `${count}시간 남음`,
    minutes: (count) => `${count}분 남음`,
    lessThanAMinute: '1분 미만 남음',
  },
  stageStrip: '사업 진행 단계',
  strip: {
    applied: '지원',
    reviewed: '심사',
    selected: '선정',
    online: '온라인 연수',
    proposal: '제안서',
    invited: '초청',
    korea: '방한 연수',
    'cpi-day': 'CPI 데이',
    alumni: '동문',
  },
  stripState: { done: '완료', now: '진행 중' },
};
