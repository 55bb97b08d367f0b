import type { Letters } from '../../mail/moments.ts';

export const trainingMails: Pick<
  Letters,
  | 'online-training-opened'
  | 'attendance-warning'
  | 'attendance-short'
  | 'appeal-answered'
  | 'online-training-completed'
  | 'online-training-incomplete'
  | 'training-reminder'
  | 'seminar-reminder'
> = {
  'online-training-opened': ({ section, from, to, needed }) => ({
    subject: '온라인 연수가 시작되었습니다',
    paragraphs: [
      `${section} 온라인 연수 기간은 ${from}부터 ${to}까지입니다. 강의는 언제든지 수강하실 수 있으며, 세미나는 실시간으로 진행됩니다.`,
      `강의와 세미나의 ${needed}% 이상을 이수하셔야 수료로 인정됩니다.`,
    ],
    action: '온라인 연수 열기',
  }),
  'attendance-warning': ({ needed, to }) => ({
    subject: '온라인 연수를 아직 수료하실 수 있으나 더 이상 빠지실 수 없습니다',
    paragraphs: [
      `온라인 연수의 일부에 참여하지 못하신 것으로 기록되어 있습니다. 수료 기준은 ${needed}%이며, 이를 충족하시려면 ${to}까지 남은 강의와 세미나를 모두 이수하셔야 합니다.`,
      '인정된 내용과 빠진 내용, 남은 내용은 나의 페이지에서 확인하실 수 있습니다. 참작할 사정이 있으신 경우 그곳에서 알려 주시면 검토하겠습니다.',
    ],
    action: '남은 내용 확인하기',
  }),
  'attendance-short': ({ attendance, needed, until }) => ({
    subject: '출석률이 수료 기준에 미치지 못하였습니다',
    paragraphs: [
      `온라인 연수가 종료되었습니다. 귀하의 출석률은 ${attendance.toFixed(1)}%이며 수료 기준은 ${needed}%입니다.`,
      `참작할 사정이 있으신 경우 ${until} 이전에 나의 페이지에서 알려 주십시오. 결정에 앞서 검토하겠습니다.`,
    ],
    action: '출석 현황 확인하기',
  }),
  'appeal-answered': ({ session, granted, reason }) => ({
    subject: granted
      ? `「${session}」이(가) 참석으로 인정되었습니다`
      : `「${session}」이(가) 인정되지 않았습니다`,
    paragraphs: [
      granted
        ? `「${session}」에 관하여 보내 주신 내용을 검토하였으며, 참석으로 인정되었습니다.`
        : `「${session}」에 관하여 보내 주신 내용을 검토하였으나, 기록은 변경되지 않았습니다.`,
      reason,
    ],
    action: '출석 현황 확인하기',
  }),
  'online-training-completed': ({ attendance }) => ({
    subject: '온라인 연수를 수료하셨습니다',
    paragraphs: [`수고하셨습니다. 귀하의 출석률은 ${attendance}%입니다.`],
    action: '다음 단계 보기',
  }),
  'online-training-incomplete': ({ attendance, needed }) => ({
    subject: '온라인 연수 결과 안내',
    paragraphs: [
      `귀하의 출석률은 ${attendance}%로, 기준인 ${needed}%에 미치지 못하였습니다. 이에 따라 올해는 한국으로 초청해 드리지 못하게 되었습니다.`,
      '참작할 사정이 있으시면 7일 이내에 알려 주시기 바랍니다.',
    ],
  }),
  'training-reminder': ({ to, modulesOpen }) => ({
    subject: '온라인 연수 종료가 다가옵니다',
    paragraphs: [
      `아직 수강하지 않은 강의가 ${modulesOpen}개 있습니다. 온라인 연수는 ${to}에 종료됩니다.`,
    ],
    action: '온라인 연수 열기',
  }),
  'seminar-reminder': ({ title, startsAt }) => ({
    subject: '실시간 세미나를 안내드립니다',
    paragraphs: [
      `세미나 “${title}”이(가) ${startsAt}에 시작됩니다. 참석하시면 출석으로 인정됩니다.`,
    ],
    action: '온라인 연수 열기',
  }),
};
