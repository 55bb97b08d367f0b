import type { Questionnaire } from '../../../shared/domain/evaluation.ts';

const questionnaires: Readonly<Record<Questionnaire, string>> = {
  before: 'Before the course',
  after: 'After the course',
  course: 'The course',
  sessions: 'Sessions',
  'follow-up': 'A year later',
};

const en = {
  title: 'Learning',
  description:
    'What people said of their learning, without names. Here every figure is told; the report tells none of few people.',
  notAsked: 'This edition asks nothing of the kind.',
  opens: (moment: string) => `It is asked from ${moment}.`,
  until: (moment: string) => `Answers are taken until ${moment}.`,
  turnout: (answered: string, asked: string) => `${answered} of ${asked}`,
  answered: 'Answered',
  all: 'Everyone',
  scale: (highest: string) => `Means on a scale from 1 to ${highest}.`,
  report: 'In the report',
  inReport: {
    open: 'not before the last answer is in',
    few: 'withheld: fewer than five answers',
    derivable: 'withheld: a small section’s answers could be worked out from it',
    told: 'told',
  },
  self: {
    title: 'How they assess themselves, before and after',
    description: (before: string, after: string, both: string) =>
      `Answered before: ${before}; after: ${after}. The means are of the ${both} who answered both times.`,
    statement: 'What was asked',
    before: 'Before',
    after: 'After',
    change: 'Change',
  },
  course: { title: 'How they liked their course' },
  sessions: {
    title: 'How they liked the sessions',
    description: 'Whoever was there can rate them. The report does not tell sessions.',
    session: 'Session',
    when: 'When',
    answers: 'Answers',
    mean: 'Mean',
    empty: 'No session has been rated.',
  },
  followUp: {
    title: 'What became of their projects, a year later',
    outcome: 'What became of it',
    people: 'People',
    figure: 'What was counted',
    total: 'Total',
  },
  comments: {
    title: 'What they wrote',
    description: 'Each line by itself: neither who, nor what else the same person said.',
    empty: 'Nobody has written anything that fits.',
    text: 'Comment',
    about: 'About',
    everything: 'Everything',
    questionnaire: 'Questionnaire',
    link: 'address of the project',
  },
  questionnaires,
};

const ko: typeof en = {
  title: '학습 성과',
  description:
    '참가자들이 성명 없이 응답한 내용입니다. 이곳에는 모든 수치가 표시되며, 보고서에는 소수의 응답이 실리지 않습니다.',
  notAsked: '이 연도에는 해당 설문이 없습니다.',
  opens: (moment) => `${moment}부터 응답을 받습니다.`,
  until: (moment) => `${moment}까지 응답을 받습니다.`,
  turnout: (answered, asked) => `${asked}명 중 ${answered}명`,
  answered: '응답',
  all: '전체',
  scale: (highest) => `1점부터 ${highest}점까지의 평균입니다.`,
  report: '보고서',
  inReport: {
    open: '응답이 끝난 뒤 공개',
    few: '비공개: 응답 5명 미만',
    derivable: '비공개: 소규모 분과의 응답을 추정할 수 있음',
    told: '공개',
  },
  self: {
    title: '교육 전후 자가 진단',
    description: (before, after, both) =>
      `교육 전 응답 ${before}, 교육 후 응답 ${after}. 두 번 모두 응답하신 ${both}명의 평균입니다.`,
    statement: '문항',
    before: '교육 전',
    after: '교육 후',
    change: '변화',
  },
  course: { title: '과정 만족도' },
  sessions: {
    title: '교육 시간별 만족도',
    description: '참석하신 분이 평가합니다. 보고서에는 실리지 않습니다.',
    session: '교육 시간',
    when: '일시',
    answers: '응답 수',
    mean: '평균',
    empty: '아직 평가된 교육 시간이 없습니다.',
  },
  followUp: {
    title: '일 년 뒤의 사업 경과',
    outcome: '경과',
    people: '인원',
    figure: '집계 항목',
    total: '합계',
  },
  comments: {
    title: '작성된 의견',
    description: '의견마다 따로 표시하며, 작성자와 같은 분의 다른 응답은 알 수 없습니다.',
    empty: '해당하는 의견이 없습니다.',
    text: '의견',
    about: '대상',
    everything: '전체',
    questionnaire: '설문',
    link: '사업 주소',
  },
  questionnaires: {
    before: '교육 전',
    after: '교육 후',
    course: '과정',
    sessions: '교육 시간',
    'follow-up': '일 년 뒤',
  },
};

export const learningText = { en, ko };
