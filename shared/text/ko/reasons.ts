import type { reasons as english } from '../en/reasons.ts';

export const reasons: typeof english = {
  ineligible: '모집 공고의 지원 자격 요건을 충족하지 못하였습니다.',
  'below-threshold': '신중히 심사하였으나 선발 기준 점수에 미치지 못하였습니다.',
  'places-taken': '더 높은 점수를 받은 지원자로 정원이 채워졌습니다.',
  'country-quota':
    '국가별 인원 제한에 따라 같은 국가의 더 높은 점수를 받은 지원자가 선발되었습니다.',
  'not-rankable': '귀하의 지원서에 대한 심사를 모두 마치지 못하였습니다.',
  other: '선발 인원이 적어 부득이하게 모시지 못하게 되었습니다.',
};
