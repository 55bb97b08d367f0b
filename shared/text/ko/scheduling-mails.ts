import type { Letters } from '../../mail/moments.ts';

export const schedulingMails: Pick<
  Letters,
  | 'cpi-day-invited'
  | 'cpi-day-reminder'
  | 'dinner-reply'
  | 'dinner-seat'
  | 'timetable-published'
  | 'timetable-changed'
> = {
  'cpi-day-invited': ({ day, venue, answerBy }) => ({
    subject: 'CPI Day에 초대합니다',
    paragraphs: [
      `${day}${venue === '' ? '' : ` ${venue}에서`} 열리는 CPI Day에 귀하를 초대합니다. 낮에는 문화정책 포럼이, 저녁에는 수료식과 만찬이 있는 CPI의 밤이 진행됩니다.`,
      ...(answerBy === ''
        ? []
        : [
            `만찬 좌석이 한정되어 있으니 ${answerBy}까지 참석 여부와 식사 관련 사항을 알려 주시기 바랍니다.`,
          ]),
    ],
    action: '프로그램 확인 및 회신',
  }),
  'cpi-day-reminder': ({ day, answerBy }) => ({
    subject: 'CPI Day 참석 여부를 알려 주시기 바랍니다',
    paragraphs: [
      `${day}에 열리는 CPI Day에 귀하를 초대하였으나 아직 회신을 받지 못하였습니다.`,
      `${answerBy}까지 만찬 참석 여부를 알려 주시기 바랍니다. 참석이 어려우신 경우에도 회신해 주시면 다른 분께 좌석을 배정할 수 있습니다.`,
    ],
    action: '프로그램 확인 및 회신',
  }),
  'dinner-reply': ({ standing, answerBy }) => ({
    subject: 'CPI Day 만찬 회신 안내',
    paragraphs: [
      {
        seated: '회신해 주셔서 감사합니다. 귀하의 만찬 좌석이 마련되었습니다.',
        waiting:
          '회신해 주셔서 감사합니다. 현재 모든 좌석이 찬 상태로, 귀하는 대기자 명단에 올라 있습니다. 좌석이 생기면 먼저 신청하신 순서대로 배정하고 바로 알려 드리겠습니다.',
        none: '만찬에 참석하지 않으신다는 회신을 잘 받았습니다. 감사합니다.',
      }[standing],
      `회신 내용은 ${answerBy}까지 변경하실 수 있습니다.`,
    ],
    action: '회신 내용 보기',
  }),
  'dinner-seat': ({ day, answerBy }) => ({
    subject: 'CPI Day 만찬 좌석이 배정되었습니다',
    paragraphs: [
      `빈 좌석이 생겨 ${day} 만찬에 귀하의 좌석이 배정되었습니다.`,
      `참석이 어려우신 경우 다른 대기자를 위하여 ${answerBy}까지 알려 주시기 바랍니다.`,
    ],
    action: '회신 내용 보기',
  }),
  'timetable-published': ({ section, note }) => ({
    subject: '연수 일정표가 공개되었습니다',
    paragraphs: [
      `${section} 과정의 일정표가 공개되었습니다. 각 일정의 시간과 장소를 확인하실 수 있습니다.`,
      ...(note === '' ? [] : [note]),
    ],
    action: '일정표 보기',
  }),
  'timetable-changed': ({ section, changes, note }) => ({
    subject: '연수 일정이 변경되었습니다',
    paragraphs: [
      `${section} 과정에서 귀하의 일정이 다음과 같이 변경되었습니다.`,
      ...changes,
      ...(note === '' ? [] : [note]),
    ],
    action: '일정표 보기',
  }),
};
