import type { participants as english } from '../en/participants.ts';

export const participants: typeof english = {
  home: {
    title: '나의 참가 현황',
    next: '다음 단계',
    place: '참가 정보',
    reference: '접수 번호',
    section: '분야',
    kind: '과정',
    weeks: (count) => `${count}주`,
    partner: '협력 기관',
    dates: '주요 일정',
    online: '온라인 연수',
    proposalDue: '제안서 제출 마감',
    course: '방한 연수',
    timetable: '세부 일정표 보기',
    cpiDay: 'CPI 데이',
    from: (first, last) => `${first} ~ ${last}`,
    visit: '방문 준비: 여권, 비자, 항공편, 보험',
    letters: '문서',
    conditional: '비자 신청용 조건부 초청장',
    final: '초청장',
    attendance: '온라인 연수 참여율',
    visa: '비자',
    visas: { granted: '발급됨', refused: '발급되지 않음' },
  },
  next: {
    'wait-for-offer': {
      title: '참가 제안을 준비하고 있습니다',
      text: '귀하의 자리가 확보되었습니다. 잠시 후 전자 우편으로 참가 제안을 보내 드리겠습니다.',
    },
    'answer-offer': {
      title: '참가 제안에 답변해 주십시오',
      text: '기한 안에 수락하시면 참가가 확정됩니다. 기한이 지나면 다음 순위자에게 자리가 넘어갑니다.',
      moment: '답변 기한',
      button: '제안 내용을 읽고 답변하기',
    },
    'confirm-dates': {
      title: '방한 일정이 변경되었습니다',
      text: '변경된 일정에 참가하실 수 있는지 알려 주시기 바랍니다.',
      moment: '변경된 첫날',
      button: '변경된 일정 확인 및 답변',
    },
    'wait-for-training': {
      title: '곧 온라인 연수가 시작됩니다',
      text: '참가가 확정되었습니다. 강의와 세미나가 열리면 안내해 드리겠습니다.',
      moment: '첫날',
    },
    train: {
      title: '온라인 연수가 진행 중입니다',
      text: '강의를 이수하시고 해당 분야의 세미나에 참여해 주십시오.',
      moment: '마지막 날',
      button: '온라인 연수로 이동',
    },
    'wait-for-proposal': {
      title: '다음은 프로젝트 제안서입니다',
      text: '온라인 연수를 마치셨습니다. 제안서를 작성하실 수 있게 되면 안내해 드리겠습니다.',
      moment: '시작',
    },
    'write-proposal': {
      title: '프로젝트 제안서를 작성해 주십시오',
      text: '언제든지 저장하실 수 있으며, 제출하신 뒤에만 심사가 이루어집니다.',
      moment: '제출 마감',
      button: '제안서 작성하기',
    },
    'revise-proposal': {
      title: '프로젝트 제안서를 보완해 주십시오',
      text: '심사 위원이 보완을 요청하였습니다. 심사 의견은 제안서와 함께 보실 수 있습니다.',
      moment: '제출 마감',
      button: '제안서 보완하기',
    },
    'wait-for-decision': {
      title: '제안서를 심사하고 있습니다',
      text: '지금 하실 일은 없습니다. 결과가 정해지는 대로 알려 드리겠습니다.',
      moment: '심사 완료 예정',
    },
    'wait-for-invitation': {
      title: '다음은 방한 초청입니다',
      text: '방한 전 과정을 모두 마치셨습니다. 초청장을 보내 드릴 때 안내해 드리겠습니다.',
      moment: '발송 예정',
    },
    'renew-passport': {
      title: '여권을 갱신해 주시기 바랍니다',
      text: '등록하신 여권은 방한 연수에 필요한 기간보다 먼저 만료됩니다. 유효 기간이 더 긴 여권이 있어야 초청장을 발급해 드릴 수 있습니다.',
      moment: '필요한 유효 기간',
      button: '새 여권 알리기',
    },
    'prepare-visit': {
      title: '한국으로 초청합니다',
      text: '초청장이 준비되었습니다. 초청장으로 비자와 항공편을 준비해 주십시오.',
      moment: '연수 첫날',
      button: '방문 준비하기',
    },
    'attend-course': {
      title: '한국에 오신 것을 환영합니다',
      text: '방한 연수가 진행 중입니다. 연수일 출석률이 수료 여부에 반영됩니다.',
      moment: '마지막 날',
    },
    'wait-for-last-day': {
      title: '수료식을 축하드립니다',
      text: '연수는 마지막 날까지 계속됩니다. 수료증은 그 이후에 발급됩니다.',
      moment: '마지막 날',
    },
    'wait-for-certificate': {
      title: '수료증을 준비하고 있습니다',
      text: '모든 과정을 마치셨습니다. 수료증이 준비되면 안내해 드리겠습니다.',
    },
    'show-certificate': {
      title: '동문이 되신 것을 환영합니다',
      text: '축하드립니다. 주소를 아는 사람은 누구나 수료증의 진위를 확인할 수 있습니다.',
      button: '수료증 열기',
    },
    declined: {
      title: '참가를 사양하셨습니다',
      text: '미리 알려 주셔서 감사합니다. 다음 순위자가 참가할 수 있게 되었습니다. 다음 기회에 다시 지원해 주십시오.',
    },
    'offer-expired': {
      title: '답변 기한이 지났습니다',
      text: '기한 안에 답변이 없어 다음 순위자에게 자리가 넘어갑니다. 다음 기회에 다시 지원해 주십시오.',
      moment: '답변 기한',
    },
    'online-incomplete': {
      title: '온라인 연수를 이수하지 못하셨습니다',
      text: '참여율이 기준에 미치지 못하여 올해 과정은 여기에서 마칩니다. 사실과 다르다고 생각하시면 연락해 주십시오.',
    },
    'proposal-missed': {
      title: '기한 안에 제안서가 제출되지 않았습니다',
      text: '온라인 연수 이수는 그대로 인정됩니다. 다만 제안서가 없어 올해는 초청해 드리지 못합니다.',
    },
    'proposal-rejected': {
      title: '제안서가 승인되지 않았습니다',
      text: '온라인 연수 이수는 그대로 인정됩니다. 심사 의견은 제안서와 함께 보실 수 있습니다.',
    },
    'completed-online': {
      title: '온라인 과정을 마치셨습니다',
      text: '올해는 연수 인원보다 초청 인원이 적어 귀하를 초청해 드리지 못합니다. 온라인 과정 이수는 그대로 인정됩니다.',
    },
    'visa-refused': {
      title: '방한이 이루어지지 못하였습니다',
      text: '비자가 발급되지 않아 안타깝게 생각합니다. 온라인 과정 이수는 그대로 인정됩니다.',
    },
    'no-show': {
      title: '방한하지 못하셨습니다',
      text: '온라인 과정 이수는 그대로 인정됩니다.',
    },
    'certificate-withheld': {
      title: '과정을 수료하지 못하셨습니다',
      text: '출석률이 수료 기준에 미치지 못하였습니다. 사실과 다르다고 생각하시면 연락해 주십시오.',
    },
    withdrawn: {
      title: '참가를 철회하셨습니다',
      text: '자리가 반환되었습니다. 다음 기회에 다시 지원해 주십시오.',
    },
  },
  offer: {
    title: '참가 제안',
    lead: '귀하께 본 사업 참가를 제안드리게 되어 기쁩니다.',
    answerBefore: '답변 기한',
    accepting: '수락하시면 다음을 약속하시게 됩니다',
    promises: {
      online: '위 일정의 온라인 연수에 참여합니다',
      proposal: '프로젝트 제안서를 작성합니다',
      visit: '초청을 받으면 연수 기간 전체를 한국에서 보냅니다',
    },
    accept: '참가를 수락합니다',
    cannot: '참가할 수 없습니다',
    declining: '사양하시면 바로 다음 순위자에게 자리가 넘어가며, 되돌릴 수 없습니다.',
    decline: '참가를 사양합니다',
    accepted: '참가를 수락하셨습니다',
    acceptedText: '감사합니다. 함께하게 되기를 기대합니다.',
    answeredAt: '답변 일시',
    home: '다음 단계 보기',
    needed: '수락 또는 사양을 선택해 주십시오.',
  },
  refused: {
    'offer-expired': {
      title: '답변 기한이 지났습니다',
      detail: '서버 시각을 기준으로 기한까지만 답변하실 수 있습니다.',
    },
    'offer-answered': {
      title: '이미 답변하셨습니다',
      detail: '먼저 하신 답변이 유효합니다. 잘못 답변하셨다면 바로 연락해 주십시오.',
    },
  },
};
