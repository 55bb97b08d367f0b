import type { duplicates as en } from '../en/duplicates.ts';

/** 동일인으로 보이는 지원서에 관한 담당자용 문구. */
export const duplicates: typeof en = {
  unreadable: { title: '표를 읽을 수 없습니다. 아무것도 반영되지 않았습니다.' },
  row: (row, column, reason) => `${row}행${column === '' ? '' : `, ${column}`}: ${reason}.`,
  refused: {
    'duplicate-settled': {
      title: '이미 병합된 지원서입니다.',
      detail: '먼저 병합을 해제해 주십시오.',
    },
    'duplicate-changed': {
      title: '확인하신 이후 내용이 변경되었습니다.',
      detail: '다른 담당자나 심사, 지원자에 의해 먼저 변경되었습니다. 다시 확인해 주십시오.',
    },
    'not-of-the-pair': {
      title: '두 지원서에 해당하지 않습니다.',
      detail:
        '유지할 지원서를 둘 중에서 지정해 주십시오. 지정하지 않으시면 나중 지원서가 유지됩니다.',
    },
    'kept-is-not-live': {
      title: '유지할 지원서가 유효하지 않습니다.',
      detail: '철회되었거나 다른 지원서와 병합되었습니다. 다른 지원서를 유지해 주십시오.',
    },
    'already-decided': {
      title: '다른 지원서에 이미 결정이 내려졌습니다.',
      detail:
        '통지된 결정은 변경되지 않습니다. 해당 지원서를 유지하시거나 두 지원서를 그대로 두십시오.',
    },
  },
};
