import { persons } from './persons.ts';

const en = {
  title: 'What would be published',
  between: (from: string, to: string) => `What version ${to} changed of version ${from}`,
  first: 'Nothing is published yet: everything is new.',
  none: 'Nothing is different.',
  description: 'Only those whose own day changes get a mail, each of them one.',
  change: 'Change',
  before: (what: string) => `It was: ${what}`,
  affected: (people: string) => `Whose own day changes: ${persons(people)}`,
  changesOf: (count: string) => (count === '1' ? '1 change' : `${count} changes`),
  nobody: 'Nobody’s own day changes.',
  button: 'Publish',
  ask: 'Publish the draft?',
  askDetail: (changes: string, people: string) =>
    `Changed sessions: ${changes}. ${persons(people)} get one mail each.`,
  askQuiet: (changes: string) => `Changed sessions: ${changes}. Nobody gets a mail.`,
  note: 'A word to those whose day changes',
  noteHint: 'Stands in the mail. May be left empty.',
  done: (number: string) => `Version ${number} is published.`,
  versions: 'Published versions',
  number: 'Version',
  at: 'Published',
  noteColumn: 'Word to the people',
  look: (number: string) => `What version ${number} changed`,
  draft: 'Back to the draft',
  never: 'Nothing has been published.',
};

const ko: typeof en = {
  title: '공개될 내용',
  between: (from, to) => `제${from}판에서 제${to}판으로 바뀐 내용`,
  first: '아직 공개된 일정표가 없으므로 모든 일정이 새로 공개됩니다.',
  none: '바뀐 내용이 없습니다.',
  description: '본인의 일정이 바뀐 분께만 메일을 한 통씩 보냅니다.',
  change: '변경',
  before: (what) => `변경 전: ${what}`,
  affected: (people) => `본인 일정이 바뀌는 분 ${people}명`,
  changesOf: (count) => `변경 ${count}건`,
  nobody: '본인 일정이 바뀌는 분이 없습니다.',
  button: '공개',
  ask: '초안을 공개하시겠습니까?',
  askDetail: (changes, people) =>
    `변경된 일정 ${changes}건, ${people}명에게 메일을 한 통씩 보냅니다.`,
  askQuiet: (changes) => `변경된 일정 ${changes}건. 메일은 보내지 않습니다.`,
  note: '일정이 바뀌는 분께 드리는 말씀',
  noteHint: '메일에 함께 적힙니다. 비워 두셔도 됩니다.',
  done: (number) => `제${number}판을 공개했습니다.`,
  versions: '공개된 일정표',
  number: '판',
  at: '공개 시각',
  noteColumn: '드린 말씀',
  look: (number) => `제${number}판에서 바뀐 내용`,
  draft: '초안으로 돌아가기',
  never: '공개된 일정표가 없습니다.',
};

export const publicationText = { en, ko };
