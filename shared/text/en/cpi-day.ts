import type { Diet } from '../../domain/dinner.ts';

const diets: Readonly<Record<Diet, string>> = {
  vegetarian: 'Vegetarian',
  vegan: 'Vegan',
  halal: 'Halal',
  kosher: 'Kosher',
  'no-pork': 'No pork',
  'no-beef': 'No beef',
  'no-alcohol': 'No alcohol, in food either',
  'gluten-free': 'Gluten-free',
  'lactose-free': 'Lactose-free',
  'no-nuts': 'No nuts',
  'no-shellfish': 'No shellfish',
};

/** Words of CPI Day. */
export const cpiDay = {
  title: 'CPI Day',
  programme: 'Programme of CPI Day',
  led: 'led by',
  presented: 'Proposals that are presented',
  chosenBy:
    'Chosen among the approved proposals by the votes of a panel, where one has voted, and by the reviewers’ score; between equals the earlier submission comes first, then a lot drawn from the edition’s published seed.',
  invitation: 'You are invited to CPI Day',
  greeting: (name: string) => `Dear ${name}, we would be glad to see you.`,
  seeProgramme: 'See the programme',
  dinner: 'The dinner',
  standing: {
    seated: 'A seat is kept for you.',
    waiting:
      'Every seat is taken at the moment. You are on the waiting list, and we will write at once when a seat is yours.',
    none: 'You have told us that you will not be at the dinner.',
  },
  answerBy: 'You can answer, and change your answer, until',
  dines: 'Will you be at the dinner?',
  yes: 'Yes, I will come',
  no: 'No, I cannot come',
  dietsTitle: 'What you do not or cannot eat',
  dietsHint:
    'The office tells the kitchen how many need what, and nobody else. It is deleted after the edition.',
  diets,
  dietNote: 'Anything else about food, such as an allergy',
  access: 'What you need to get there and take part, such as a ramp or a sign-language interpreter',
  send: 'Send my answer',
  change: 'Change my answer',
  closed: 'Answers are no longer taken. Please write to the programme office.',
  back: 'Your own page',
  faults: {
    dines: 'Please say whether you will be at the dinner.',
    tooLong: 'Please write at most 1,000 characters.',
  },
  sheet: {
    table: 'Table',
    name: 'Name',
    group: 'Group',
    diets: 'Diet',
    dietNote: 'About food',
    access: 'Access',
  },
};
