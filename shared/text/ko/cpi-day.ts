import type { cpiDay as en } from '../en/cpi-day.ts';

/** CPI Day에 쓰이는 문구. */
export const cpiDay: typeof en = {
  title: 'CPI Day',
  programme: 'CPI Day 프로그램',
  led: '진행:',
  presented: '발표되는 사업 제안',
  chosenBy:
    '승인된 제안서 가운데 심사단 투표(투표를 한 경우)와 심사 점수 순으로 선정하였습니다. 결과가 같으면 먼저 제출된 제안서를, 그래도 같으면 공개된 시드값으로 추첨한 순서를 따릅니다.',
  invitation: 'CPI Day에 초대합니다',
  greeting: (name) => `${name} 님, 귀하를 모시게 되어 기쁩니다.`,
  seeProgramme: '프로그램 보기',
  dinner: '만찬',
  standing: {
    seated: '귀하의 좌석이 마련되어 있습니다.',
    waiting:
      '현재 모든 좌석이 찬 상태입니다. 대기자 명단에 올라 있으며, 좌석이 배정되면 바로 알려 드리겠습니다.',
    none: '만찬에 참석하지 않으신다고 회신하셨습니다.',
  },
  answerBy: '회신 및 변경 기한:',
  dines: '만찬에 참석하시겠습니까?',
  yes: '예, 참석합니다',
  no: '아니요, 참석하지 않습니다',
  dietsTitle: '드시지 않거나 드실 수 없는 음식',
  dietsHint:
    '사무국은 필요한 식사의 수만 주방에 전달하며, 다른 곳에는 알리지 않습니다. 이 정보는 사업 종료 후 삭제됩니다.',
  diets: {
    vegetarian: '채식',
    vegan: '비건',
    halal: '할랄',
    kosher: '코셔',
    'no-pork': '돼지고기 제외',
    'no-beef': '소고기 제외',
    'no-alcohol': '알코올 제외(조리 포함)',
    'gluten-free': '글루텐 제외',
    'lactose-free': '유당 제외',
    'no-nuts': '견과류 제외',
    'no-shellfish': '갑각류·조개류 제외',
  },
  dietNote: '알레르기 등 식사와 관련하여 알려 주실 사항',
  access: '이동 및 참석에 필요한 지원(경사로, 수어 통역 등)',
  send: '회신 보내기',
  change: '회신 변경하기',
  closed: '회신 기한이 지났습니다. 사무국으로 연락해 주시기 바랍니다.',
  back: '나의 페이지',
  faults: {
    dines: '만찬 참석 여부를 선택해 주십시오.',
    tooLong: '1,000자 이내로 작성해 주십시오.',
  },
  sheet: {
    table: '테이블',
    name: '성명',
    group: '소속',
    diets: '식사',
    dietNote: '식사 관련 사항',
    access: '필요한 지원',
  },
};
