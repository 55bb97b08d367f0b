import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import type { Api } from '../constructs/api.ts';
import { Applications } from '../features/applications.ts';
import { Audit } from '../features/audit.ts';
import { CheckIn } from '../features/check-in.ts';
import { Cohort } from '../features/cohort.ts';
import { CpiDay } from '../features/cpi-day.ts';
import { Documents } from '../features/documents.ts';
import { Editions } from '../features/editions.ts';
import { Evaluations } from '../features/evaluations.ts';
import { EventFlow } from '../features/event-flow.ts';
import type { FeatureProps } from '../features/feature.ts';
import { Identity } from '../features/identity.ts';
import { Journey } from '../features/journey.ts';
import { Mail } from '../features/mail.ts';
import { Nominations } from '../features/nominations.ts';
import { Outbox } from '../features/outbox.ts';
import { Participants } from '../features/participants.ts';
import { Proposals } from '../features/proposals.ts';
import { Reminders } from '../features/reminders.ts';
import { Reporting } from '../features/reporting.ts';
import { Retention } from '../features/retention.ts';
import { Review } from '../features/review.ts';
import { Schedules } from '../features/schedules.ts';
import { Scheduling } from '../features/scheduling.ts';
import { Selection } from '../features/selection.ts';
import { Training } from '../features/training.ts';
import { Travel } from '../features/travel.ts';
import { Visits } from '../features/visits.ts';
import type { DataStack } from './data-stack.ts';

/** Everything that can be thrown away and deployed again. It only composes features. */
export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & {
      readonly stage: StageConfig;
      readonly data: DataStack;
      readonly api: Api;
    },
  ) {
    super(scope, id, props);
    const { stage, data, api } = props;

    const store = { TABLE_NAME: data.table.tableName };
    const features: FeatureProps = {
      stage,
      api,
      table: data.table,
      bus: data.bus,
      documents: data.documents,
      uploads: data.uploads,
      codesKey: data.codesKey,
      sealingKey: data.sealingKey,
      store,
      web: {
        ...store,
        PUBLIC_URL: stage.publicUrl,
        ORIGIN_SECRET: data.originSecret.secretValue.unsafeUnwrap(),
      },
    };
    new EventFlow(this, 'EventFlow', features);
    new Audit(this, 'Audit', features);
    new Identity(this, 'Identity', features);
    new Editions(this, 'Editions', features);
    new Applications(this, 'Applications', features);
    new Nominations(this, 'Nominations', features);
    new Documents(this, 'Documents', features);
    new Review(this, 'Review', features);
    new Selection(this, 'Selection', features);
    new Journey(this, 'Journey', features);
    new Participants(this, 'Participants', features);
    new Training(this, 'Training', features);
    new Cohort(this, 'Cohort', features);
    new Proposals(this, 'Proposals', features);
    new Travel(this, 'Travel', features);
    new Visits(this, 'Visits', features);
    new Evaluations(this, 'Evaluations', features);
    new Retention(this, 'Retention', features);
    new Reporting(this, 'Reporting', features);
    const mail = new Mail(this, 'Mail', features);
    new Outbox(this, 'Outbox', features);
    new Scheduling(this, 'Scheduling', { ...features, mail });
    new CheckIn(this, 'CheckIn', features);
    new CpiDay(this, 'CpiDay', { ...features, mail });
    new Reminders(this, 'Reminders', features);
    new Schedules(this, 'Schedules', { ...features, mail });
  }
}
