import type { MailTexts } from '../../mail/moments.ts';
import { applicationMails } from './application-mails.ts';
import { dateMails } from './dates.ts';
import { evaluationMails } from './evaluation-mails.ts';
import { informationMails } from './information-mails.ts';
import { nominationMails } from './nomination-mails.ts';
import { proposalMails } from './proposal-mails.ts';
import { reviewMails } from './review-mails.ts';
import { schedulingMails } from './scheduling-mails.ts';
import { trainingMails } from './training-mails.ts';
import { visitMails } from './visit-mails.ts';

export const mails: MailTexts = {
  frame: {
    greeting: (name) => `${name} 님께`,
    anonymous: '지원자님께',
    reviewer: '심사위원님께',
    reference: '접수 번호',
    closing: '감사합니다.',
    office: '문화동반자사업 사무국 드림',
    questions: '문의 사항은 다음 주소로 보내 주시기 바랍니다.',
    personalLink: '이 링크는 본인 전용이므로 다른 분께 전달하지 말아 주십시오.',
  },
  'sign-in': ({ minutes }) => ({
    subject: '로그인 링크 안내',
    paragraphs: [
      `요청하신 로그인 링크입니다. ${minutes}분 동안 한 번만 사용하실 수 있습니다. 요청하신 적이 없다면 이 메일을 무시하셔도 됩니다.`,
    ],
    action: '로그인하기',
  }),
  ...applicationMails,
  ...nominationMails,
  ...reviewMails,
  ...trainingMails,
  ...proposalMails,
  ...visitMails,
  ...schedulingMails,
  ...dateMails,
  ...informationMails,
  ...evaluationMails,
};
