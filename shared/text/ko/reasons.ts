import type { reasons as english, requirements as englishRequirements } from '../en/reasons.ts';

export const reasons: typeof english = {
  ineligible: '모집 공고의 지원 자격 요건을 충족하지 못하였습니다.',
  'below-threshold': '신중히 심사하였으나 선발 기준 점수에 미치지 못하였습니다.',
  'section-full': '더 높은 점수를 받은 지원자로 정원이 채워졌습니다.',
  'country-full':
    '국가별 인원 제한에 따라 같은 국가의 더 높은 점수를 받은 지원자가 선발되었습니다.',
  'country-in-section-full':
    '과정별 국가 인원 제한에 따라 같은 국가의 더 높은 점수를 받은 지원자가 선발되었습니다.',
  'not-enough-reviews': '귀하의 지원서에 대한 심사를 모두 마치지 못하였습니다.',
  other: '선발 인원이 적어 부득이하게 모시지 못하게 되었습니다.',
};

export const unmet = '미충족 요건:';

export const requirements: typeof englishRequirements = {
  age: '기준일 현재 연령',
  experience: '해당 분야 근무 경력',
  english: '영어 능력',
  'online-tools': '온라인 도구 활용 능력',
  'whole-stay': '전체 연수 기간 참가 가능 여부',
  country: '대상국 국적',
  'past-participant': '이전 사업 참가 이력이 없을 것',
};
