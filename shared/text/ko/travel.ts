import type { travel as en } from '../en/travel.ts';

const flightFields = {
  flight: { label: '항공편명', hint: '예: KE 690' },
  airport: { label: '한국 내 공항', hint: '공항 이름 또는 코드(예: ICN)' },
  day: { label: '날짜' },
  time: { label: '항공권에 적힌 시각', hint: '시와 분(예: 06:45, 18:20)' },
  zone: { label: '공항의 시간대', hint: '항공권에는 해당 공항의 현지 시각이 적혀 있습니다.' },
};

/** 방문 준비에 쓰이는 문구. */
export const travel: typeof en = {
  parts: {
    passport: {
      title: '여권',
      lead: '여권의 사진 면에 적힌 그대로 입력해 주시기 바랍니다. 유효 기간이 충분한 여권이 있어야 초청장을 발급해 드릴 수 있습니다.',
      who: '여권 번호와 성명, 생년월일은 암호화하여 보관합니다. 초청장 발급이나 출입국 절차에 필요할 때에만 사무국이 열람하며, 열람할 때마다 그 사유를 기록합니다.',
      fields: {
        number: { label: '여권 번호' },
        name: {
          label: '여권에 적힌 성명',
          hint: '여권에 인쇄된 글자로 모두 적어 주십시오. 이름이 하나뿐이면 그것만 적으시면 됩니다.',
        },
        nationality: { label: '국적' },
        birthDate: { label: '생년월일' },
        expiresOn: { label: '여권 만료일' },
        lines: {
          label: '사진 면 아래의 두 줄(선택)',
          hint: '한 줄에 44자씩 두 줄입니다. 위에 입력하신 내용과 대조한 뒤 보관하지 않습니다.',
        },
      },
    },
    visa: {
      title: '비자',
      lead: '필요한 비자는 국적과 여권에 따라 다르므로 주재국의 대한민국 대사관 또는 총영사관에 문의해 주시기 바랍니다. 보통 2~3주가 걸립니다.',
      who: '사무국만 확인합니다. 비자가 거절된 경우 사무국으로 알려 주십시오. 그 사유는 사무국만 알고 다른 누구에게도 보이지 않습니다.',
      fields: {
        state: { label: '진행 상황' },
        type: { label: '비자 종류(선택)', hint: '공관에서 부르는 명칭(예: C-3-1)' },
      },
    },
    arrival: {
      title: '입국 항공편',
      lead: '공항으로 마중을 나갑니다. 과정의 첫날 이전에 한국에 도착해 주시기 바랍니다.',
      who: '사무국과 공항에서 맞이하는 담당자가 확인합니다.',
      fields: flightFields,
    },
    departure: {
      title: '출국 항공편',
      lead: '과정은 마지막 날 저녁에 끝납니다. 그 이후의 항공편을 이용해 주시기 바랍니다.',
      who: '사무국과 공항까지 모시는 담당자가 확인합니다.',
      fields: flightFields,
    },
    insurance: {
      title: '여행자 보험',
      lead: '과정의 첫날부터 마지막 날까지 질병과 상해를 보장해야 합니다.',
      who: '사무국이 확인하며, 필요한 경우 병원에 제시합니다.',
      fields: {
        company: { label: '보험 회사' },
        policy: { label: '증권 번호' },
        from: { label: '보장 시작일' },
        to: { label: '보장 종료일' },
      },
    },
    emergency: {
      title: '비상 연락처',
      lead: '여기에 적히는 것을 알고 계신 본국의 한 분을 적어 주십시오.',
      who: '사무국이 확인하며 비상시에만 사용합니다.',
      fields: {
        name: { label: '성명' },
        relation: { label: '관계', hint: '예: 자매, 배우자, 동료' },
        phone: { label: '전화번호', hint: '국가 번호부터 적어 주십시오(예: +51 1 234 5678).' },
      },
    },
    needs: {
      title: '식사와 편의',
      lead: '식사와 숙소, 이동을 알맞게 준비하기 위한 것입니다. 해당 사항이 없으면 비워 두십시오.',
      who: '사무국이 확인합니다. 식당과 숙소에는 준비할 내용만을 성명 없이 전달합니다.',
      fields: {
        diet: { label: '드시지 않는 음식', hint: '종교나 건강 등의 사유, 알레르기' },
        access: {
          label: '참여에 필요한 편의',
          hint: '예: 계단 없는 동선, 수어 통역, 약을 보관할 냉장고',
        },
      },
    },
  },
  states: {
    done: '완료',
    open: '할 일',
    late: '기한 지남',
    wrong: '수정 필요',
    'not-needed': '필요 없음',
  },
  items: {
    passport: '여권',
    visa: '비자',
    ticket: '항공편',
    insurance: '여행자 보험',
    room: '숙소',
  },
  visas: {
    'not-needed': '비자가 필요 없습니다',
    'to-apply': '아직 신청하지 않았습니다',
    applied: '신청하고 기다리는 중입니다',
    granted: '발급받았습니다',
    refused: '거절되었습니다',
  },
  faults: {
    missing: '입력해 주십시오.',
    'too-long': '너무 깁니다.',
    'not-latin': '여권에 인쇄된 로마자로 적어 주십시오.',
    'not-a-choice': '보기 가운데 하나를 선택해 주십시오.',
    'not-a-country': '목록에서 국가를 선택해 주십시오.',
    'not-a-zone': '목록에서 시간대를 선택해 주십시오.',
    'not-a-date': '달력에 없는 날짜입니다. 연, 월, 일을 숫자로 적어 주십시오.',
    'not-a-time': '시와 분을 적어 주십시오(예: 06:45, 18:20).',
    'not-asked': '여기에서 묻지 않는 항목입니다.',
    'not-a-passport-number': '여권 번호는 5~15자의 영문자와 숫자입니다.',
    'lines-unreadable': '여권의 두 줄이 아닙니다. 한 줄은 44자입니다.',
    'lines-misread': '두 줄 가운데 잘못 읽은 글자가 있습니다. 검사 숫자가 맞지 않습니다.',
    'differs-from-lines': '여권의 두 줄과 다릅니다.',
    'ends-before-it-begins': '종료일이 시작일보다 앞섭니다.',
    'does-not-cover-the-course': '과정 전체 기간을 보장하는 보험이어야 합니다.',
    'after-the-course-begins':
      '과정의 첫날보다 늦습니다. 더 일찍 오실 수 없으면 사무국으로 알려 주십시오.',
    'before-the-course-ends':
      '과정의 마지막 날보다 이릅니다. 먼저 떠나셔야 하면 사무국으로 알려 주십시오.',
  },
  consent: {
    version: '1',
    label: '동의합니다',
    legend: '동의',
    text: '사무국이 본인의 여권 정보를 암호화하여 보관하고, 초청과 비자, 입국 절차에만 사용하며, 이 화면에 적힌 날에 삭제하는 데 동의합니다. 이 동의는 언제든지 사무국에 알려 철회할 수 있으며, 동의하지 않으면 초청을 받을 수 없습니다.',
  },
  tasks: {
    title: '준비하실 일',
    lead: '한 가지씩, 어떤 순서로든 하실 수 있습니다. 한국에 오실 때까지 고치실 수 있습니다.',
    done: (done, of) => `${of}개 가운데 ${done}개 완료`,
    due: (day) => `${day}까지`,
  },
  onFile: (mask) => `끝자리가 ${mask.slice(-2)}인 여권이 등록되어 있습니다.`,
  passportStates: {
    good: (day) => `${day}까지 유효하며, 기간이 충분합니다.`,
    'expires-too-early': (day, until) =>
      `${day}에 만료됩니다. 이번 방문에는 적어도 ${until}까지 유효해야 하므로, 여권을 갱신하신 뒤 새 여권을 알려 주시기 바랍니다. 그 전에는 초청장을 발급해 드릴 수 없습니다.`,
  },
  replaces: '지금 입력하시는 내용으로 바뀝니다. 이전에 입력하신 내용은 다시 표시되지 않습니다.',
  deletedOn: (day) => `${day}에 삭제됩니다.`,
  save: '저장',
  back: '방문 안내',
  refused: {
    closed: {
      title: '더 이상 입력하실 수 없습니다',
      detail: '여정이 끝났거나, 이 종류의 정보를 삭제하는 날이 되었습니다.',
    },
    changed: {
      title: '다른 담당자가 이미 변경했습니다',
      detail: '입력하신 내용은 저장되지 않았습니다. 현재 내용을 확인하신 뒤 다시 보내 주십시오.',
    },
    invalid: '다시 확인해 주실 항목이 있습니다.',
  },
};
