import type { scheduling as en } from '../en/scheduling.ts';
import { changedParts, sessionKinds } from '../vocabulary/sessions-ko.ts';

type Words = typeof en;
type ClashFacts = Parameters<Words['clashes']['same-id']>[0];

const both = ({ sessions }: ClashFacts): string => sessions.join(', ');

const clashes: Words['clashes'] = {
  'instructor-busy': (facts) => `강사 ${facts.what}의 수업이 같은 시간에 겹칩니다: ${both(facts)}`,
  'room-taken': (facts) => `강의실 ${facts.what}의 사용 시간이 겹칩니다: ${both(facts)}`,
  'cohort-busy': (facts) => `${facts.what}의 일정이 같은 시간에 겹칩니다: ${both(facts)}`,
  'participant-busy': (facts) =>
    `참가자 ${facts.what}의 일정이 같은 시간에 겹칩니다: ${both(facts)}`,
  'no-time-to-travel': (facts) =>
    `${facts.what}의 이동 시간이 부족합니다(필요 ${facts.needed}분, 여유 ${facts.minutes}분): ${both(facts)}`,
  'unknown-room': (facts) => `등록되지 않은 강의실입니다(${facts.what}): ${both(facts)}`,
  'unknown-instructor': (facts) => `등록되지 않은 강사입니다(${facts.what}): ${both(facts)}`,
  'unknown-cohort': (facts) => `등록되지 않은 과정입니다(${facts.what}): ${both(facts)}`,
  'unknown-participant': (facts) => `해당 번호의 참가자가 없습니다(${facts.what}): ${both(facts)}`,
  'room-too-small': (facts) => `강의실 ${facts.what}의 좌석이 부족합니다: ${both(facts)}`,
  'instructor-away': (facts) => `강사 ${facts.what}의 가능 시간이 아닙니다: ${both(facts)}`,
  'outside-course': (facts) => `${facts.what}의 과정 기간이 아닌 날짜입니다: ${both(facts)}`,
  'same-id': (facts) => `같은 이름의 일정이 두 개 있습니다(${facts.what}).`,
};

/** 일정표에 쓰이는 문구. */
export const scheduling: Words = {
  title: '나의 일정표',
  today: '오늘',
  tomorrow: '내일',
  nothingToday: '오늘은 예정된 일정이 없습니다.',
  notPublished: '방한 연수 일정표가 아직 공개되지 않았습니다. 공개되면 메일로 알려 드리겠습니다.',
  room: '장소',
  with: '강사',
  join: '온라인 참여',
  past: '지난 일정',
  publishedOn: '공개 시각',
  zone: '모든 시각은 과정이 열리는 곳의 시각과 협정세계시(UTC)로 표시됩니다.',
  back: '나의 페이지',
  calendar: {
    name: (edition, section) => (section === undefined ? edition : `${edition}: ${section}`),
    title: '내 캘린더에서 일정표 보기',
    lead: '사용하시는 캘린더 프로그램에서 전용 주소로 일정표를 불러오실 수 있습니다. 변경 사항은 자동으로 반영됩니다.',
    secret:
      '이 주소를 아는 사람은 귀하의 일정표만 볼 수 있습니다. 캘린더에만 입력해 주시기 바라며, 언제든지 이 화면에서 주소를 해지하실 수 있습니다.',
    make: '주소 만들기',
    makeNew: '새 주소 만들기',
    replaces: '새 주소를 만드시면 기존 주소는 즉시 사용할 수 없게 됩니다.',
    once: '캘린더 주소가 만들어졌습니다. 이 주소는 지금 한 번만 표시되며, 언제든지 새로 만드실 수 있습니다.',
    address: '내 캘린더 주소',
    subscribe: '이 기기에서 구독하기',
    how: '다른 캘린더 프로그램에서는 ‘URL로 추가’ 또는 ‘인터넷에서 추가’를 선택하신 후 주소를 입력해 주십시오. 변경 사항은 약 한 시간마다 확인됩니다.',
    since: '주소를 만드신 때:',
    close: '주소 해지하기',
    back: '나의 일정표',
  },
  kinds: sessionKinds,
  parts: changedParts,
  clashes,
  session: (title, from, to) => `「${title}」(${from}~${to})`,
  rowFault: (row, column, reason) =>
    column === '' ? `${row}행: ${reason}` : `${row}행 ${column} 열: ${reason}`,
  change: {
    added: (title, when) => `추가: ${title}, ${when}`,
    cancelled: (title, when) => `취소: ${title}, ${when}`,
    moved: (title, before, when) => `변경: ${title}, ${when} (이전: ${before})`,
    changed: (title, when, changed) => `변경: ${title}, ${when} (${changed})`,
    more: (count) => `그 밖에 ${count}건이 더 있습니다. 전체 내용은 일정표에서 확인해 주십시오.`,
  },
  refused: {
    clash: {
      title: '계획한 대로 진행할 수 없습니다.',
      detail: '저장된 내용은 없습니다. 겹치는 일정을 각각 표시하였습니다.',
    },
    changed: {
      title: '다른 담당자가 그사이에 일정표를 변경하였습니다.',
      detail: (version) =>
        `현재 버전은 ${version}입니다. 다시 불러와 주십시오. 작성하시던 내용은 사라지지 않습니다.`,
    },
    otherName: '일정의 이름은 주소에 적힌 이름과 같아야 합니다.',
    table: {
      title: '표에 오류가 있습니다.',
      detail: '저장된 내용은 없습니다. 오류가 있는 행과 열을 표시하였습니다.',
    },
  },
};
