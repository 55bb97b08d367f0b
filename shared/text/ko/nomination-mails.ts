import type { Letters } from '../../mail/moments.ts';

export const nominationMails: Pick<
  Letters,
  | 'office-invited'
  | 'nominated'
  | 'reference-requested'
  | 'reference-declined'
  | 'endorsement-reminder'
  | 'nominee-away'
> = {
  'office-invited': ({ track, office, sections, perOffice, closesAt, letterDueAt }) => ({
    subject: '후보자 추천 요청',
    paragraphs: [
      `${office}에 ${track} 과정 참가자 추천을 정중히 요청드립니다.`,
      `과정 구분: ${sections}. 구분별로 ${perOffice}명까지 추천하실 수 있습니다.`,
      `추천은 ${closesAt}까지 받습니다. 추천 대상자별 공식 추천서는 ${letterDueAt}까지 제출하실 수 있습니다.`,
    ],
    action: '추천 화면 열기',
  }),
  nominated: ({ track, section, office, closesAt }) => ({
    subject: '추천 대상자로 선정되셨습니다',
    paragraphs: [
      `${office}에서 귀하를 ${track} ${section} 과정에 추천하였습니다.`,
      `본인이 작성하실 신청서를 완성해 주시기 바랍니다. 접수는 ${closesAt}에 마감됩니다. 저장하신 내용은 보관되며 어느 기기에서나 이어서 작성하실 수 있습니다.`,
    ],
    action: '신청서 열기',
  }),
  'reference-requested': ({ applicant, track, dueAt }) => ({
    subject: '추천서 작성 요청',
    paragraphs: [
      `${track} 과정에 지원한 ${applicant} 님이 귀하를 추천인으로 기재하였습니다.`,
      `${dueAt}까지 추천서를 작성해 주시기 바랍니다. 지원자에게는 제출 여부만 표시되며 내용은 공개되지 않습니다. 작성이 어려우신 경우 같은 화면에서 알려 주실 수 있습니다.`,
    ],
    action: '추천서 작성하기',
  }),
  'reference-declined': ({ track }) => ({
    subject: '추천인이 작성을 사양하였습니다',
    paragraphs: [
      `${track} 지원서에 기재하신 추천인 한 분이 추천서 작성을 사양하였습니다. 다른 분을 추천인으로 기재하실 수 있습니다.`,
    ],
    action: '추천서 현황 보기',
  }),
  'endorsement-reminder': ({ applicant, track, dueAt }) => ({
    subject: '추천서 제출 기한이 다가옵니다',
    paragraphs: [
      `${track} 과정에 지원한 ${applicant} 님의 추천서가 아직 도착하지 않았습니다. ${dueAt}까지 제출하실 수 있습니다.`,
    ],
    action: '추천서 열기',
  }),
  'nominee-away': ({ nominee, on }) => ({
    subject: '추천하신 참가자 관련 안내',
    paragraphs: [
      on === ''
        ? `귀 기관에서 추천하신 ${nominee} 님이 방한 연수에 참가하지 않았습니다.`
        : `귀 기관에서 추천하신 ${nominee} 님이 ${on}에 방한 연수를 마치지 않고 귀국하였습니다.`,
      '구체적인 사유는 본인에게 확인해 주시기 바라며, 문의 사항은 사무국으로 연락해 주십시오.',
    ],
  }),
};
