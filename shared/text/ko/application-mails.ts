import type { Letters } from '../../mail/moments.ts';

export const applicationMails: Pick<
  Letters,
  | 'draft-started'
  | 'draft-reminder'
  | 'application-received'
  | 'application-withdrawn'
  | 'deadline-extended'
  | 'document-refused'
  | 'waitlisted'
  | 'not-selected'
  | 'place-offered'
  | 'offer-reminder'
> = {
  'draft-started': ({ track, closesAt }) => ({
    subject: '지원서 작성이 시작되었습니다',
    paragraphs: [
      `${track} 지원서 작성을 시작하셨습니다. 저장하신 내용은 그대로 보관되며, 다른 기기에서도 이어서 작성하실 수 있습니다.`,
      `접수 마감: ${closesAt}`,
    ],
    action: '지원서 이어서 작성하기',
  }),
  'draft-reminder': ({ track, closesAt }) => ({
    subject: '지원서가 아직 제출되지 않았습니다',
    paragraphs: [
      `${track} 지원서가 저장되어 있으나 아직 제출되지 않았습니다. 접수 마감: ${closesAt}`,
    ],
    action: '지원서 마무리하기',
  }),
  'application-received': ({ track, section, submittedAt }) => ({
    subject: '지원서가 접수되었습니다',
    paragraphs: [
      `${track} ${section} 과정에 지원해 주셔서 감사합니다. 귀하의 지원서는 ${submittedAt}에 접수되었습니다.`,
      '아래 접수 번호는 접수 확인 화면에 표시된 번호와 같습니다. 잘 보관해 주시기 바랍니다. 심사 결과가 발표되면 다시 안내해 드리겠습니다.',
    ],
    action: '지원서 확인하기',
  }),
  'application-withdrawn': ({ track, withdrawnAt }) => ({
    subject: '지원이 철회되었습니다',
    paragraphs: [
      `${track} 지원 철회가 ${withdrawnAt}에 접수되었습니다. 귀하의 지원서는 더 이상 심사되지 않으며, 별도로 하실 일은 없습니다.`,
      '본인이 철회하신 것이 아니라면 즉시 연락해 주시기 바랍니다.',
    ],
    action: '철회 확인서 보기',
  }),
  'deadline-extended': ({ track, closesAt }) => ({
    subject: '지원서 제출 기한이 연장되었습니다',
    paragraphs: [
      `${track} 지원서의 제출 기한이 연장되었습니다. 새 마감: ${closesAt}`,
      '저장하신 내용은 그대로 보관되어 있으며, 이어서 작성하실 수 있습니다.',
    ],
    action: '지원서 이어서 작성하기',
  }),
  'document-refused': ({ document, reason }) => ({
    subject: '제출하신 서류를 접수하지 못하였습니다',
    paragraphs: [
      `‘${document}’ 서류를 제출해 주셔서 감사합니다. 다만 제출하신 파일은 접수할 수 없어 삭제하였습니다.`,
      reason,
      '접수 마감 전까지 다른 파일로 다시 제출해 주시기 바랍니다. 이미 제출하신 다른 서류는 그대로 보관됩니다.',
    ],
    action: '제출 서류 확인하기',
  }),
  waitlisted: ({ section, position }) => ({
    subject: '예비 합격 안내',
    paragraphs: [
      `귀하의 ${section} 지원서는 높은 평가를 받았으나 정원이 모두 찼습니다. 귀하의 예비 순번은 ${position}번입니다.`,
      '결원이 생겨 조건이 맞으면 즉시 연락드리겠습니다. 별도로 하실 일은 없습니다.',
    ],
  }),
  'not-selected': ({ track, reason }) => ({
    subject: '심사 결과 안내',
    paragraphs: [
      `${track}에 정성껏 지원해 주셔서 진심으로 감사드립니다. 아쉽게도 올해는 함께하지 못하게 되었습니다.`,
      reason,
      '다음 기회에 다시 뵙기를 바랍니다.',
    ],
  }),
  'place-offered': ({ track, section, expiresAt }) => ({
    subject: '합격을 축하드립니다',
    paragraphs: [
      `귀하께서는 ${track} ${section} 과정에 선발되셨습니다. 진심으로 축하드립니다.`,
      `${expiresAt}까지 참가 여부를 알려 주시기 바랍니다. 기한이 지나면 예비 순번에 따라 다음 분께 기회가 돌아갑니다.`,
    ],
    action: '참가 여부 답하기',
  }),
  'offer-reminder': ({ section, expiresAt }) => ({
    subject: '참가 여부를 알려 주십시오',
    paragraphs: [
      `${section} 과정의 자리를 귀하를 위해 비워 두었습니다. ${expiresAt}까지 답해 주시기 바랍니다. 기한이 지나면 다음 분께 기회가 돌아갑니다.`,
    ],
    action: '참가 여부 답하기',
  }),
};
