/** Words of what the office asks after the submission. */
export const information = {
  title: 'We need more information',
  lead: 'Please look at the answers below once more. You can save as often as you like; send once, when you are done. Everything else in your application stays as you sent it.',
  asks: 'What the office asks',
  deadline: 'Send before',
  answers: 'The answers that you can change',
  others: 'The rest of your application, as you sent it',
  back: 'All answers that are asked',
  backToApplication: 'Your application',
  save: 'Save and continue',
  send: 'Send the answers',
  sendNote: 'After you have sent them, these answers stay as they are.',
  incomplete: 'The answers are not sent yet. What you wrote is saved.',
  sentAt: 'Sent',
  states: {
    answered: {
      title: 'We have received your answers',
      detail: 'Thank you. There is nothing more that you need to do.',
    },
    expired: {
      title: 'The deadline for these answers has passed',
      detail:
        'Your application stays as you sent it first. If you need more time, write to the office.',
    },
    withdrawn: {
      title: 'The office no longer needs these answers',
      detail: 'There is nothing that you need to do. Your application stays as you sent it.',
    },
    decided: {
      title: 'These answers can no longer be sent',
      detail: 'The office works with the application as it stands.',
    },
  },
  typed: 'What you typed just now is below, so that you can copy it. It was not saved.',
  notice: 'The office asks you for more information.',
};
