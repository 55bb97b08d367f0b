/** Words of signing in by a link. */
export const signIn = {
  title: 'Sign in',
  lead: 'We send you a personal link. It takes you back to your application or your place; there is no password.',
  email: 'E-mail address',
  emailHint: 'The address with which you started.',
  emailWrong: 'Write an e-mail address, for example name@example.org.',
  button: 'Send me a link',
  sent: {
    title: 'Look into your mail',
    lead: 'If we know this address, a link is on its way to it. It is good for 15 minutes and for one sign-in.',
    nothing:
      'Nothing came? Look into the spam folder, or try the other address that you may have used.',
    again: 'Ask for another link',
  },
  link: {
    title: 'Welcome back',
    lead: 'One more click, so that only you can use this link.',
    button: 'Continue',
  },
  unusable: {
    title: 'This link is used up or too old',
    lead: 'Each link is good for one sign-in and for a short time. We gladly send you a new one.',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'To come back, have a new link sent to you.',
  },
};
