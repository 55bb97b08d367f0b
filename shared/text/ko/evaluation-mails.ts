import type { Letters } from '../../mail/moments.ts';

/** 학습 성과와 사업 경과를 여쭙는 메일. */
export const evaluationMails: Pick<Letters, 'evaluation-asked' | 'follow-up-asked'> = {
  'evaluation-asked': ({ dueAt }) => ({
    subject: '학습 성과와 과정 만족도 설문 안내',
    paragraphs: [
      `과정을 마치시느라 수고 많으셨습니다. 다음 과정을 준비하고자 몇 가지 의견을 여쭙니다. ${dueAt} 이전까지 응답하실 수 있으며, 5분 정도 걸립니다.`,
      '응답은 성명 없이 보관합니다.',
    ],
    action: '설문 응답하기',
  }),
  'follow-up-asked': ({ dueAt }) => ({
    subject: '계획하셨던 사업의 경과를 여쭙니다',
    paragraphs: [
      '과정을 마치신 지 일 년이 지났습니다. 계획하셨던 사업이 그동안 어떻게 되었는지 알려 주시기 바랍니다. 시작하지 못한 사업도 저희에게는 소중한 참고가 됩니다.',
      `3분 정도 걸리며, ${dueAt} 이전까지 응답하실 수 있습니다. 응답은 성명 없이 보관합니다.`,
    ],
    action: '사업 경과 알리기',
  }),
};
