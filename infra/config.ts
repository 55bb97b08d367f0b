import * as z from 'zod';

/** Everything that differs between the deployed stages. Prices are on demand, US dollars a month. */
export const StageConfig = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9]{1,11}$/),
  region: z.string(),
  /** The one address that people see; no stack waits for another's address. */
  publicUrl: z.url({ protocol: /^https$/ }),
  /** Domain that mails are sent from; its DNS carries the DKIM records that SES names. */
  mailDomain: z.string(),
  /** Local part and display name of the sender. */
  mailSender: z.string(),
  /** Who is told by the alarms; nobody when absent. */
  alarmsTo: z.email().optional(),
  /** Stateful resources outlive their stack. */
  retain: z.boolean(),
  logRetentionDays: z.union([z.literal(7), z.literal(30), z.literal(365)]),
  /** Requests a second, and how many at once above that, for all callers together. */
  throttle: z.strictObject({ rate: z.int().positive(), burst: z.int().positive() }),
  /** Partner organisations that have a group of the user pool, `partner-<name>`, from the start. */
  partners: z.array(z.string().regex(/^[\p{L}\p{N}-]+$/u)).default([]),
  /** The web ACL costs 5.00 and 1.00 per rule, whatever the traffic. */
  webAcl: z.boolean(),
});
export type StageConfig = z.infer<typeof StageConfig>;

const stages: Readonly<Record<string, StageConfig>> = {
  dev: StageConfig.parse({
    name: 'dev',
    region: 'ap-northeast-2',
    publicUrl: 'https://dev.cpi.example',
    mailDomain: 'dev.cpi.example',
    mailSender: 'Cultural Partnership Initiative <cpi@dev.cpi.example>',
    retain: false,
    logRetentionDays: 7,
    throttle: { rate: 200, burst: 400 },
    partners: ['bimf', 'cid-unesco', 'edcn', 'design-council-busan'],
    webAcl: true,
  }),
  prod: StageConfig.parse({
    name: 'prod',
    region: 'ap-northeast-2',
    publicUrl: 'https://cpi.example',
    mailDomain: 'cpi.example',
    mailSender: 'Cultural Partnership Initiative <cpi@cpi.example>',
    alarmsTo: 'alarms@cpi.example',
    retain: true,
    logRetentionDays: 365,
    throttle: { rate: 500, burst: 1000 },
    webAcl: true,
  }),
};

/** The configuration of a stage; an unknown name is refused with the names that exist. */
export const stageConfig = (name: string): StageConfig => {
  const stage = stages[name];
  if (stage === undefined) {
    throw new Error(`There is no stage "${name}". Stages: ${Object.keys(stages).join(', ')}`);
  }
  return stage;
};
