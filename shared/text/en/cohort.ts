/** What is wrong with a field, by its code; `number` is which of several addresses it is. */
const fault = (field: string, code: string, number: number | undefined): string => {
  if (code === 'not-https') {
    return `Address ${number} has to begin with https://, so that nobody can listen in.`;
  }
  if (code === 'no-address') {
    return `Address ${number} cannot be read. Copy it whole from your browser, like https://example.org/your-page.`;
  }
  if (field === 'links') {
    return code === 'too-many'
      ? 'Give four addresses at most.'
      : `Address ${number} is too long. Is there a shorter one?`;
  }
  if (field === 'kind') return 'Choose what you write.';
  if (field === 'reason') {
    return code === 'required' ? 'Say why.' : 'Use at most 300 characters for the reason.';
  }
  if (field === 'field') {
    return code === 'required'
      ? 'Say what field you work in.'
      : 'Use at most 120 characters for your field.';
  }
  return code === 'required' ? 'Write something.' : 'The text is too long. Shorten it.';
};

/** Words of the space of a cohort. */
export const cohort = {
  title: 'Among ourselves',
  lead: 'The people of this edition: who they are, and what they are working on.',
  homeLink: 'Among ourselves: the people of your edition',
  home: 'Your own page',
  back: 'Among ourselves',
  write: 'Write something',
  people: 'People',
  introduction: 'Your introduction',
  ownPosts: 'Your posts',
  navigation: 'In this space',
  kinds: {
    introduction: 'Introduction',
    post: 'Post',
    'project-update': 'Project update',
  },
  edited: 'edited',
  you: 'you',
  open: 'Open',
  openAbout: (name: string) => `what ${name} wrote`,
  filter: {
    legend: 'Show',
    kind: 'Kind',
    section: 'Section',
    country: 'Country',
    none: 'All',
    apply: 'Show these',
    all: 'Show everything',
  },
  older: 'Older ones',
  more: 'More people',
  first: 'Back to the first page',
  empty: 'Nobody has written anything here yet.',
  emptyPeople: 'Nobody here has introduced themselves yet.',
  nothingFound: 'There is nothing for this choice.',
  peopleLead: 'Those who have introduced themselves, by section and country.',
  links: (name: string) => `Addresses of ${name}`,
  notOpen: {
    title: 'This space is not open yet',
    detail:
      'Here the people of your edition introduce themselves and write to each other. It opens to you with your training, or where there is none with your invitation.',
    opens: 'It opens',
    soon: 'It opens to you as soon as you are there. Please load this page again a little later.',
  },
  form: {
    seen: 'Everyone in this space sees it with your name, your section and your country: participants and alumni of this edition, and the programme office. Nobody else does. You can change or remove it at any time.',
    introduce: 'Introduce yourself',
    field: 'Your field of work',
    fieldHint: 'A few words, such as “children’s books” or “festival production”.',
    text: 'About you',
    textHint:
      'In any language. Up to 1,000 characters; paragraphs stay, addresses do not become links.',
    link: (number: number) => `Address ${number}`,
    linkHint: 'A page of yours, if you like; it begins with https://. Others see where it leads.',
    saveIntroduction: 'Show my introduction',
    kind: 'What you write',
    kindHints: {
      post: 'A question, a thought, an invitation',
      'project-update': 'How your own project is going',
    },
    post: 'Your text',
    postHint:
      'In any language. Up to 2,000 characters; paragraphs stay, addresses do not become links.',
    send: 'Post it',
    edit: 'Change the text',
    editTitle: 'Change your text',
    save: 'Save the text',
    remove: 'Remove',
    removeAsk: 'Remove this',
    removeMeans: 'It is gone for everyone, and cannot be brought back.',
  },
  noPosts: 'You have not written anything yet.',
  report: {
    ask: 'Something is wrong with this',
    how: 'If it hurts somebody, advertises or does not belong here, tell the programme office. Only the office reads what you write; whoever wrote this does not learn that you did.',
    reason: 'Why',
    reasonHint: 'Up to 300 characters.',
    send: 'Tell the office',
    done: 'You have told the office of this. Thank you.',
  },
  hidden: 'The programme office has hidden this from the others. It says:',
  closed: 'The programme office has closed writing for you. It says:',
  refused: {
    'changed-elsewhere': 'It was changed in another window',
    'key-reused': 'You have posted something else from this page',
    'enough-for-today': 'That is enough for today',
    hidden: 'The office has hidden this, so it cannot be changed',
    'writing-closed': 'Writing is closed for you',
  },
  refusedHow: {
    'changed-elsewhere':
      'What stands now is below, above your own text. Save again to put yours in its place.',
    'key-reused': 'Your other text is posted. Post this one too, if you like.',
    'enough-for-today': 'Ten posts a day are the most. Keep your text, and post it tomorrow.',
  },
  standsNow: 'What stands now',
  faults: fault,
  moderation: {
    'changed-since': 'Somebody has decided on it or reported it since you read it',
    'decided-otherwise': 'It is hidden already, with another reason',
    'text-changed': 'Its author has changed the text since',
    'writing-decided': 'Somebody has decided on their writing since you read it',
  },
};
