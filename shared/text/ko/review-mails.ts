import type { Letters } from '../../mail/moments.ts';

export const reviewMails: Pick<
  Letters,
  | 'reviews-assigned'
  | 'proposal-reviews-assigned'
  | 'discussion-opened'
  | 'panel-vote-opened'
  | 'review-reminder'
> = {
  'reviews-assigned': ({ track, count, dueAt }) => ({
    subject: `심사하실 지원서 ${count}건이 배정되었습니다`,
    paragraphs: [
      `${track} 심사를 맡아 주셔서 감사합니다. 심사하실 지원서 ${count}건이 배정되었습니다.`,
      `${dueAt}까지 점수를 제출해 주시기 바랍니다.`,
    ],
    action: '심사 목록 열기',
  }),
  'proposal-reviews-assigned': ({ track, count, dueAt }) => ({
    subject: `심사하실 사업 제안서 ${count}건이 배정되었습니다`,
    paragraphs: [
      `${track}의 사업 제안서 ${count}건에 대한 심사위원으로 지정되셨습니다. 제안서는 제출되는 대로 심사 목록에 나타납니다.`,
      `${dueAt}까지 점수를 제출해 주시기 바랍니다.`,
    ],
    action: '심사 목록 열기',
  }),
  'discussion-opened': ({ reference, closesAt }) => ({
    subject: `${reference} 심사 점수 차이에 따른 논의 안내`,
    paragraphs: [
      `지원서 ${reference}에 대한 심사위원 간 점수 차이가 큽니다. 심사를 제출하신 심사위원께서는 ${closesAt}까지 서로의 심사를 열람하고 의견을 나누실 수 있습니다.`,
      '논의하신 후 본인의 심사를 한 번 수정하시거나 그대로 두실 수 있습니다. 지원자나 심사위원의 이름은 적지 말아 주십시오.',
    ],
    action: '논의 열기',
  }),
  'panel-vote-opened': ({ track, count, closesAt }) => ({
    subject: '문화정책포럼 발표 제안서 투표 안내',
    paragraphs: [
      `귀하께서는 문화정책포럼에서 발표될 ${track} 사업 제안서를 선정하는 심사단으로 위촉되셨습니다. 후보 제안서는 ${count}건입니다.`,
      `${closesAt}까지 투표해 주시기 바랍니다. 마감 전까지는 투표를 변경하실 수 있으며, 투표 내용은 공개되지 않습니다.`,
    ],
    action: '투표하기',
  }),
  'review-reminder': ({ count, dueAt }) => ({
    subject: '심사를 기다리는 지원서가 있습니다',
    paragraphs: [
      `아직 점수가 없는 지원서가 ${count}건 있습니다. 제출 기한은 ${dueAt}이며, 지원자들이 결과를 기다리고 있습니다.`,
    ],
    action: '심사 목록 열기',
  }),
};
