import type { MailStatus } from '../../../shared/domain/mail.ts';
import type { ApplicationStatus, ParticipantStage } from '../../../shared/domain/stages.ts';

interface Stages {
  readonly application: Readonly<Record<ApplicationStatus, string>>;
  readonly participant: Readonly<Record<ParticipantStage, string>>;
  readonly mail: Readonly<Record<MailStatus, string>>;
}

const en: Stages = {
  application: {
    draft: 'Draft',
    submitted: 'Submitted',
    eligible: 'Eligible',
    ineligible: 'Not eligible',
    selected: 'Selected',
    waitlisted: 'Waiting list',
    'not-selected': 'Not selected',
    withdrawn: 'Withdrawn',
    merged: 'Merged with another application',
  },
  participant: {
    allocated: 'Place allocated',
    offered: 'Offered',
    accepted: 'Accepted',
    'in-online-training': 'In online training',
    'trained-online': 'Trained online',
    'writing-proposal': 'Writing the proposal',
    'proposal-in-review': 'Proposal in review',
    'proposal-approved': 'Proposal approved',
    invited: 'Invited',
    'in-korea': 'In Korea',
    graduated: 'Graduated',
    declined: 'Declined',
    'offer-expired': 'Offer expired',
    'online-incomplete': 'Online training incomplete',
    'proposal-missed': 'Proposal missed',
    'proposal-rejected': 'Proposal rejected',
    'completed-online': 'Completed online',
    'visa-refused': 'Visa refused',
    'no-show': 'Did not arrive',
    'certificate-withheld': 'Certificate withheld',
    withdrawn: 'Withdrawn',
  },
  mail: {
    PENDING: 'Waiting',
    SENDING: 'Being sent',
    SENT: 'Sent',
    UNKNOWN: 'Unknown',
    SUPPRESSED: 'Not sent: address bounced',
  },
};

const ko: Stages = {
  application: {
    draft: '작성 중',
    submitted: '제출',
    eligible: '자격 충족',
    ineligible: '자격 미달',
    selected: '선발',
    waitlisted: '예비',
    'not-selected': '미선발',
    withdrawn: '철회',
    merged: '다른 지원서와 병합',
  },
  participant: {
    allocated: '자리 배정',
    offered: '참가 제안',
    accepted: '수락',
    'in-online-training': '온라인 연수 중',
    'trained-online': '온라인 연수 수료',
    'writing-proposal': '제안서 작성 중',
    'proposal-in-review': '제안서 심사 중',
    'proposal-approved': '제안서 승인',
    invited: '초청',
    'in-korea': '방한 중',
    graduated: '수료',
    declined: '거절',
    'offer-expired': '제안 기한 만료',
    'online-incomplete': '온라인 연수 미이수',
    'proposal-missed': '제안서 미제출',
    'proposal-rejected': '제안서 반려',
    'completed-online': '온라인 과정 수료',
    'visa-refused': '사증 불허',
    'no-show': '미입국',
    'certificate-withheld': '수료증 보류',
    withdrawn: '철회',
  },
  mail: {
    PENDING: '대기',
    SENDING: '발송 중',
    SENT: '발송',
    UNKNOWN: '확인 필요',
    SUPPRESSED: '미발송: 반송된 주소',
  },
};

export const stageText = { en, ko };
