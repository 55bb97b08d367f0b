import type { FunctionBundle } from './bundle.ts';

/** The fonts that letters and certificates are printed with, one for each script. */
const fonts = Object.fromEntries(
  [
    ['NotoSans', 'noto-sans'],
    ['NotoSansKR', 'noto-sans-kr'],
    ['NotoSansArabic', 'noto-sans-arabic'],
    ['NotoSansDevanagari', 'noto-sans-devanagari'],
    ['NotoSansBengali', 'noto-sans-bengali'],
    ['NotoSansTamil', 'noto-sans-tamil'],
    ['NotoSansSinhala', 'noto-sans-sinhala'],
    ['NotoSansThai', 'noto-sans-thai'],
    ['NotoSansLao', 'noto-sans-lao'],
    ['NotoSansKhmer', 'noto-sans-khmer'],
    ['NotoSansEthiopic', 'noto-sans-ethiopic'],
  ].map(([file, family]) => [
    `fonts/${file}.ttf`,
    `node_modules/@expo-google-fonts/${family}/400Regular/${file}_400Regular.ttf`,
  ]),
);

/** The machine code of the solver that lists are computed with. */
const solver = { 'highs.wasm': 'node_modules/highs/build/highs.wasm' };

/** Every function of the application: the name of its bundle and its source. */
export const functions: readonly FunctionBundle[] = [
  { name: 'identity', entry: 'functions/identity/index.ts' },
  { name: 'editions', entry: 'functions/editions/index.ts' },
  { name: 'applications', entry: 'functions/applications/index.ts' },
  { name: 'eligibility-assessor', entry: 'functions/applications/assessor.ts' },
  { name: 'draft-extender', entry: 'functions/applications/extender.ts' },
  { name: 'nominations', entry: 'functions/nominations/index.ts' },
  { name: 'documents', entry: 'functions/documents/index.ts' },
  { name: 'document-checker', entry: 'functions/documents/checker/index.ts', whole: true },
  { name: 'review', entry: 'functions/review/index.ts' },
  { name: 'review-closer', entry: 'functions/review/closer.ts' },
  { name: 'review-replacer', entry: 'functions/review/replacer.ts' },
  { name: 'selection', entry: 'functions/selection/index.ts', files: solver },
  { name: 'selection-trial', entry: 'functions/selection/trial/index.ts', files: solver },
  { name: 'waitlist-promoter', entry: 'functions/selection/promoter.ts' },
  { name: 'participants', entry: 'functions/participants/index.ts' },
  { name: 'training', entry: 'functions/training/index.ts' },
  { name: 'proposals', entry: 'functions/proposals/index.ts' },
  { name: 'travel', entry: 'functions/travel/index.ts' },
  { name: 'travel-desk', entry: 'functions/travel/desk/index.ts' },
  { name: 'visits', entry: 'functions/visits/index.ts' },
  { name: 'scheduling', entry: 'functions/scheduling/index.ts' },
  { name: 'timetable-announcer', entry: 'functions/scheduling/announcer.ts' },
  { name: 'cpi-day', entry: 'functions/cpi-day/index.ts' },
  { name: 'cpi-day-host', entry: 'functions/cpi-day/host.ts' },
  { name: 'check-in', entry: 'functions/check-in/index.ts' },
  { name: 'cohort', entry: 'functions/cohort/index.ts' },
  { name: 'cohort-departures', entry: 'functions/cohort/departures.ts' },
  { name: 'evaluations', entry: 'functions/evaluations/index.ts' },
  { name: 'reporting', entry: 'functions/reporting/index.ts' },
  { name: 'journey-tasks', entry: 'functions/journey/index.ts' },
  { name: 'journey-starter', entry: 'functions/journey/starter.ts' },
  { name: 'journey-answers', entry: 'functions/journey/token-consumer.ts' },
  { name: 'journey-dates', entry: 'functions/journey/dates.ts' },
  { name: 'deadlines', entry: 'functions/journey/deadlines.ts' },
  { name: 'letters', entry: 'functions/letters/index.ts', files: fonts, whole: true },
  { name: 'retention', entry: 'functions/retention/index.ts', whole: true },
  { name: 'retention-sweep', entry: 'functions/retention/sweeper.ts', whole: true },
  { name: 'audit', entry: 'functions/audit/index.ts' },
  { name: 'audit-recorder', entry: 'functions/audit/recorder.ts' },
  { name: 'mail-outbox', entry: 'functions/mail/index.ts' },
  { name: 'mail-feedback', entry: 'functions/mail/feedback.ts' },
  { name: 'outbox', entry: 'functions/outbox/index.ts' },
  { name: 'reminder-preview', entry: 'functions/reminders/index.ts' },
  { name: 'reminders', entry: 'functions/reminders/sweep.ts' },
  { name: 'projector', entry: 'functions/projections/index.ts' },
];
