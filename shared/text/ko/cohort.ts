import type { cohort as english } from '../en/cohort.ts';

const fault: (typeof english)['faults'] = (field, code, number) => {
  if (code === 'not-https') {
    return `${number}번 주소는 https://로 시작해야 합니다.`;
  }
  if (code === 'no-address') {
    return `${number}번 주소를 읽을 수 없습니다. https://example.org/your-page와 같이 브라우저의 주소를 그대로 복사해 주십시오.`;
  }
  if (field === 'links') {
    return code === 'too-many'
      ? '주소는 네 개까지 입력하실 수 있습니다.'
      : `${number}번 주소가 너무 깁니다. 더 짧은 주소를 입력해 주십시오.`;
  }
  if (field === 'kind') return '글의 종류를 선택해 주십시오.';
  if (field === 'reason') {
    return code === 'required' ? '사유를 입력해 주십시오.' : '사유는 300자 이내로 입력해 주십시오.';
  }
  if (field === 'field') {
    return code === 'required'
      ? '활동 분야를 입력해 주십시오.'
      : '활동 분야는 120자 이내로 입력해 주십시오.';
  }
  return code === 'required'
    ? '내용을 입력해 주십시오.'
    : '내용이 너무 깁니다. 줄여서 입력해 주십시오.';
};

export const cohort: typeof english = {
  title: '참가자 마당',
  lead: '같은 해의 참가자들이 서로를 소개하고 소식을 나누는 공간입니다.',
  homeLink: '참가자 마당: 함께하는 참가자들의 소개와 소식',
  home: '나의 참가 현황',
  back: '참가자 마당',
  write: '글쓰기',
  people: '참가자 소개',
  introduction: '나의 소개',
  ownPosts: '내가 쓴 글',
  navigation: '참가자 마당의 메뉴',
  kinds: {
    introduction: '소개',
    post: '글',
    'project-update': '프로젝트 소식',
  },
  edited: '수정',
  you: '본인',
  open: '열기',
  openAbout: (name) => `${name} 님의 글`,
  filter: {
    legend: '골라 보기',
    kind: '종류',
    section: '분야',
    country: '국가',
    none: '전체',
    apply: '선택한 글 보기',
    all: '전체 보기',
  },
  older: '이전 글',
  more: '다음 참가자',
  first: '첫 화면으로',
  empty: '아직 등록된 글이 없습니다.',
  emptyPeople: '아직 소개를 등록한 참가자가 없습니다.',
  nothingFound: '선택하신 조건에 맞는 내용이 없습니다.',
  peopleLead: '소개를 등록한 참가자를 분야와 국가 순으로 보여 드립니다.',
  links: (name) => `${name} 님의 누리집`,
  notOpen: {
    title: '아직 열리지 않았습니다',
    detail:
      '같은 해의 참가자들이 서로를 소개하고 소식을 나누는 공간입니다. 온라인 연수가 시작될 때, 온라인 연수가 없는 과정은 초청이 확정될 때 이용하실 수 있습니다.',
    opens: '열리는 때',
    soon: '해당 단계에 들어서시면 바로 이용하실 수 있습니다. 잠시 후 이 화면을 다시 열어 주십시오.',
  },
  form: {
    seen: '이 공간의 모든 분이 귀하의 성명, 분야, 국가와 함께 보게 됩니다. 같은 해의 참가자와 동문, 사무국 외에는 볼 수 없습니다. 언제든지 수정하거나 삭제하실 수 있습니다.',
    introduce: '본인을 소개해 주십시오',
    field: '활동 분야',
    fieldHint: '‘어린이책’, ‘축제 기획’과 같이 간단히 적어 주십시오.',
    text: '소개',
    textHint:
      '어떤 언어로 쓰셔도 됩니다. 1,000자 이내이며, 문단은 그대로 유지되고 글 속의 주소는 링크가 되지 않습니다.',
    link: (number) => `주소 ${number}`,
    linkHint:
      '원하시면 본인의 누리집이나 누리소통망 주소를 적어 주십시오. https://로 시작해야 하며, 어디로 연결되는지 함께 표시됩니다.',
    saveIntroduction: '소개 등록하기',
    kind: '글의 종류',
    kindHints: {
      post: '질문, 생각, 초대',
      'project-update': '본인 프로젝트의 진행 상황',
    },
    post: '내용',
    postHint:
      '어떤 언어로 쓰셔도 됩니다. 2,000자 이내이며, 문단은 그대로 유지되고 글 속의 주소는 링크가 되지 않습니다.',
    send: '등록하기',
    edit: '내용 수정하기',
    editTitle: '내용 수정',
    save: '수정 내용 저장하기',
    remove: '삭제하기',
    removeAsk: '삭제',
    removeMeans: '삭제하시면 아무도 볼 수 없으며 되돌릴 수 없습니다.',
  },
  noPosts: '아직 쓰신 글이 없습니다.',
  report: {
    ask: '이 내용에 문제가 있습니다',
    how: '다른 사람에게 상처를 주거나 광고이거나 이곳에 맞지 않는 내용이면 사무국에 알려 주시기 바랍니다. 적어 주신 내용은 사무국만 읽으며, 글쓴이에게는 누가 알렸는지 공개되지 않습니다.',
    reason: '사유',
    reasonHint: '300자 이내',
    send: '사무국에 알리기',
    done: '사무국에 알려 주셨습니다. 감사합니다.',
  },
  hidden: '사무국에서 이 내용을 다른 분들께 보이지 않도록 하였습니다. 사유는 다음과 같습니다.',
  closed: '사무국에서 귀하의 글쓰기를 제한하였습니다. 사유는 다음과 같습니다.',
  refused: {
    'changed-elsewhere': '다른 창에서 내용이 변경되었습니다',
    'key-reused': '이 화면에서 이미 다른 글을 등록하셨습니다',
    'enough-for-today': '오늘은 더 등록하실 수 없습니다',
    hidden: '사무국에서 보이지 않도록 한 내용은 수정하실 수 없습니다',
    'writing-closed': '글쓰기가 제한되어 있습니다',
  },
  refusedHow: {
    'changed-elsewhere':
      '현재 등록된 내용을 아래에 보여 드립니다. 다시 저장하시면 지금 쓰신 내용으로 바뀝니다.',
    'key-reused': '앞서 쓰신 글은 등록되어 있습니다. 원하시면 이 글도 등록해 주십시오.',
    'enough-for-today':
      '하루에 열 건까지 등록하실 수 있습니다. 쓰신 내용을 보관하셨다가 내일 등록해 주십시오.',
  },
  standsNow: '현재 등록된 내용',
  faults: fault,
  moderation: {
    'changed-since': '확인하신 이후에 다른 담당자가 결정하였거나 새로운 신고가 있었습니다',
    'decided-otherwise': '이미 다른 사유로 보이지 않게 되어 있습니다',
    'text-changed': '글쓴이가 그 사이에 내용을 수정하였습니다',
    'writing-decided': '확인하신 이후에 다른 담당자가 이 참가자의 글쓰기에 대해 결정하였습니다',
  },
};
