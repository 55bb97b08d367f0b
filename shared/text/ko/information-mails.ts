import type { informationMails as english } from '../en/information-mails.ts';

/** 접수 후 추가 확인 요청에 관한 안내문. */
export const informationMails: typeof english = {
  'information-requested': ({ track, questions, dueAt }) => ({
    subject: '지원서 내용에 관하여 추가 확인을 요청드립니다',
    paragraphs: [
      `${track} 지원서 심사를 위하여, 제출하신 답변 가운데 ${questions}개 문항을 다시 확인해 주시기 바랍니다.`,
      `아래 화면에서 요청 내용을 확인하신 후 ${dueAt} 전까지 답변을 보내 주시기 바랍니다. 저장은 몇 번이든 하실 수 있으며 제출은 한 번만 하실 수 있습니다. 그 밖의 지원 내용은 제출하신 그대로 유지됩니다.`,
    ],
    action: '요청 내용 확인하기',
  }),
  'information-reminder': ({ track, dueAt }) => ({
    subject: '요청드린 추가 확인을 아직 받지 못하였습니다',
    paragraphs: [
      `${track} 지원서의 일부 답변을 다시 확인해 주시기를 요청드렸으나 아직 답변을 받지 못하였습니다.`,
      `${dueAt} 전까지 보내 주시기 바랍니다. 기한이 지나면 지원 시 제출하신 내용에 따라 심사가 진행됩니다.`,
    ],
    action: '요청 내용 확인하기',
  }),
};
