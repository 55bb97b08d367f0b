import type { deadlines as english } from '../en/deadlines.ts';

export const deadlines: typeof english = {
  notADraft: {
    title: '작성 중인 지원서가 아닙니다.',
    detail: '이미 제출되었거나 철회된 지원서이므로 기한을 연장하실 수 없습니다.',
  },
  notThisMoment: '이 시각까지는 제출 기한을 연장하실 수 없습니다.',
  inThePast: '이미 지난 시각입니다.',
  notLater: '이 지원서는 이미 그 시각 또는 그 이후까지 제출하실 수 있습니다.',
  tooLate: '개별 연장은 모집 마감 후 30일까지만 가능합니다.',
};
