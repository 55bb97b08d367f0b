/** Words of the printed documents. */
export const documents = {
  invitation: {
    title: { conditional: 'Conditional invitation', final: 'Invitation' },
    reference: 'Reference',
    issuedOn: 'Date',
    to: (name: string, country: string) => `To ${name}, ${country}`,
    invite: (section: string, from: string, to: string) =>
      `We have the honour to invite you to the Republic of Korea, from ${from} to ${to}, to take part in the training course “${section}” of the Cultural Partnership Initiative.`,
    partners: (names: string) => `The course is held together with ${names}.`,
    terms: {
      conditional:
        'This invitation holds on condition that you complete the stages of the programme that lie before the visit. It is issued now because visas take two to three weeks. Please book no ticket before you have the final invitation.',
      final:
        'You have completed the stages of the programme that lie before the visit. The programme office confirms your place.',
    },
    visa: 'We kindly ask the authorities concerned to give you the support that you need for your visa.',
    signed: 'The CPI programme office',
    questions: 'Questions:',
  },
  certificate: {
    title: 'Certificate of completion',
    certifies: 'This is to certify that',
    completed: 'has completed the training course',
    period: (from: string, to: string) => `held in the Republic of Korea, ${from} – ${to}`,
    issuedOn: 'Date of issue',
    number: 'Number',
    check: 'Anyone can check this certificate at',
  },
};
