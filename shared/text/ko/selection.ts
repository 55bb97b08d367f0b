import type { selection as english } from '../en/selection.ts';

export const selection: typeof english = {
  reasons: {
    'not-enough-reviews': ({ reviews, needed }) =>
      `심사 ${needed}건 중 ${reviews}건이 제출되었습니다. 심사가 모두 완료되어야 순위와 선발 여부를 정할 수 있습니다.`,
    'unknown-section': () => '지원한 과정이 현재 모집 공고에 없습니다.',
    'below-threshold': ({ mean, threshold }) =>
      `심사 평균 점수는 ${mean}점으로, 선발 기준 점수 ${threshold}점에 미치지 못합니다.`,
    'section-full': ({ places, lowest }) =>
      `과정 정원 ${places}명이 모두 상위 순위자로 채워졌습니다. 선발자 중 최저 평균 점수는 ${lowest}점입니다.`,
    'country-full': ({ cap, country }) =>
      `이 분야에서 한 국가당 최대 ${cap}명까지 선발할 수 있으며, ${country} 인원이 모두 찼습니다.`,
    'country-in-section-full': ({ cap, country }) =>
      `이 과정에서 한 국가당 최대 ${cap}명까지 선발할 수 있으며, ${country} 인원이 모두 찼습니다.`,
    'minimum-countries': ({ minimum }) =>
      `최소 ${minimum}개국 선발 기준을 충족하기 위하여 다른 국가의 지원자에게 자리가 배정되었습니다.`,
  },
  refused: {
    notComputed: {
      title: '이 분야의 선발 명단이 아직 없습니다.',
      detail: '먼저 명단을 산출해 주십시오. 산출만으로는 아무것도 결정되지 않습니다.',
    },
    released: {
      title: '이 분야의 선발 결과는 이미 발표되었습니다.',
      detail: '발표된 명단은 변경되지 않습니다.',
    },
    changed: {
      title: '더 최근에 산출된 명단이 있습니다.',
      detail:
        '확인하신 명단 이후에 새 명단이 산출되었습니다. 새 명단을 확인하신 후 발표해 주십시오.',
    },
    outdated: {
      title: '명단이 현재 상황과 일치하지 않습니다.',
      detail:
        '명단 산출 이후 심사가 제출되었거나 지원서 또는 모집 내용이 변경되었습니다. 명단을 다시 산출하여 확인해 주십시오. 아직 아무것도 발표되지 않았습니다.',
    },
  },
};
