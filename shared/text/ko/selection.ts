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
    'minimum-countries': ({ possible, with: reached }) =>
      `상위 순위자와 함께 이 지원자를 선발하면 명단이 포함하는 ${possible}개국 중 ${reached}개국까지만 선발할 수 있습니다.`,
    'places-left-empty': ({ possible, with: reached }) =>
      `상위 순위자와 함께 이 지원자를 선발하면 국가별 한도에 따라 ${possible}자리 중 ${reached}자리까지만 배정할 수 있습니다.`,
    'reserved-places': ({ possible, with: reached }) =>
      `상위 순위자와 함께 이 지원자를 선발하면 할당된 ${possible}자리 중 ${reached}자리까지만 지킬 수 있습니다.`,
    'pair-incomplete': ({ country }) =>
      `두 과정의 인원을 국가별로 짝을 이루어 선발하며, ${country}에서는 다른 과정에 함께 선발할 수 있는 지원자가 없습니다.`,
    'set-aside': () =>
      '사무국의 결정에 따라 선발 대상에서 제외된 지원서입니다. 사유는 기록되어 있습니다.',
    'not-on-partner-list': () =>
      '협력 기관이 직접 선발하는 과정으로, 이 지원자는 협력 기관의 선발 명단에 포함되지 않았습니다.',
  },
  rankedAfterOthers: (years) => `${years}년에 참가하여 다른 지원자 다음 순위로 평가되었습니다.`,
  refused: {
    duplicates: {
      title: '명단에 동일인이 두 번 포함되었을 수 있습니다.',
      detail:
        '각 쌍을 병합하시거나 동일인이 아님으로 처리해 주십시오. 확인하신 후 그대로 발표하시려면 “acknowledgeDuplicates”로 요청해 주십시오(기록됩니다). 아직 발표된 결정은 없습니다.',
      pair: (one, other) => `${one}와(과) ${other}은(는) 동일인일 수 있습니다.`,
    },
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
    nothingToRank: {
      title: '아직 심사가 제출되지 않은 지원서입니다.',
      detail: '제출된 심사가 한 건도 없으면 순위를 정할 수 없습니다.',
    },
    partner: {
      title: '사무국이 선발하는 과정입니다.',
      detail: '협력 기관이 직접 선발하는 과정에만 명단을 제출할 수 있습니다.',
    },
    notInSection: {
      title: '명단에 이 과정의 선발 대상이 아닌 지원자가 포함되어 있습니다.',
      detail: (id: string) => `${id}: 이 과정의 선발 대상 지원서가 아닙니다.`,
    },
    outdated: {
      title: '명단이 현재 상황과 일치하지 않습니다.',
      detail:
        '명단 산출 이후 심사가 제출되었거나 지원서 또는 모집 내용이 변경되었습니다. 명단을 다시 산출하여 확인해 주십시오. 아직 아무것도 발표되지 않았습니다.',
    },
  },
};
