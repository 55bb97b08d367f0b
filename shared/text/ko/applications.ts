import type { applications as english } from '../en/applications.ts';

/** 지원서: 시작, 작성, 제출, 접수증. */
export const applications: typeof english = {
  fields: {
    fullName: {
      label: '성명',
      hint: '평소 쓰시는 문자로 적어 주십시오. 이름이 하나뿐이시면 그대로 적으시면 됩니다. 초청장과 수료증에 기재됩니다.',
      missing: '성명을 적어 주십시오.',
    },
    passportName: {
      label: '여권상 영문 성명',
      hint: '여권에 표기된(또는 표기될) 로마자로 적어 주십시오. 사증 발급에 필요합니다.',
      missing: '여권상 영문 성명을 적어 주십시오.',
    },
    birthDate: {
      label: '생년월일',
      hint: '예: 1990년 3월 27일. 공모의 연령 요건을 확인하는 데 쓰이며, 사업 담당자만 열람합니다.',
      missing: '생년월일을 적어 주십시오.',
    },
    citizenship: {
      label: '국적',
      hint: '지원자께서 국적을 보유하고 계신 국가입니다.',
      missing: '국적을 선택해 주십시오.',
    },
    residence: { label: '거주 국가', missing: '거주 국가를 선택해 주십시오.' },
    organisation: {
      label: '소속 기관',
      hint: '현재 근무하시는 곳입니다. 소속 없이 활동하시면 ‘개인 활동’이라고 적어 주십시오.',
      missing: '소속 기관을 적어 주십시오.',
    },
    position: { label: '직위', missing: '직위를 적어 주십시오.' },
    experienceYears: {
      label: '해당 분야 경력(년)',
      hint: '만으로 채운 햇수를 숫자로 적어 주십시오.',
      missing: '해당 분야에서 일하신 햇수를 적어 주십시오.',
    },
    nominatingOffice: {
      label: '추천 기관',
      hint: '귀국 정부의 부처 또는 기관과 부서를 적어 주십시오.',
      missing: '추천 기관을 적어 주십시오.',
    },
    section: { label: '지원 분야', missing: '지원하실 분야를 선택해 주십시오.' },
    english: {
      label: '영어 구사 능력',
      hint: '강의와 토론은 영어로 진행됩니다.',
      missing: '영어 구사 능력을 선택해 주십시오.',
      options: {
        basic: '기초: 짧은 대화를 나눌 수 있습니다',
        intermediate: '중급: 전공 분야의 강연을 이해합니다',
        good: '상급: 업무에 관해 토론하고 글을 쓸 수 있습니다',
        fluent: '능통',
      },
    },
    onlineTools: {
      label: '온라인 도구를 능숙하게 사용하십니까?',
      hint: '화상 회의, 문서 공유, 이러닝 사이트 등을 말합니다.',
      missing: '온라인 도구 사용 가능 여부를 선택해 주십시오.',
      options: { yes: '예', 'with-help': '도움을 받으면 가능합니다', no: '아니요' },
    },
    wholeStay: {
      label: '연수 전 기간에 참여하실 수 있습니까?',
      hint: '지원하시는 분야의 온라인 연수와 방한 연수 전 일정을 말합니다.',
      missing: '전 기간 참여 가능 여부를 선택해 주십시오.',
      options: { yes: '예', no: '아니요' },
    },
    preferredLanguage: {
      label: '안내 메일을 받으실 언어',
      missing: '안내 메일을 받으실 언어를 선택해 주십시오.',
      options: { en: 'English (영어)', ko: '한국어' },
    },
    consent: {
      label:
        '위에 적은 내용은 사실이며, 사업 담당 기관과 심사위원이 지원서 심사를 위하여 이를 이용하는 것에 동의합니다.',
      missing: '동의하셔야 지원서를 접수할 수 있습니다.',
    },
  },
  groups: {
    person: '인적 사항',
    work: '경력 사항',
    participation: '참여 관련 사항',
    statements: '지원 내용',
    declaration: '동의',
  },
  faults: {
    'too-long': '항목이 허용된 길이를 넘었습니다.',
    'not-a-choice': '항목은 제시된 보기 중에서 선택해 주십시오.',
    'not-a-country': '항목은 목록에 있는 국가 중에서 선택해 주십시오.',
    'not-a-number': '항목은 정수로 적어 주십시오. 예: 7',
    'not-latin': '항목은 여권과 같이 로마자로만 적어 주십시오.',
    'date-incomplete': '항목에 연, 월, 일을 모두 적어 주십시오.',
    'not-a-date': '항목의 날짜가 올바르지 않습니다.',
    'date-too-early': '항목의 날짜가 지나치게 이릅니다.',
    'date-too-late': '항목은 오늘 이전의 날짜여야 합니다.',
    'not-asked': '항목은 이 지원서에 없는 항목입니다.',
  },
  fault: (label, what) => `‘${label}’ ${what}`,
  statementMissing: (title) => `‘${title}’에 관하여 적어 주십시오.`,
  statementHint: (best) => `심사위원이 중점적으로 보는 사항: ${best}`,
  start: {
    title: '지원하기',
    lead: '지원하실 부문과 연락받으실 주소를 알려 주십시오. 작성을 언제든지 멈추었다가 다른 기기에서도 이어서 작성하실 수 있습니다.',
    track: '어느 부문에 지원하십니까?',
    trackMissing: '지원하실 부문을 선택해 주십시오.',
    trackUnknown: '이번 사업에 없는 부문입니다.',
    email: '전자우편 주소',
    emailHint: '지원서로 돌아오실 수 있는 개인 링크를 이 주소로 보내 드립니다.',
    emailWrong: '전자우편 주소를 적어 주십시오. 예: name@example.org',
    button: '지원서 작성 시작',
    have: '이미 작성을 시작하셨습니까?',
    signIn: '새 링크를 받으실 수 있습니다.',
    closes: '마감',
    opens: '접수 시작',
    closed: '마감됨',
    noneOpen: '현재 접수 중인 공모가 없습니다.',
  },
  form: {
    title: '지원서',
    deadline: '제출 마감',
    save: '저장',
    submit: '지원서 제출',
    saved: '저장되었습니다. 이 페이지를 닫으셔도 안내 메일의 링크로 다시 들어오실 수 있습니다.',
    lastSaved: '마지막 저장',
    email: '연락 주소',
    incomplete:
      '지원서가 아직 제출되지 않았습니다. 입력하신 내용은 보시는 그대로 저장되어 있습니다.',
    once: '제출하신 뒤에는 내용을 바꾸실 수 없습니다.',
    unanswered: '응답 없음',
  },
  elsewhere: {
    title: '이 지원서가 다른 창에서 저장되었습니다',
    detail:
      '이 창에 입력하신 내용은 아래에 있으며 아직 저장되지 않았습니다. 확인해 주십시오. 지금 저장하시면 다른 창에서 저장된 내용을 대신하게 됩니다.',
  },
  notOpen: {
    title: '아직 접수 기간이 아닙니다',
    detail: '공모가 시작되는 날부터 지원서를 작성하실 수 있습니다.',
  },
  closed: {
    title: '접수가 마감되었습니다',
    detail: '마감 시각까지 제출되지 않아 지원서를 접수할 수 없습니다.',
    closedAt: '마감 시각',
    kept: '저장하신 내용은 보관되어 있으며 이 페이지에서 읽으실 수 있습니다.',
    typed:
      '방금 입력하신 내용은 복사하실 수 있도록 아래에 그대로 두었습니다. 저장되지는 않았습니다.',
    yours: '작성하신 내용',
  },
  already: {
    title: '이미 제출된 지원서입니다',
    detail: '제출하신 내용은 더 이상 바꾸실 수 없습니다.',
  },
  otherBody: {
    title: '이미 다른 내용으로 제출되었습니다',
    detail: '처음 제출하신 내용이 유효합니다. 그 뒤에 입력하신 내용은 아래에 있습니다.',
    receipt: '접수증 보기',
  },
  tooManyMails: {
    title: '이 주소로 보낸 메일이 너무 많습니다',
    detail:
      '최근 한 시간 안에 여러 통의 메일을 보내 드렸습니다. 한 시간 뒤에 다시 시도해 주십시오.',
  },
  receipt: {
    title: '지원서가 접수되었습니다',
    lead: '지원해 주셔서 감사합니다. 아래 접수 번호를 보관해 주십시오. 안내 메일에도 같은 번호가 적혀 있습니다.',
    reference: '접수 번호',
    received: '접수 시각',
    section: '지원 분야',
    track: '부문',
    name: '성명',
    next: '앞으로의 절차',
    review: '심사 기한',
    release: '결과 안내 예정',
    answers: '제출하신 내용',
    withdrawn: '철회된 지원서입니다.',
    notYet: '아직 제출되지 않은 지원서입니다.',
  },
};
