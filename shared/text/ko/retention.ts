import type { retention as en } from '../en/retention.ts';

/** 삭제와 보관에 관한 문구. */
export const retention: typeof en = {
  confirm: '실수로 삭제하는 일이 없도록 신청 번호를 다시 입력해 주십시오.',
  obstacles: {
    'journey-runs': '이 참가자의 과정이 아직 진행 중입니다. 먼저 참가를 철회해 주십시오.',
    'decision-awaited': '이 신청에 대한 결정이 아직 남아 있습니다. 먼저 신청을 철회해 주십시오.',
  },
};
