import type { uploads as en } from '../en/uploads.ts';

/** Words around the documents that are sent with an application. */
export const uploads: typeof en = {
  title: '제출 서류',
  lead: '서류를 아래에서 하나씩 제출해 주시기 바랍니다. 제출하신 파일은 접수 즉시 검사하며, 접수할 수 없는 경우 그 사유를 이 화면과 메일로 알려 드립니다.',
  left: (count) => `이 지원서에 파일을 ${count}개 더 제출하실 수 있습니다.`,
  private:
    '사진의 촬영 장소, 기기, 시각 정보는 열람되기 전에 모두 삭제됩니다. 심사위원에게는 파일의 이름이 공개되지 않습니다.',
  required: '필수',
  optional: '선택',
  kinds: { pdf: 'PDF', jpeg: 'JPEG 사진', png: 'PNG 사진' },
  most: (size) => `최대 ${size}`,
  tooLarge:
    '허용된 크기보다 큰 파일이나 30분이 지난 양식은 영문 안내와 함께 거부됩니다. 브라우저의 ‘뒤로’를 누르시면 이 화면으로 돌아옵니다.',
  choose: (kind, document) => `${document}: ${kind} 파일 선택`,
  send: (kind) => `${kind} 파일로 제출`,
  replaces: '새 파일을 제출하시면 이 파일을 대신합니다.',
  received: '접수 시각',
  nothing: '아직 접수된 파일이 없습니다.',
  states: { checking: '검사 중', accepted: '접수 완료', refused: '반려', removed: '삭제됨' },
  look: '검사 결과 확인하기',
  open: '사본 저장하기',
  remove: '삭제',
  wasRemoved: '파일이 삭제되었습니다.',
  closed: '접수가 마감되었거나 지원서가 제출되었습니다. 접수된 서류는 다음과 같습니다.',
  back: '지원서로 돌아가기',
  missing: (document) => `${document}이(가) 제출되지 않았거나 아직 검사 중입니다`,
  reasons: {
    empty: '파일에 내용이 없습니다.',
    'too-large': '파일이 허용된 크기보다 큽니다.',
    'web-page': '웹 페이지나 코드로 작성된 그림 파일은 접수할 수 없습니다.',
    'other-type':
      '파일의 실제 형식이 제출하신 형식과 다릅니다. 파일 이름을 바꾸어도 형식은 바뀌지 않습니다.',
    broken: '파일이 손상되었거나 불완전합니다. 다시 저장한 후 제출해 주시기 바랍니다.',
    'active-content':
      'PDF에 스크립트나 자동 실행 동작, 첨부 파일이 포함되어 있습니다. 새 PDF로 인쇄하여 제출해 주시기 바랍니다.',
    encrypted: 'PDF에 암호나 사용 제한이 설정되어 있습니다. 해제한 후 제출해 주시기 바랍니다.',
    uncheckable:
      '파일의 내용을 확인할 수 없습니다. 새 PDF로 인쇄하거나 사진을 다시 저장하여 제출해 주시기 바랍니다.',
    'too-many': '더 이상 파일을 제출하실 수 없습니다. 먼저 다른 파일을 삭제해 주시기 바랍니다.',
    closed: '서류는 지원서를 제출하시기 전, 접수 기간 중에만 변경하실 수 있습니다.',
    'not-asked': '요청하지 않은 종류의 파일입니다.',
  },
};
