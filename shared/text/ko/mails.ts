import type { MailTexts } from '../../mail/moments.ts';
import { dateMails } from './dates.ts';
import { informationMails } from './information-mails.ts';

export const mails: MailTexts = {
  frame: {
    greeting: (name) => `${name} 님께`,
    anonymous: '지원자님께',
    reviewer: '심사위원님께',
    reference: '접수 번호',
    closing: '감사합니다.',
    office: '문화동반자사업 사무국 드림',
    questions: '문의 사항은 다음 주소로 보내 주시기 바랍니다.',
    personalLink: '이 링크는 본인 전용이므로 다른 분께 전달하지 말아 주십시오.',
  },
  'draft-started': ({ track, closesAt }) => ({
    subject: '지원서 작성이 시작되었습니다',
    paragraphs: [
      `${track} 지원서 작성을 시작하셨습니다. 저장하신 내용은 그대로 보관되며, 다른 기기에서도 이어서 작성하실 수 있습니다.`,
      `접수 마감: ${closesAt}`,
    ],
    action: '지원서 이어서 작성하기',
  }),
  'application-received': ({ track, section, submittedAt }) => ({
    subject: '지원서가 접수되었습니다',
    paragraphs: [
      `${track} ${section} 과정에 지원해 주셔서 감사합니다. 귀하의 지원서는 ${submittedAt}에 접수되었습니다.`,
      '아래 접수 번호는 접수 확인 화면에 표시된 번호와 같습니다. 잘 보관해 주시기 바랍니다. 심사 결과가 발표되면 다시 안내해 드리겠습니다.',
    ],
    action: '지원서 확인하기',
  }),
  'application-withdrawn': ({ track, withdrawnAt }) => ({
    subject: '지원이 철회되었습니다',
    paragraphs: [
      `${track} 지원 철회가 ${withdrawnAt}에 접수되었습니다. 귀하의 지원서는 더 이상 심사되지 않으며, 별도로 하실 일은 없습니다.`,
      '본인이 철회하신 것이 아니라면 즉시 연락해 주시기 바랍니다.',
    ],
    action: '철회 확인서 보기',
  }),
  'deadline-extended': ({ track, closesAt }) => ({
    subject: '지원서 제출 기한이 연장되었습니다',
    paragraphs: [
      `${track} 지원서의 제출 기한이 연장되었습니다. 새 마감: ${closesAt}`,
      '저장하신 내용은 그대로 보관되어 있으며, 이어서 작성하실 수 있습니다.',
    ],
    action: '지원서 이어서 작성하기',
  }),
  'document-refused': ({ document, reason }) => ({
    subject: '제출하신 서류를 접수하지 못하였습니다',
    paragraphs: [
      `‘${document}’ 서류를 제출해 주셔서 감사합니다. 다만 제출하신 파일은 접수할 수 없어 삭제하였습니다.`,
      reason,
      '접수 마감 전까지 다른 파일로 다시 제출해 주시기 바랍니다. 이미 제출하신 다른 서류는 그대로 보관됩니다.',
    ],
    action: '제출 서류 확인하기',
  }),
  ...dateMails,
  ...informationMails,
  'sign-in': ({ minutes }) => ({
    subject: '로그인 링크 안내',
    paragraphs: [
      `요청하신 로그인 링크입니다. ${minutes}분 동안 한 번만 사용하실 수 있습니다. 요청하신 적이 없다면 이 메일을 무시하셔도 됩니다.`,
    ],
    action: '로그인하기',
  }),
  'office-invited': ({ track, office, sections, perOffice, closesAt, letterDueAt }) => ({
    subject: '후보자 추천 요청',
    paragraphs: [
      `${office}에 ${track} 과정 참가자 추천을 정중히 요청드립니다.`,
      `과정 구분: ${sections}. 구분별로 ${perOffice}명까지 추천하실 수 있습니다.`,
      `추천은 ${closesAt}까지 받습니다. 추천 대상자별 공식 추천서는 ${letterDueAt}까지 제출하실 수 있습니다.`,
    ],
    action: '추천 화면 열기',
  }),
  nominated: ({ track, section, office, closesAt }) => ({
    subject: '추천 대상자로 선정되셨습니다',
    paragraphs: [
      `${office}에서 귀하를 ${track} ${section} 과정에 추천하였습니다.`,
      `본인이 작성하실 신청서를 완성해 주시기 바랍니다. 접수는 ${closesAt}에 마감됩니다. 저장하신 내용은 보관되며 어느 기기에서나 이어서 작성하실 수 있습니다.`,
    ],
    action: '신청서 열기',
  }),
  'reference-requested': ({ applicant, track, dueAt }) => ({
    subject: '추천서 작성 요청',
    paragraphs: [
      `${track} 과정에 지원한 ${applicant} 님이 귀하를 추천인으로 기재하였습니다.`,
      `${dueAt}까지 추천서를 작성해 주시기 바랍니다. 지원자에게는 제출 여부만 표시되며 내용은 공개되지 않습니다. 작성이 어려우신 경우 같은 화면에서 알려 주실 수 있습니다.`,
    ],
    action: '추천서 작성하기',
  }),
  'reference-declined': ({ track }) => ({
    subject: '추천인이 작성을 사양하였습니다',
    paragraphs: [
      `${track} 지원서에 기재하신 추천인 한 분이 추천서 작성을 사양하였습니다. 다른 분을 추천인으로 기재하실 수 있습니다.`,
    ],
    action: '추천서 현황 보기',
  }),
  'endorsement-reminder': ({ applicant, track, dueAt }) => ({
    subject: '추천서 제출 기한이 다가옵니다',
    paragraphs: [
      `${track} 과정에 지원한 ${applicant} 님의 추천서가 아직 도착하지 않았습니다. ${dueAt}까지 제출하실 수 있습니다.`,
    ],
    action: '추천서 열기',
  }),
  'reviews-assigned': ({ track, count, dueAt }) => ({
    subject: `심사하실 지원서 ${count}건이 배정되었습니다`,
    paragraphs: [
      `${track} 심사를 맡아 주셔서 감사합니다. 심사하실 지원서 ${count}건이 배정되었습니다.`,
      `${dueAt}까지 점수를 제출해 주시기 바랍니다.`,
    ],
    action: '심사 목록 열기',
  }),
  'proposal-reviews-assigned': ({ track, count, dueAt }) => ({
    subject: `심사하실 사업 제안서 ${count}건이 배정되었습니다`,
    paragraphs: [
      `${track}의 사업 제안서 ${count}건에 대한 심사위원으로 지정되셨습니다. 제안서는 제출되는 대로 심사 목록에 나타납니다.`,
      `${dueAt}까지 점수를 제출해 주시기 바랍니다.`,
    ],
    action: '심사 목록 열기',
  }),
  'discussion-opened': ({ reference, closesAt }) => ({
    subject: `${reference} 심사 점수 차이에 따른 논의 안내`,
    paragraphs: [
      `지원서 ${reference}에 대한 심사위원 간 점수 차이가 큽니다. 심사를 제출하신 심사위원께서는 ${closesAt}까지 서로의 심사를 열람하고 의견을 나누실 수 있습니다.`,
      '논의하신 후 본인의 심사를 한 번 수정하시거나 그대로 두실 수 있습니다. 지원자나 심사위원의 이름은 적지 말아 주십시오.',
    ],
    action: '논의 열기',
  }),
  waitlisted: ({ section, position }) => ({
    subject: '예비 합격 안내',
    paragraphs: [
      `귀하의 ${section} 지원서는 높은 평가를 받았으나 정원이 모두 찼습니다. 귀하의 예비 순번은 ${position}번입니다.`,
      '결원이 생겨 조건이 맞으면 즉시 연락드리겠습니다. 별도로 하실 일은 없습니다.',
    ],
  }),
  'not-selected': ({ track, reason }) => ({
    subject: '심사 결과 안내',
    paragraphs: [
      `${track}에 정성껏 지원해 주셔서 진심으로 감사드립니다. 아쉽게도 올해는 함께하지 못하게 되었습니다.`,
      reason,
      '다음 기회에 다시 뵙기를 바랍니다.',
    ],
  }),
  'place-offered': ({ track, section, expiresAt }) => ({
    subject: '합격을 축하드립니다',
    paragraphs: [
      `귀하께서는 ${track} ${section} 과정에 선발되셨습니다. 진심으로 축하드립니다.`,
      `${expiresAt}까지 참가 여부를 알려 주시기 바랍니다. 기한이 지나면 예비 순번에 따라 다음 분께 기회가 돌아갑니다.`,
    ],
    action: '참가 여부 답하기',
  }),
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
  'conditional-invitation': ({ section, from, to }) => ({
    subject: '조건부 초청장 안내',
    paragraphs: [
      `비자 발급에 2~3주가 걸리므로, 방한 전 단계를 모두 마치시는 것을 조건으로 미리 초청합니다. 과정: ${section}, 기간: ${from}~${to}.`,
      '초청장이 준비되었습니다. 비자 신청을 시작해 주시되, 항공권은 아직 예약하지 말아 주십시오.',
    ],
    action: '초청장 받기',
  }),
  'proposal-requested': ({ dueAt }) => ({
    subject: '프로젝트 제안서 작성 안내',
    paragraphs: [
      `프로젝트 제안서를 작성하실 차례입니다. 제출 기한은 ${dueAt}입니다. 개요는 간단하며, 몇 번이든 저장하실 수 있습니다.`,
    ],
    action: '제안서 작성하기',
  }),
  'proposal-extended': ({ dueAt }) => ({
    subject: '제안서 제출 기한 연장 안내',
    paragraphs: [
      `프로젝트 제안서의 제출 기한이 ${dueAt}까지로 연장되었습니다. 저장하신 내용은 그대로 남아 있습니다.`,
    ],
    action: '제안서 이어서 작성하기',
  }),
  'proposal-revision': ({ dueAt }) => ({
    subject: '제안서 보완 요청',
    paragraphs: [
      `심사위원들께서 제안서의 보완을 요청하셨습니다. 심사 의견은 제안서와 함께 확인하실 수 있습니다. 보완본은 ${dueAt}까지 제출해 주시기 바랍니다.`,
    ],
    action: '의견 확인 및 보완하기',
  }),
  'proposal-approved': ({ title }) => ({
    subject: '제안서가 승인되었습니다',
    paragraphs: [`귀하의 제안서 「${title}」이(가) 승인되었습니다. 축하드립니다.`],
    action: '다음 단계 보기',
  }),
  'proposal-rejected': ({ title }) => ({
    subject: '제안서 심사 결과 안내',
    paragraphs: [
      `아쉽게도 귀하의 제안서 「${title}」은(는) 승인되지 않았습니다. 온라인 연수 수료 기록은 그대로 유지됩니다.`,
    ],
    action: '심사 의견 보기',
  }),
  invitation: ({ section, from, to }) => ({
    subject: '한국 초청 안내',
    paragraphs: [
      `${section} 과정(${from}~${to})에 귀하를 초청하게 되어 기쁩니다. 최종 초청장이 준비되었습니다.`,
    ],
    action: '초청장 받기',
  }),
  'invitation-withheld': ({ section }) => ({
    subject: '방한 연수 인원 안내',
    paragraphs: [
      `올해 ${section} 온라인 연수를 마치신 분이 방한 정원보다 많아, 귀하를 초청해 드리지 못하게 되었습니다. 온라인 연수 수료 기록은 그대로 유지됩니다.`,
    ],
  }),
  graduated: ({ section, code }) => ({
    subject: '수료증 안내',
    paragraphs: [
      `${section} 과정을 수료하셨습니다. 축하드리며, 동문이 되신 것을 환영합니다.`,
      `수료증은 번호 ${code}(으)로 누구나 진위를 확인할 수 있습니다.`,
    ],
    action: '수료증 보기',
  }),
  'departure-recorded': ({ on, attendance, needed }) => ({
    subject: '조기 귀국 기록 안내',
    paragraphs: [
      `${on}에 과정을 떠나신 것으로 기록하였습니다. 방한 연수 출석률은 최대 ${attendance}%까지 가능하며, 수료증을 받으시려면 ${needed}%가 필요합니다.`,
      '사실과 다른 경우 과정 마지막 날 이전에 사무국으로 알려 주시기 바랍니다.',
    ],
    action: '방한 연수 페이지 보기',
  }),
  'nominee-away': ({ nominee, on }) => ({
    subject: '추천하신 참가자 관련 안내',
    paragraphs: [
      on === ''
        ? `귀 기관에서 추천하신 ${nominee} 님이 방한 연수에 참가하지 않았습니다.`
        : `귀 기관에서 추천하신 ${nominee} 님이 ${on}에 방한 연수를 마치지 않고 귀국하였습니다.`,
      '구체적인 사유는 본인에게 확인해 주시기 바라며, 문의 사항은 사무국으로 연락해 주십시오.',
    ],
  }),
  'certificate-revoked': ({ section }) => ({
    subject: '수료증 취소 안내',
    paragraphs: [
      `${section} 과정에 대하여 발급된 수료증이 취소되었습니다. 수료증 번호를 확인하는 분께도 취소된 사실이 안내됩니다.`,
      '취소 사유를 알지 못하시는 경우 사무국으로 문의해 주시기 바랍니다.',
    ],
    action: '방한 연수 페이지 보기',
  }),
  'certificate-withheld': ({ attendance, needed }) => ({
    subject: '수료증 발급 안내',
    paragraphs: [
      `귀하의 방한 연수 출석률은 ${attendance}%로, 수료 기준인 ${needed}%에 미치지 못하여 수료증을 발급해 드리지 못하게 되었습니다.`,
      '참작할 사정이 있으시면 7일 이내에 알려 주시기 바랍니다.',
    ],
  }),
  'draft-reminder': ({ track, closesAt }) => ({
    subject: '지원서가 아직 제출되지 않았습니다',
    paragraphs: [
      `${track} 지원서가 저장되어 있으나 아직 제출되지 않았습니다. 접수 마감: ${closesAt}`,
    ],
    action: '지원서 마무리하기',
  }),
  'offer-reminder': ({ section, expiresAt }) => ({
    subject: '참가 여부를 알려 주십시오',
    paragraphs: [
      `${section} 과정의 자리를 귀하를 위해 비워 두었습니다. ${expiresAt}까지 답해 주시기 바랍니다. 기한이 지나면 다음 분께 기회가 돌아갑니다.`,
    ],
    action: '참가 여부 답하기',
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
  'proposal-reminder': ({ dueAt }) => ({
    subject: '제안서 제출 기한이 다가옵니다',
    paragraphs: [`아직 제안서가 제출되지 않았습니다. 제출 기한은 ${dueAt}입니다.`],
    action: '제안서 작성하기',
  }),
  'review-reminder': ({ count, dueAt }) => ({
    subject: '심사를 기다리는 지원서가 있습니다',
    paragraphs: [
      `아직 점수가 없는 지원서가 ${count}건 있습니다. 제출 기한은 ${dueAt}이며, 지원자들이 결과를 기다리고 있습니다.`,
    ],
    action: '심사 목록 열기',
  }),
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
  'travel-reminder': ({ items, dueOn }) => ({
    subject: '방한 준비에 빠진 것이 있습니다',
    paragraphs: [
      `방한 준비 가운데 아직 확인하지 못한 것이 있습니다: ${items}. ${dueOn}까지 필요합니다.`,
      '진행이 어려운 점이 있으시면 알려 주시기 바랍니다. 공관이나 항공권 문제를 도와드릴 수 있습니다.',
    ],
    action: '빠진 것 확인',
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
