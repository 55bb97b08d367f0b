/** The edition file: schema, types, and finding things in it. */
export * from './edition-cpi-day.ts';
export * from './edition-eligibility.ts';
export * from './edition-evaluation.ts';
export * from './edition-letters.ts';
export * from './edition-lookup.ts';
export * from './edition-online.ts';
export * from './edition-reminders.ts';
export * from './edition-rubric.ts';
export * from './edition-scheduling.ts';
export * from './edition-schema.ts';
export * from './edition-stages.ts';
export * from './edition-track.ts';
export { LocalizedText, Period } from './edition-values.ts';
