import type { proposals as english } from '../en/proposals.ts';

/** 프로젝트 제안서: 작성, 진행 상황, 심사, 우수 제안서. */
export const proposals: typeof english = {
  title: '프로젝트 제안서',
  form: {
    lead: '귀국의 사정을 모르는 사람도 이해할 수 있도록 항목별로 적어 주십시오. 몇 번이든 저장하실 수 있습니다.',
    leadRevising:
      '직전에 제출하신 내용이 아래에 있으니 이어서 고쳐 주십시오. 심사위원이 요청한 사항은 그 위에 있습니다.',
    due: '제출 기한',
    projectTitle: '프로젝트 제목',
    projectTitleHint:
      '제안서가 포럼 발표 과제로 선정되면 이 제목이 포럼 일정표와 연간 보고서에 실립니다.',
    fromApplication: '지원서에 적으신 내용을 옮겨 두었습니다. 자유롭게 고쳐 주십시오.',
    readers: '심사위원은 성명과 연락처를 보지 않고 제안서를 읽습니다.',
    save: '저장',
    submit: '제안서 제출',
    submitRevision: '보완본 제출',
    saved: '저장되었습니다. 이 페이지를 닫으셨다가 언제든지 다시 오실 수 있습니다.',
    lastSaved: '마지막 저장',
    once: '제출하신 제안서는 바꾸실 수 없습니다.',
    keptAnyway:
      '제안서가 아직 제출되지 않았습니다. 입력하신 내용은 보시는 그대로 저장되어 있습니다.',
    notKept: '아직 저장되지 않았습니다.',
    round: (round, rounds) => `보완 ${round}회차(최대 ${rounds}회)`,
  },
  elsewhere: {
    title: '이 제안서가 다른 창에서 저장되었습니다',
    detail:
      '이 창에 입력하신 내용은 아래에 있으며 아직 저장되지 않았습니다. 확인해 주십시오. 지금 저장하시면 다른 창에서 저장된 내용을 대신하게 됩니다.',
  },
  overtaken: {
    title: '페이지를 여신 뒤에 제안서의 상태가 바뀌었습니다',
    detail:
      '다른 창에서 제안서가 제출되었습니다. 이 창에 입력하신 내용은 아래에 있으며 아직 저장되지 않았습니다. 먼저 심사 의견을 읽으신 다음 내용을 확인해 주십시오.',
  },
  keyReused: {
    title: '이미 다른 내용으로 제출되었습니다',
    detail: '처음 제출하신 내용이 유효합니다. 그 뒤에 입력하신 내용은 아래에 있습니다.',
  },
  standing: {
    'not-open': {
      title: '아직 제안서를 작성하실 수 없습니다',
      lead: '앞 단계를 모두 마치시면 작성이 시작되며, 그날 안내 메일을 보내 드립니다. 작성하실 항목은 다음과 같습니다.',
    },
    'in-review': {
      title: '제안서가 접수되었습니다',
      lead: '제출해 주셔서 감사합니다. 심사위원이 검토하고 있으며, 결정되는 대로 안내해 드리겠습니다.',
    },
    approved: {
      title: '제안서가 승인되었습니다',
      lead: '축하드립니다. 심사위원들께서 설득력 있는 제안서로 평가하셨습니다.',
    },
    rejected: {
      title: '제안서가 승인되지 않았습니다',
      lead: '아쉬운 소식을 전해 드려 송구합니다. 온라인 연수 수료 기록은 그대로 유지됩니다. 심사위원의 의견은 아래에 있습니다.',
    },
    missed: {
      title: '제안서 제출 기한이 지났습니다',
      lead: '기한까지 제출되지 않아 제안서를 접수할 수 없습니다. 온라인 연수 기록은 그대로 유지됩니다. 작성하신 내용은 아래에 보관되어 있습니다.',
    },
    ended: {
      title: '제출하실 제안서가 없습니다',
      lead: '제안서 심사가 끝나기 전에 사업 참여가 종료되었습니다.',
    },
  },
  facts: {
    opens: '작성 시작',
    due: '제출 기한',
    wasDue: '제출 기한(경과)',
    submitted: '제출 시각',
    decisionBy: '심사 결과 예정',
  },
  typedNotSaved:
    '방금 입력하신 내용은 복사하실 수 있도록 아래에 그대로 두었습니다. 저장되지는 않았습니다.',
  yourText: '제출하신 제안서',
  savedText: '저장하신 내용',
  headings: '작성 항목',
  home: '다음 단계 보기',
  comments: {
    title: '심사 의견',
    onVersion: (version) => `제${version}판에 대한 의견`,
    none: '작성된 의견이 없습니다.',
    decisions: {
      approve: '승인',
      revise: '보완 요청',
      reject: '승인되지 않음',
    },
  },
  comparison: {
    title: '제안서 판별 비교',
    lead: '이전 판에서 삭제된 부분에는 취소선을, 이후 판에 새로 쓰인 부분에는 밑줄을 그었습니다.',
    link: (versions) => `제출하신 ${versions}개 판 비교하기`,
    version: (version) => `제${version}판`,
    pair: (earlier, later) => `제${earlier}판과 제${later}판 비교`,
    choose: '비교할 판',
    nothing: '작성된 내용이 없습니다.',
    changes: { same: '변경 없음', changed: '변경됨', added: '새로 작성됨', removed: '삭제됨' },
    back: '제안서로 돌아가기',
  },
  faults: {
    titleMissing: '프로젝트 제목을 적어 주십시오.',
    titleTooLong: (most) => `제목은 ${most}자까지 적으실 수 있습니다.`,
    missing: (heading) => `‘${heading}’에 관하여 적어 주십시오.`,
    tooLong: (heading, most, has) =>
      `‘${heading}’ 항목은 ${most}자까지 적으실 수 있으나 현재 ${has}자입니다.`,
    notAsked: (heading) => `‘${heading}’ 항목은 이 제안서에 없는 항목입니다.`,
    tooLarge: '제안서가 보관할 수 있는 분량을 넘었습니다. 내용을 줄여 주십시오.',
  },
  refused: {
    'not-open': {
      title: '아직 제안서를 작성하실 수 없습니다.',
      detail: '앞 단계를 모두 마치시면 작성이 시작됩니다.',
    },
    'in-review': {
      title: '이미 제출된 제안서입니다.',
      detail: '제출하신 제안서를 심사하고 있으므로 더 이상 바꾸실 수 없습니다.',
    },
    approved: {
      title: '이미 결정된 제안서입니다.',
      detail: '승인된 제안서이므로 더 이상 바꾸실 수 없습니다.',
    },
    rejected: {
      title: '이미 결정된 제안서입니다.',
      detail: '승인되지 않은 제안서이며 더 이상 바꾸실 수 없습니다.',
    },
    missed: {
      title: '제안서 제출 기한이 지났습니다.',
      detail: '기한까지 제출되지 않아 접수할 수 없습니다.',
    },
    ended: {
      title: '제출하실 제안서가 없습니다.',
      detail: '제안서 심사가 끝나기 전에 사업 참여가 종료되었습니다.',
    },
  },
  extension: {
    invalid: '이대로는 기한을 변경할 수 없습니다.',
    notLater: '현재 기한보다 늦고 아직 지나지 않은 시각을 선택해 주십시오.',
    notWriting: {
      title: '현재 이 참가자가 제출할 제안서가 없습니다.',
      detail: '이미 제출되었거나 결정되었거나, 제안서 없이 다음 단계로 진행되었습니다.',
    },
  },
  vote: {
    invalid: '이대로는 투표를 시작할 수 없습니다.',
    closesInThePast: '이미 지난 시각입니다. 이후 시각을 선택해 주십시오.',
    noCandidates: '이 분야에는 아직 승인된 제안서가 없습니다.',
    notApproved: '발표할 수 있는 승인된 제안서가 없습니다.',
    openedBefore: '이 분야의 투표는 이미 시작되었습니다.',
    closed: '투표가 마감되었습니다. 마감 전에 하신 투표가 반영됩니다.',
    stillOpen: '이 분야의 투표가 진행 중입니다. 투표를 마감하시거나 끝날 때까지 기다려 주십시오.',
    invalidBallot: '집계할 수 없는 투표입니다.',
    ballotFaults: {
      'none-named': () => '제안서를 하나 이상 선택해 주십시오.',
      'too-many': (choices) => `${choices}개까지 선택하실 수 있습니다.`,
      'named-twice': () => '같은 제안서는 한 번만 선택해 주십시오.',
      'no-candidate': () => '투표 대상이 아닌 제안서가 있습니다.',
    },
  },
  review: {
    invalid: '다시 확인해 주셔야 할 점수가 있습니다.',
    scoreFaults: {
      missing: '점수를 선택해 주십시오.',
      'not-on-the-scale': '해당 평가 항목의 척도에 없는 점수입니다.',
      'unknown-criterion': '평가 기준표에 없는 항목입니다.',
    },
    commentMissing: '작성자가 읽을 결정 사유를 작성자의 언어로 적어 주십시오.',
    assessed: {
      title: '이미 이 판을 심사하셨습니다.',
      detail: (version) =>
        `제${version}판에 대하여 제출하신 심사가 유지됩니다. 이후 판은 새로 심사하시게 됩니다.`,
    },
    tooFewScores: {
      title: '이 판을 심사한 위원 수가 부족합니다.',
      detail: (given, needed) =>
        `${needed}명 중 ${given}명이 심사하였습니다. 나머지 심사를 기다리시거나, 직접 점수를 매기고 그럼에도 결정하는 사유를 적어 주십시오.`,
    },
    panelChanged: '확인하신 이후에 다른 담당자가 심사위원을 새로 지정하였습니다.',
    invalidPanel: '지정하실 수 없는 심사위원이 있습니다.',
    unknownReviewer: '이 연도의 심사위원 가운데 해당하는 분이 없습니다.',
    noRevisionLeft: {
      title: '더 이상 보완을 요청하실 수 없는 제안서입니다.',
      detail: (rounds) =>
        `이 부문에서는 보완을 ${rounds}회까지 요청하실 수 있습니다. 승인 또는 불승인으로 결정해 주십시오.`,
    },
    otherVersion: {
      title: '현재 다른 판을 심사하고 있습니다.',
      detail: (version) =>
        `제${version}판을 심사하고 있습니다. 심사 화면을 다시 열어 주십시오. 아직 아무것도 결정되지 않았습니다.`,
    },
    notInReview: {
      title: '심사 중인 제안서가 아닙니다.',
      detail: '이미 결정되었거나 작성자의 참여가 종료되었습니다.',
    },
    decided: {
      title: '이미 결정된 제안서입니다.',
      detail: {
        approve: (version, score) =>
          `제${version}판이 100점 만점에 ${score}점으로 승인되었으며, 이 결정이 유효합니다.`,
        revise: (version, score) =>
          `제${version}판이 100점 만점에 ${score}점으로 보완 요청되었으며, 이 결정이 유효합니다.`,
        reject: (version, score) =>
          `제${version}판이 100점 만점에 ${score}점으로 승인되지 않았으며, 이 결정이 유효합니다.`,
      },
    },
  },
};
