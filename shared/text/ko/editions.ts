import type { TieBreaker } from '../../domain/edition.ts';
import type { editions as english } from '../en/editions.ts';

const tieSteps: Readonly<Record<TieBreaker, string>> = {
  'first-criterion': '첫 번째 심사 항목의 점수가 높은 지원자',
  'under-represented-country': '선발 인원이 적은 국가의 지원자',
  earlier: '먼저 제출한 지원자',
  lot: '공개된 기준값에 따른 추첨',
};

export const editions: typeof english = {
  home: {
    title: '문화동반자사업',
    lead: '세계 각국의 문화 분야 종사자를 위한 한국 연수 사업입니다. 온라인 교육으로 시작하여 자신의 사업을 기획하고, 한국의 협력 기관에서 연수하며, 수료 후에도 동문으로 교류를 이어 갑니다.',
    open: '모집 중',
    upcoming: '모집 예정',
    underWay: '진행 중',
    past: '지난 사업',
    noneOpen: '현재 모집 중인 사업이 없습니다.',
    readCall: '모집 요강 보기',
    closes: '마감',
    opens: '모집 시작',
    report: '성과 보고서',
    call: '모집 요강',
    nothing: '아직 등록된 사업이 없습니다.',
  },
  call: {
    tracks: '모집 부문',
    apply: (track) => `${track} 지원하기`,
    state: { 'not-open-yet': '모집 예정', open: '모집 중', closed: '모집 마감' },
    opensAt: '모집 시작',
    closesAt: '마감',
    closedAt: '마감',
    byTheSecond:
      '마감 시각이 지나면 1초라도 접수할 수 없습니다. 제출하지 않은 작성본은 계속 열람하실 수 있습니다.',
    theme: '주제',
    sections: '모집 분야',
    columns: {
      field: '분야',
      course: '과정',
      partner: '협력 기관',
      kind: '구분',
      places: '정원',
      korea: '방한 기간',
    },
    noPartner: '사업 사무국',
    invited: (count) => `방한 초청 ${count}명`,
    onlineOnly: '온라인 과정',
    weeks: (count) => `${count}주`,
    selectedByPartner: '협력 기관에서 직접 선발합니다.',
    dates: '주요 일정',
    date: {
      callOpens: '모집 시작',
      callCloses: '모집 마감',
      release: '결과 발표',
      online: '온라인 교육',
      proposal: '사업 제안서 마감',
      invitations: '초청장 발송',
      visit: '방한 연수',
      cpiDay: 'CPI의 날',
    },
    steps: {
      online: (modules, seminars, percent) =>
        `온라인 교육: 이러닝 ${modules}개 과정과 실시간 세미나 ${seminars}회로 이루어지며, 출석률 ${percent}% 이상이면 이수하신 것으로 인정됩니다.`,
      proposal: (revisions) =>
        revisions === 0
          ? '직접 기획한 사업 제안서를 제출하시고 심사를 받으십니다.'
          : `직접 기획한 사업 제안서를 제출하시고 심사를 받으십니다. 최대 ${revisions}회까지 보완하실 수 있습니다.`,
      visit: (percent) => `방한 연수: 출석률 ${percent}% 이상이면 수료증을 드립니다.`,
      cpiDay: 'CPI의 날: 우수 사업 제안을 발표하는 포럼과 수료식이 열립니다.',
    },
    whatHappens: '진행 과정',
    inKorea: '방한 연수 내용:',
    who: '지원 자격',
    rule: {
      nominated: '소속 정부의 추천을 받은 공무원이어야 합니다.',
      openCall: '본인이 직접 지원합니다.',
      country: (count) => `다음 ${count}개국 가운데 한 국가의 국민이어야 합니다.`,
    },
    selection: '선발 방식',
    reviews: (count) =>
      count === 1
        ? '지원 자격을 갖춘 모든 지원서는 심사위원 1명이 심사합니다.'
        : `지원 자격을 갖춘 모든 지원서는 심사위원 ${count}명이 각자 독립적으로 심사합니다.`,
    threshold: (score) =>
      `가중 평균은 100점 만점이며, ${score}점 이상인 지원서를 분야별로 점수 순으로 선발합니다.`,
    quota: {
      perCountry: (count) => `한 국가에서 최대 ${count}명까지 선발합니다.`,
      perCountryAndSection: (count) =>
        `한 분야에서 같은 국가의 지원자는 최대 ${count}명까지 선발합니다.`,
      minimumCountries: (count) => `지원 상황이 허락하는 한 최소 ${count}개국 이상에서 선발합니다.`,
      reserved: (whom, count) => `다음 지원자를 위하여 ${count}자리를 할당합니다: ${whom}.`,
      pair: (one, other) => `국가별로 ${one}과 ${other}의 선발 인원을 같게 합니다.`,
      unused: (from, to) => `${from}에서 채우지 못한 자리는 다음 분야에 배정합니다: ${to}.`,
    },
    waitlist:
      '기준 점수를 충족하였으나 선발되지 못한 분은 예비 명단에 오르며, 결원이 생기면 요건에 맞는 다음 순위자에게 기회를 드립니다.',
    tie: (steps) =>
      `동점일 때에는 다음 순서로 정합니다. ${steps.map((step) => tieSteps[step]).join(', ')}.`,
    seed: (seed) => `추첨 기준값은 “${seed}”입니다.`,
    rubric: '심사 항목',
    criterion: '항목',
    weight: '배점',
    scale: '점수별 기준',
    answer: (days) =>
      `선발 통보를 받으신 뒤 ${days}일 이내에 수락 여부를 알려 주셔야 하며, 기한이 지나면 다음 순위자에게 기회가 넘어갑니다.`,
  },
};
