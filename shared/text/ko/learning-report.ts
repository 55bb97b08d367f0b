import type { learningReport as en } from '../en/learning-report.ts';

/** 성과 보고서에 실리는 학습 성과와 만족도. */
export const learningReport: typeof en = {
  title: '학습 성과',
  lead: '참가자가 스스로 평가한 결과입니다. 교육 전후에 같은 문항을 여쭙고 만족도를 조사하였습니다. 응답은 성명 없이 보관합니다.',
  selfAssessment: '사업 기획 역량',
  answeredBefore: (answered, asked) => `교육 전: ${asked}명 중 ${answered}명 응답`,
  answeredAfter: (answered, asked) => `교육 후: ${asked}명 중 ${answered}명 응답`,
  both: (count) => `두 번 모두 응답한 ${count}명의 평균`,
  scale: (highest) => `1점에서 ${highest}점`,
  columns: {
    statement: '문항',
    before: '교육 전',
    after: '교육 후',
    question: '문항',
    course: '과정',
    answered: '응답',
    mean: '평균',
  },
  course: '과정 만족도',
  ofAll: (answered, asked) => `${asked}명 중 ${answered}명`,
  answered: (answered, asked) => `${asked}명 중 ${answered}명 응답`,
  bySection: '분야별',
  withheld: '비공개',
  withheldText: '응답이 다섯 건보다 적은 수치와 그 수치를 알아낼 수 있는 수치는 공개하지 않습니다.',
  open: '응답을 받고 있습니다. 응답이 끝난 뒤 수치를 공개합니다.',
  followUp: '일 년 뒤의 사업',
};
