import type { Letters } from '../../mail/moments.ts';
import type { dates as en } from '../en/dates.ts';

export const dates: typeof en = {
  kinds: {
    'call-closes': '지원 접수 마감',
    'age-measured': '연령 기준일',
    'reviews-due': '심사 마감',
    release: '결과 발표',
    'training-begins': '온라인 연수 시작',
    'training-ends': '온라인 연수 종료',
    'proposal-opens': '사업 제안서 작성 시작',
    'proposal-due': '사업 제안서 제출 마감',
    'proposal-decided': '사업 제안서 심사 마감',
    invitations: '초청장 발송',
    'visit-begins': '방한 연수 시작',
    'visit-ends': '방한 연수 종료',
    'cpi-day': 'CPI Day',
  },
  moved: (what, before, after) => `${what}: ${after} (변경 전: ${before})`,
  page: {
    title: '방한 일정이 변경되었습니다',
    lead: '귀하께서는 변경 전 일정으로 참가를 수락하셨습니다. 변경된 일정에 참가하실 수 있는지 알려 주시기 바랍니다.',
    now: '변경된 일정',
    before: '변경 전 일정',
    button: '예, 참가할 수 있습니다',
    cannot: '변경된 일정에는 참가할 수 없습니다',
    confirmed: '감사합니다. 변경된 일정에 뵙겠습니다.',
    confirmedTitle: '변경된 일정에 참가하십니다',
    passport: '여권, 비자, 항공편이 변경된 일정에 맞는지 다시 한번 확인해 주시기 바랍니다.',
    home: '내 페이지로 돌아가기',
    changed: {
      title: '일정이 다시 변경되었습니다',
      detail: '아래 일정을 확인하시고 다시 답변해 주시기 바랍니다.',
    },
  },
};

export const dateMails: Pick<Letters, 'dates-moved'> = {
  'dates-moved': ({ section, lines, toConfirm }) => ({
    subject: toConfirm
      ? '변경된 일정에 참가하실 수 있는지 알려 주십시오'
      : '프로그램 일정이 변경되었습니다',
    paragraphs: [
      `${section} 과정의 일정이 다음과 같이 변경되었습니다.`,
      ...lines,
      toConfirm
        ? '귀하께서는 변경 전 일정으로 참가를 수락하셨습니다. 변경된 일정에 참가하실 수 있는지 알려 주시기 바랍니다. 참가하실 수 없더라도 불이익은 없습니다.'
        : '그 밖의 사항은 변경되지 않았으며, 따로 하실 일은 없습니다.',
    ],
    action: toConfirm ? '참가 가능 여부 답변하기' : '일정 보기',
  }),
};
