import type { TimelineStep } from '../../domain/report-timeline.ts';
import type { ParticipantStage } from '../../domain/stages.ts';
import type { reporting as english } from '../en/reporting.ts';
import { learningReport } from './learning-report.ts';

const steps: Readonly<Record<TimelineStep, string>> = {
  'call-opens': '모집 시작',
  'call-closes': '모집 마감',
  decisions: '결과 발표',
  online: '온라인 교육',
  proposals: '사업 제안서 제출',
  korea: '방한 연수',
  'cpi-day': 'CPI의 날',
};

const stages: Readonly<Record<ParticipantStage, string>> = {
  allocated: '선발',
  offered: '참가 제안 중',
  accepted: '참가 수락',
  'in-online-training': '온라인 교육 중',
  'trained-online': '온라인 교육 이수',
  'writing-proposal': '사업 제안서 작성 중',
  'proposal-in-review': '사업 제안서 심사 중',
  'proposal-approved': '사업 제안서 승인',
  invited: '방한 초청',
  'in-korea': '방한 연수 중',
  graduated: '수료',
  declined: '참가 사양',
  'offer-expired': '회신 기한 경과',
  'online-incomplete': '온라인 교육 미이수',
  'proposal-missed': '사업 제안서 미제출',
  'proposal-rejected': '사업 제안서 미승인',
  'completed-online': '온라인 과정 수료',
  'visa-refused': '입국 불가',
  'no-show': '미입국',
  'certificate-withheld': '방한 연수 참가(수료증 미발급)',
  withdrawn: '참가 철회',
};

export const reporting: typeof english = {
  title: (edition) => `${edition} 성과 보고서`,
  heading: '성과 보고서',
  people: () => '명 참가',
  nations: () => '개국',
  countries: () => '개국',
  inKorea: '명 방한',
  graduates: () => '명 수료',
  ofTrack: (people, countries) => `${countries}개국 ${people}명`,
  theme: '주제',
  map: '참가국',
  mapLabel: (nations) =>
    `이번 사업의 참가국 ${nations}개국을 점으로 표시한 세계 지도입니다. 국가명은 옆 목록에 있습니다.`,
  union: '여러 부문에 참가한 국가는 한 번만 집계하였습니다.',
  host: '대한민국',
  sections: '분야별 과정',
  columns: {
    course: '과정',
    kind: '구분',
    people: '참가자',
    countries: '국가',
    korea: '방한 기간',
    graduates: '수료자',
  },
  onlineOnly: '온라인 과정',
  timeline: '한 해의 흐름',
  steps,
  cpiDay: 'CPI의 날',
  led: '진행',
  proposals: '우수 사업 제안',
  proposalsLead: '전체 사업 제안서 가운데 심사 점수에 따라 선정되어 포럼에서 발표되었습니다.',
  learning: learningReport,
  became: '참가자 현황',
  stages,
  published: '공표된 수치',
  publishedColumns: { on: '공표일', what: '구분', people: '인원', countries: '국가' },
  publishedStage: { announced: '발표', final: '확정' },
  whole: '전체',
  here: '본 보고서',
  alumni: '동문과 함께한 시간',
  alumniLead: (people, years) =>
    `지난 ${years}년 동안 약 ${people}명의 문화 분야 종사자가 이 사업에 함께하였습니다. 수료는 끝이 아니라, 동문이자 협력자로서, 그리고 다음 참가자를 이끄는 선배로서 이어지는 인연의 시작입니다.`,
  alumniWithout:
    '수료는 끝이 아니라, 동문이자 협력자로서, 그리고 다음 참가자를 이끄는 선배로서 이어지는 인연의 시작입니다.',
  added: (count) => `올해 ${count}명이 새로 수료하였습니다.`,
  nobodyYet: '아직 참가자가 없습니다. 사업이 진행되면 수치가 채워집니다.',
  callLink: '모집 요강 보기',
};
