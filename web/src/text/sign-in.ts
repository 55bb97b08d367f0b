import type { RefusalCode } from '../session/user-pool.ts';

const refused: Readonly<Record<RefusalCode, string>> = {
  'wrong-password': 'The e-mail address and the password do not belong together.',
  'weak-password':
    'Choose a password of at least 12 characters with upper and lower case, a digit and a symbol.',
  'wrong-code': 'This code is not right. Type the one that your authenticator shows now.',
  expired: 'That took too long. Please sign in again.',
  'too-many': 'Too many attempts. Wait a few minutes and try again.',
  'reset-needed': 'The office has to set a new password for you. Please write to it.',
  unavailable: 'Sign-in does not answer. Check your connection and try again.',
};

const en = {
  title: 'Staff console',
  programme: 'Cultural Partnership Initiative',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  needed: 'This is needed.',
  refused,
  newPassword: {
    title: 'Choose your own password',
    why: 'You signed in with a password that somebody else gave you.',
    label: 'New password',
    rules: 'At least 12 characters, with upper and lower case, a digit and a symbol.',
    submit: 'Save and sign in',
  },
  code: { title: 'Second factor', label: 'Code of your authenticator', submit: 'Confirm' },
  back: 'Back to sign-in',
  again: {
    title: 'Please sign in again',
    why: 'Your sign-in has ended. What you were doing is still here.',
  },
  applicants: 'Applicants and participants: use the link in your mail.',
};

const ko: typeof en = {
  title: '운영진 콘솔',
  programme: '문화동반자사업',
  email: '이메일 주소',
  password: '비밀번호',
  submit: '로그인',
  needed: '입력해 주십시오.',
  refused: {
    'wrong-password': '이메일 주소 또는 비밀번호가 올바르지 않습니다.',
    'weak-password': '대문자, 소문자, 숫자, 기호를 포함하여 12자 이상으로 정해 주십시오.',
    'wrong-code': '인증번호가 올바르지 않습니다. 인증 앱에 지금 표시된 번호를 입력해 주십시오.',
    expired: '시간이 지났습니다. 다시 로그인해 주십시오.',
    'too-many': '시도 횟수가 너무 많습니다. 몇 분 뒤에 다시 시도해 주십시오.',
    'reset-needed': '사무국에서 비밀번호를 다시 설정해야 합니다. 사무국에 문의해 주십시오.',
    unavailable: '로그인 서버가 응답하지 않습니다. 연결을 확인하고 다시 시도해 주십시오.',
  },
  newPassword: {
    title: '새 비밀번호를 정해 주십시오',
    why: '다른 사람이 정해 준 비밀번호로 로그인하셨습니다.',
    label: '새 비밀번호',
    rules: '대문자, 소문자, 숫자, 기호를 포함하여 12자 이상',
    submit: '저장하고 로그인',
  },
  code: { title: '2단계 인증', label: '인증 앱의 번호', submit: '확인' },
  back: '로그인으로 돌아가기',
  again: {
    title: '다시 로그인해 주십시오',
    why: '로그인이 만료되었습니다. 작업하시던 내용은 그대로 남아 있습니다.',
  },
  applicants: '지원자와 참가자께서는 메일에 있는 링크를 이용해 주십시오.',
};

export const signInText = { en, ko };
