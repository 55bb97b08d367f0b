import type { timeZone as english } from '../en/time-zone.ts';

export const timeZone: typeof english = {
  title: '시간대 설정',
  lead: '마감 시각은 한국 시각을 기준으로 합니다. 시간대를 알려 주시면 안내 페이지와 메일에 현지 시각을 함께 표시해 드립니다.',
  label: '시간대',
  hint: '시간대는 대표 도시의 이름으로 표시됩니다. 현지 시각과 같은 도시를 선택해 주시기 바랍니다. 언제든지 변경하실 수 있으며, 지원서와 함께 삭제됩니다.',
  missing: '목록에서 시간대를 선택해 주시기 바랍니다.',
  button: '시간대 저장하기',
  back: '변경하지 않고 돌아가기',
  choose: '시간대 선택하기',
  change: '시간대 변경하기',
  own: (city) => `현지 시각(${city})`,
  regions: {
    Africa: '아프리카',
    America: '아메리카',
    Antarctica: '남극',
    Arctic: '북극',
    Asia: '아시아',
    Atlantic: '대서양',
    Australia: '오스트레일리아',
    Europe: '유럽',
    Indian: '인도양',
    Pacific: '태평양',
  },
};
