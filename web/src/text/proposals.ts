import type { ProposalDecision } from '../../../shared/domain/proposal.ts';

const decisions: Readonly<Record<ProposalDecision, string>> = {
  approve: 'Approve',
  revise: 'Ask for a revision',
  reject: 'Reject',
};

const en = {
  queue: {
    title: 'Proposals to review',
    description: 'Every proposal that waits for a decision, the longest waiting first.',
    proposal: 'Proposal',
    round: 'Version',
    first: 'first version',
    revision: (round: string) => `revision ${round}`,
    submittedAt: 'Submitted',
    dueAt: 'Decide by',
    empty: 'No proposal is waiting.',
  },
  page: {
    due: (moment: string) => `Decide by ${moment}`,
    toQueue: 'To the list',
    closed: 'Nothing is to be decided here now.',
    noText: 'Nothing was written here.',
    changed: 'changed',
    earlier: (version: string, moment: string) => `Version ${version}, submitted ${moment}`,
    decision: 'Decision',
    decisions,
    revisionUntil: (moment: string) => `The person can send a revision until ${moment}.`,
    noRevision: 'No revision is left: approve or reject.',
    comment: 'Comment for the person',
    commentHint: (language: string) =>
      `The reasons, in ${language}. The person reads them word for word.`,
    languages: { en: 'English', ko: 'Korean' },
    override: (given: string, needed: string) =>
      `${given} of ${needed} reviewers have scored it. Why is it decided on all the same?`,
    chooseDecision: 'Choose a decision.',
    submit: 'Decide',
    decided: (decision: string, score: string) => `Decided: ${decision}. Score ${score} of 100.`,
    recommended: (decision: string, score: string) =>
      `A reviewer would: ${decision}. Score ${score} of 100.`,
    confirm: {
      title: 'Decide on this proposal?',
      detail: 'The person is told by mail. The decision cannot be changed.',
    },
    threshold: (score: string) => `Proposals are good enough from ${score} of 100.`,
    asReviewer: {
      decision: 'What would you decide?',
      comment: 'Comment for the office',
      commentHint: (_language: string) => 'The person does not read it.',
      submit: 'Submit the review',
      confirm: {
        title: 'Submit this review?',
        detail: 'Your scores stay with this version and cannot be changed.',
      },
    },
  },
  panel: {
    title: 'Who reviews it',
    description: (needed: string) =>
      `The edition wants ${needed}. Named by hand, they stay: later assignments leave this proposal alone.`,
    reviewers: 'Reviewers',
    hint: 'Whoever has a conflict with the author is refused. What was scored before stays.',
    choose: 'Choose',
    remove: (name: string) => `Take ${name} off`,
    reasonHint: 'It stands in the audit log.',
    button: 'Name them',
    done: 'They review it now; whoever is new gets a letter.',
    now: (names: string) => `Who reviews it now: ${names}. What you chose is still here.`,
    unchanged: 'These are its reviewers already. Choose others.',
  },
};

const ko: typeof en = {
  queue: {
    title: '심사할 제안서',
    description: '결정을 기다리는 제안서입니다. 오래 기다린 순서입니다.',
    proposal: '제안서',
    round: '판',
    first: '첫 제출',
    revision: (round) => `${round}차 수정`,
    submittedAt: '제출',
    dueAt: '결정 기한',
    empty: '기다리는 제안서가 없습니다.',
  },
  page: {
    due: (moment) => `결정 기한 ${moment}`,
    toQueue: '목록으로',
    closed: '현재 결정할 사항이 없습니다.',
    noText: '작성된 내용이 없습니다.',
    changed: '수정됨',
    earlier: (version, moment) => `${version}판, ${moment} 제출`,
    decision: '결정',
    decisions: { approve: '승인', revise: '수정 요청', reject: '반려' },
    revisionUntil: (moment) => `참가자는 ${moment}까지 수정본을 제출할 수 있습니다.`,
    noRevision: '수정 횟수를 모두 사용했습니다. 승인 또는 반려해 주십시오.',
    comment: '참가자에게 전하는 의견',
    commentHint: (language) => `결정 사유를 ${language}로 적어 주십시오. 참가자가 그대로 읽습니다.`,
    languages: { en: '영어', ko: '한국어' },
    override: (given, needed) =>
      `심사위원 ${needed}명 중 ${given}명이 심사하였습니다. 그럼에도 결정하는 사유를 적어 주십시오.`,
    chooseDecision: '결정을 선택해 주십시오.',
    submit: '결정',
    decided: (decision, score) => `결정: ${decision}. 점수: 100점 만점에 ${score}점`,
    recommended: (decision, score) => `심사위원 의견: ${decision}. 점수: 100점 만점에 ${score}점`,
    confirm: {
      title: '이 제안서를 결정하시겠습니까?',
      detail: '참가자에게 메일로 알립니다. 결정은 변경할 수 없습니다.',
    },
    threshold: (score) => `100점 만점에 ${score}점부터 승인할 수 있는 수준입니다.`,
    asReviewer: {
      decision: '어떻게 결정하시겠습니까?',
      comment: '사무국에 전하는 의견',
      commentHint: () => '참가자는 읽지 않습니다.',
      submit: '심사 제출',
      confirm: {
        title: '이 심사를 제출하시겠습니까?',
        detail: '점수는 이 판에 대한 것으로 남으며 변경할 수 없습니다.',
      },
    },
  },
  panel: {
    title: '심사위원',
    description: (needed) =>
      `이 연도의 제안서 심사위원은 ${needed}명입니다. 직접 지정하시면 이후 자동 배정에서 바뀌지 않습니다.`,
    reviewers: '심사위원',
    hint: '작성자와 이해관계가 있는 위원은 지정되지 않습니다. 이미 제출된 점수는 그대로 남습니다.',
    choose: '선택',
    remove: (name) => `${name} 제외`,
    reasonHint: '감사 기록에 남습니다.',
    button: '심사위원 지정',
    done: '심사위원을 지정했습니다. 새로 지정된 위원께 메일을 보냅니다.',
    now: (names) => `현재 심사위원: ${names}. 선택하신 내용은 그대로 남아 있습니다.`,
    unchanged: '이미 지정된 심사위원입니다. 다른 위원을 선택해 주십시오.',
  },
};

export const proposalText = { en, ko };
