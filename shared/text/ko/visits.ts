import type { visits as english } from '../en/visits.ts';

export const visits: typeof english = {
  title: '방한 연수',
  next: '다음에 하실 일',
  dates: '일정',
  section: '과정',
  days: '방한 연수 기간',
  period: (from, to) => `${from} ~ ${to}`,
  cpiDay: 'CPI의 날',
  departed: '출국일',
  arrived: '도착일',
  visa: '비자',
  visaGranted: '발급됨',
  partners: '협력 기관',
  back: '나의 페이지',
  states: {
    none: {
      title: '귀하의 과정에는 방한 연수가 없습니다',
      detail: '모든 일정이 온라인으로 진행됩니다. 나의 페이지에서 다음 단계를 확인해 주십시오.',
    },
    'before-invitation': {
      title: '방한 연수',
      detail: '아직 초청이 확정되지 않았습니다. 방한 전 단계를 먼저 마쳐 주시기 바랍니다.',
      invitationsPlanned: '최종 초청장 발송 예정',
      withLetter:
        '조건부 초청장이 준비되었습니다. 비자 발급에 2~3주가 걸리므로 지금 신청해 주시기 바랍니다. 최종 초청장을 받으시기 전에는 항공권을 예약하지 말아 주십시오.',
    },
    invited: {
      title: '한국에 초청되셨습니다',
      withoutVisa:
        '초청장을 내려받아 대사관에 비자를 신청해 주시고, 결과가 나오는 대로 알려 주시기 바랍니다.',
      withVisa:
        '비자가 발급되었습니다. 연수 첫날 전에 도착하시도록 항공편을 예약해 주시기 바랍니다.',
      firstDay: '연수 시작일',
    },
    'in-korea': {
      title: '한국에 오신 것을 환영합니다',
      today: (day, of) => `오늘은 전체 ${of}일 중 ${day}일째입니다.`,
      noProgramme: '오늘은 예정된 일정이 없습니다.',
      provisional:
        'CPI의 날 수료식에 참석하셨습니다. 수료증은 과정의 마지막 날이 지난 뒤 출석 기준을 충족하시면 발급됩니다.',
    },
    graduated: {
      title: '과정을 수료하셨습니다',
      detail: '축하드립니다. 수료증이 발급되었으며, 수료 번호로 누구나 진위를 확인할 수 있습니다.',
    },
    'certificate-withheld': {
      title: '과정이 종료되었습니다',
      detail: (attendance, needed) =>
        `귀하의 방한 연수 출석률은 ${attendance}%로, 수료 기준인 ${needed}%에 미치지 못하여 수료증이 발급되지 않았습니다. 참작할 사정이 있으시면 사무국으로 알려 주시기 바랍니다.`,
    },
    ended: {
      title: '올해 방한 연수에는 참가하지 않으십니다',
      detail:
        '발급된 초청장은 더 이상 유효하지 않습니다. 온라인에서 이수하신 기록은 그대로 유지됩니다.',
    },
  },
  letters: '초청장과 수료증',
  fetch: {
    conditional: '조건부 초청장 내려받기',
    final: '초청장 내려받기',
    certificate: '수료증 내려받기',
  },
  checkCertificate: '수료증 진위 확인 페이지',
  attendance: '출석한 날',
  attendanceIs: (present, expected) => `${expected}일 중 ${present}일`,
  neededDays: (percent, days) => `${percent}%(${days}일) 이상 출석하시면 수료증이 발급됩니다.`,
  day: '날짜',
  state: '상태',
  present: '출석하셨습니다',
  notRecorded: '출석 기록이 없습니다',
  ahead: '예정',
  letter: {
    title: { conditional: '조건부 초청장', final: '초청장', certificate: '수료증' },
    notIssued: {
      title: '아직 발급되지 않았습니다',
      detail: '내려받으실 수 있게 되면 바로 메일로 안내해 드리겠습니다.',
    },
    revoked: {
      title: '더 이상 유효하지 않은 문서입니다',
      detail: '방한 연수가 이루어지지 않게 되어 효력을 잃었습니다. 사본도 사용하지 말아 주십시오.',
    },
    heldBack: {
      title: '여권의 유효 기간이 더 길어야 합니다',
      detail:
        '등록하신 여권은 이번 방문에 필요한 기간보다 먼저 만료되므로 초청장을 드릴 수 없습니다. 여권을 갱신하신 뒤 새 여권을 알려 주시면 바로 받으실 수 있습니다.',
      renew: '새 여권 알리기',
    },
    takenBack: {
      title: '효력을 잃은 수료증입니다',
      detail: '수료증이 취소되었습니다. 취소 사유를 알지 못하시는 경우 사무국으로 문의해 주십시오.',
    },
    printing: {
      title: '문서를 만들고 있습니다',
      detail: '길어도 1분이면 준비됩니다. 잠시 후 다시 시도해 주십시오.',
      again: '다시 시도',
    },
    back: '방한 연수 페이지',
  },
  certificate: {
    eyebrow: '수료증 진위 확인',
    number: '수료 번호',
    name: '성명',
    nameErased: '본인의 요청으로 성명을 삭제하였습니다. 수료증은 계속 유효합니다.',
    section: '과정',
    edition: '사업 연도',
    held: '방한 연수 기간',
    issuedOn: '발급일',
    states: {
      valid: {
        title: '진본 수료증입니다',
        lead: (organiser) => `${organiser}에서 이 번호로 아래와 같이 수료증을 발급하였습니다.`,
        proves:
          '이 페이지는 위에 적힌 사람이 이 과정을 수료하였음을 증명합니다. 성명과 과정이 제시된 수료증과 다르면 그 수료증은 진본이 아닙니다. 수료증을 제시한 사람이 본인인지까지 증명하지는 않습니다.',
      },
      revoked: {
        title: '효력을 잃은 수료증입니다',
        lead: (organiser) => `${organiser}에서 이 번호로 발급한 수료증을 취소하였습니다.`,
        proves: '이 번호가 적힌 수료증은 내용과 관계없이 더 이상 아무것도 증명하지 않습니다.',
      },
      unknown: {
        title: '이 번호로 발급된 수료증이 없습니다',
        lead: () => '본 사업에서 이 번호로 발급한 수료증이 없습니다.',
        proves:
          '수료증에 적힌 번호와 한 글자씩 비교해 주십시오. 번호가 같다면 그 수료증은 본 사업에서 발급한 것이 아닙니다.',
      },
    },
    revokedOn: '취소일',
  },
  refused: {
    notInKorea: { title: '현재 한국에 있지 않거나 과정이 이미 마감된 참가자입니다.' },
    dayBeforeArrival: '참가자가 도착하기 전 날짜입니다.',
    dayNotEarly: '과정이 끝나는 날이므로 조기 귀국으로 기록할 수 없습니다.',
    thereLater: '이후 날짜에 출석한 것으로 기록되어 있습니다.',
    noCertificate: { title: '이 참가자에게 발급된 수료증이 없습니다.' },
    unknownTrack: '이 연도의 사업에 없는 분야입니다.',
    unknownSection: '해당 분야에 없는 과정입니다.',
    noVisit: { title: '방한 연수가 없는 분야 또는 과정이므로 초청할 수 없습니다.' },
    busy: {
      title: '다른 담당자가 지금 초청을 확정하고 있습니다.',
      detail: '변경된 내용은 없습니다. 다시 시도해 주십시오.',
    },
    notInvited: { title: '현재 초청된 상태가 아닙니다.' },
    dayNeeded: '도착일을 입력해 주십시오.',
    dayAhead: '아직 오지 않은 날짜입니다.',
    dayAfterCourse: '과정이 이미 끝난 뒤의 날짜입니다.',
    arrivedBefore: { title: '도착일이 이미 다른 날짜로 기록되어 있습니다.' },
    nothingToCallOff: {
      title: '취소할 내역이 없습니다. 아직 방한할 수 있는 분이거나 예약된 내역이 없습니다.',
    },
    notBegun: { title: '과정이 아직 시작되지 않아 불참으로 기록할 수 없습니다.' },
    noCpiDay: { title: '이 연도의 사업에는 CPI의 날이 없습니다.' },
    cpiDayAhead: { title: '아직 CPI의 날이 되지 않았습니다.' },
  },
};
