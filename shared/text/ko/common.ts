import type { common as english } from '../en/common.ts';

export const common: typeof english = {
  programme: '문화동반자사업',
  skipToContent: '본문으로 바로 가기',
  otherLanguage: 'English',
  help: '문의처',
  errorSummary: '확인이 필요한 항목이 있습니다',
  errorPrefix: '오류: ',
  kst: '한국 시간(KST)',
  utc: '협정 세계시(UTC)',
  yourTime: '현지 시간',
  refused: {
    malformed: '보내 주신 내용을 읽을 수 없습니다.',
    invalid: '다시 확인해 주셔야 할 항목이 있습니다.',
    forbiddenOrigin: '다른 사이트에서 보낸 요청이므로 처리하지 않았습니다.',
    signInNeeded: '먼저 로그인해 주십시오.',
    notAllowed: '이 작업을 수행할 권한이 없습니다.',
    notFound: '해당 주소에는 내용이 없습니다.',
  },
  fault: {
    title: '죄송합니다. 저희 쪽에 문제가 발생했습니다',
    detail: '입력하신 내용은 아래에 그대로 남아 있습니다. 잠시 후 다시 시도해 주십시오.',
    code: '문제가 계속되면 다음 코드를 알려 주십시오.',
    retry: '다시 보내기',
  },
  typed: '입력하신 내용',
  field: {
    required: '필수 항목입니다.',
    invalid: '읽을 수 없는 형식입니다.',
    unknown: '존재하지 않는 항목입니다.',
    tooLong: '입력 내용이 너무 깁니다.',
    tooShort: '입력 내용이 너무 짧습니다.',
  },
};
