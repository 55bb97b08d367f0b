import type { Letters } from '../../mail/moments.ts';

export const proposalMails: Pick<
  Letters,
  | 'proposal-requested'
  | 'proposal-reminder'
  | 'proposal-extended'
  | 'proposal-revision'
  | 'proposal-approved'
  | 'proposal-rejected'
> = {
  'proposal-requested': ({ dueAt }) => ({
    subject: '프로젝트 제안서 작성 안내',
    paragraphs: [
      `프로젝트 제안서를 작성하실 차례입니다. 제출 기한은 ${dueAt}입니다. 개요는 간단하며, 몇 번이든 저장하실 수 있습니다.`,
    ],
    action: '제안서 작성하기',
  }),
  'proposal-reminder': ({ dueAt }) => ({
    subject: '제안서 제출 기한이 다가옵니다',
    paragraphs: [`아직 제안서가 제출되지 않았습니다. 제출 기한은 ${dueAt}입니다.`],
    action: '제안서 작성하기',
  }),
  'proposal-extended': ({ dueAt }) => ({
    subject: '제안서 제출 기한 연장 안내',
    paragraphs: [
      `프로젝트 제안서의 제출 기한이 ${dueAt}까지로 연장되었습니다. 저장하신 내용은 그대로 남아 있습니다.`,
    ],
    action: '제안서 이어서 작성하기',
  }),
  'proposal-revision': ({ dueAt }) => ({
    subject: '제안서 보완 요청',
    paragraphs: [
      `심사위원들께서 제안서의 보완을 요청하셨습니다. 심사 의견은 제안서와 함께 확인하실 수 있습니다. 보완본은 ${dueAt}까지 제출해 주시기 바랍니다.`,
    ],
    action: '의견 확인 및 보완하기',
  }),
  'proposal-approved': ({ title }) => ({
    subject: '제안서가 승인되었습니다',
    paragraphs: [`귀하의 제안서 「${title}」이(가) 승인되었습니다. 축하드립니다.`],
    action: '다음 단계 보기',
  }),
  'proposal-rejected': ({ title }) => ({
    subject: '제안서 심사 결과 안내',
    paragraphs: [
      `아쉽게도 귀하의 제안서 「${title}」은(는) 승인되지 않았습니다. 온라인 연수 수료 기록은 그대로 유지됩니다.`,
    ],
    action: '심사 의견 보기',
  }),
};
