import type { signIn as english } from '../en/sign-in.ts';

/** 링크를 통한 로그인. */
export const signIn: typeof english = {
  title: '로그인',
  lead: '개인 링크를 메일로 보내 드립니다. 비밀번호 없이 작성 중인 지원서나 참가 페이지로 돌아가실 수 있습니다.',
  email: '전자우편 주소',
  emailHint: '처음 지원서를 시작하실 때 쓰신 주소입니다.',
  emailWrong: '전자우편 주소를 적어 주십시오. 예: name@example.org',
  button: '링크 받기',
  sent: {
    title: '메일을 확인해 주십시오',
    lead: '등록된 주소라면 링크를 보내 드렸습니다. 링크는 15분 동안 한 번만 사용하실 수 있습니다.',
    nothing:
      '메일이 오지 않았습니까? 스팸 메일함을 확인하시거나, 사용하셨을 수 있는 다른 주소로 시도해 주십시오.',
    again: '링크 다시 요청하기',
  },
  link: {
    title: '다시 오신 것을 환영합니다',
    lead: '본인만 링크를 사용하실 수 있도록 한 번 더 눌러 주십시오.',
    button: '계속하기',
  },
  unusable: {
    title: '이미 사용되었거나 기한이 지난 링크입니다',
    lead: '링크는 짧은 시간 동안 한 번만 사용하실 수 있습니다. 새 링크를 보내 드리겠습니다.',
  },
  signedOut: {
    title: '로그아웃되었습니다',
    lead: '다시 들어오시려면 새 링크를 요청해 주십시오.',
  },
};
