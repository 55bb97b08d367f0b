import type { Letters } from '../../mail/moments.ts';

export const visitMails: Pick<
  Letters,
  | 'conditional-invitation'
  | 'travel-reminder'
  | 'invitation'
  | 'invitation-withheld'
  | 'departure-recorded'
  | 'graduated'
  | 'certificate-withheld'
  | 'certificate-revoked'
> = {
  'conditional-invitation': ({ section, from, to }) => ({
    subject: '조건부 초청장 안내',
    paragraphs: [
      `비자 발급에 2~3주가 걸리므로, 방한 전 단계를 모두 마치시는 것을 조건으로 미리 초청합니다. 과정: ${section}, 기간: ${from}~${to}.`,
      '초청장이 준비되었습니다. 비자 신청을 시작해 주시되, 항공권은 아직 예약하지 말아 주십시오.',
    ],
    action: '초청장 받기',
  }),
  'travel-reminder': ({ items, dueOn }) => ({
    subject: '방한 준비에 빠진 것이 있습니다',
    paragraphs: [
      `방한 준비 가운데 아직 확인하지 못한 것이 있습니다: ${items}. ${dueOn}까지 필요합니다.`,
      '진행이 어려운 점이 있으시면 알려 주시기 바랍니다. 공관이나 항공권 문제를 도와드릴 수 있습니다.',
    ],
    action: '빠진 것 확인',
  }),
  invitation: ({ section, from, to }) => ({
    subject: '한국 초청 안내',
    paragraphs: [
      `${section} 과정(${from}~${to})에 귀하를 초청하게 되어 기쁩니다. 최종 초청장이 준비되었습니다.`,
    ],
    action: '초청장 받기',
  }),
  'invitation-withheld': ({ section }) => ({
    subject: '방한 연수 인원 안내',
    paragraphs: [
      `올해 ${section} 온라인 연수를 마치신 분이 방한 정원보다 많아, 귀하를 초청해 드리지 못하게 되었습니다. 온라인 연수 수료 기록은 그대로 유지됩니다.`,
    ],
  }),
  'departure-recorded': ({ on, attendance, needed }) => ({
    subject: '조기 귀국 기록 안내',
    paragraphs: [
      `${on}에 과정을 떠나신 것으로 기록하였습니다. 방한 연수 출석률은 최대 ${attendance}%까지 가능하며, 수료증을 받으시려면 ${needed}%가 필요합니다.`,
      '사실과 다른 경우 과정 마지막 날 이전에 사무국으로 알려 주시기 바랍니다.',
    ],
    action: '방한 연수 페이지 보기',
  }),
  graduated: ({ section, code }) => ({
    subject: '수료증 안내',
    paragraphs: [
      `${section} 과정을 수료하셨습니다. 축하드리며, 동문이 되신 것을 환영합니다.`,
      `수료증은 번호 ${code}(으)로 누구나 진위를 확인할 수 있습니다.`,
    ],
    action: '수료증 보기',
  }),
  'certificate-withheld': ({ attendance, needed }) => ({
    subject: '수료증 발급 안내',
    paragraphs: [
      `귀하의 방한 연수 출석률은 ${attendance}%로, 수료 기준인 ${needed}%에 미치지 못하여 수료증을 발급해 드리지 못하게 되었습니다.`,
      '참작할 사정이 있으시면 7일 이내에 알려 주시기 바랍니다.',
    ],
  }),
  'certificate-revoked': ({ section }) => ({
    subject: '수료증 취소 안내',
    paragraphs: [
      `${section} 과정에 대하여 발급된 수료증이 취소되었습니다. 수료증 번호를 확인하는 분께도 취소된 사실이 안내됩니다.`,
      '취소 사유를 알지 못하시는 경우 사무국으로 문의해 주시기 바랍니다.',
    ],
    action: '방한 연수 페이지 보기',
  }),
};
