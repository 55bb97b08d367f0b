import type { FunctionBundle } from './bundle.ts';

/** Every function of the application: the name of its bundle and its source. */
export const functions: readonly FunctionBundle[] = [
  { name: 'identity', entry: 'functions/identity/index.ts' },
  { name: 'editions', entry: 'functions/editions/index.ts' },
  { name: 'applications', entry: 'functions/applications/index.ts' },
  { name: 'eligibility-assessor', entry: 'functions/applications/assessor.ts' },
  { name: 'review', entry: 'functions/review/index.ts' },
  { name: 'selection', entry: 'functions/selection/index.ts' },
  { name: 'waitlist-promoter', entry: 'functions/selection/promoter.ts' },
  { name: 'participants', entry: 'functions/participants/index.ts' },
  { name: 'training', entry: 'functions/training/index.ts' },
  { name: 'proposals', entry: 'functions/proposals/index.ts' },
  { name: 'visits', entry: 'functions/visits/index.ts' },
  { name: 'reporting', entry: 'functions/reporting/index.ts' },
  { name: 'journey-tasks', entry: 'functions/journey/index.ts' },
  { name: 'journey-starter', entry: 'functions/journey/starter.ts' },
  { name: 'journey-answers', entry: 'functions/journey/token-consumer.ts' },
  { name: 'deadlines', entry: 'functions/journey/deadlines.ts' },
  { name: 'letters', entry: 'functions/letters/index.ts' },
  { name: 'mail-outbox', entry: 'functions/mail/index.ts' },
  { name: 'mail-feedback', entry: 'functions/mail/feedback.ts' },
  { name: 'reminders', entry: 'functions/reminders/index.ts' },
  { name: 'projector', entry: 'functions/projections/index.ts' },
];
