/** [F74]: whatever can fail rings, and says whom it hurts and what to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofType, ownFunctions, type Resource, stages } from './support/assemblies.ts';

const runbook = 'docs/runbook/alarms.md';

/** GitHub's own rule for headings of plain words. */
const anchors = [...readFileSync(runbook, 'utf8').matchAll(/^#{2,} (.+)$/gm)].map(([, heading]) =>
  String(heading).trim().toLowerCase().replaceAll(' ', '-'),
);

interface Alarm {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly AlarmActions: readonly { readonly Ref: string }[];
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions?: readonly { readonly Value: unknown }[];
}

const alarmsOf = (stage: (typeof stages)[number]): readonly Alarm[] =>
  ofType(stage, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties as unknown as Alarm);

const watched = (alarms: readonly Alarm[], metric: string) => {
  const targets = alarms
    .filter(({ Namespace, MetricName }) => `${Namespace} ${MetricName}` === metric)
    .map(({ Dimensions }) => JSON.stringify(Dimensions?.map(({ Value }) => Value)));
  return ({ logicalId }: Resource) => targets.some((target) => target?.includes(`"${logicalId}"`));
};

describe.each(stages)('%s', (stage) => {
  const alarms = alarmsOf(stage);

  test.each([
    ['function', ownFunctions(stage), 'AWS/Lambda Errors'],
    ['queue', ofType(stage, 'AWS::SQS::Queue'), 'AWS/SQS ApproximateNumberOfMessagesVisible'],
    ['workflow', ofType(stage, 'AWS::StepFunctions::StateMachine'), 'AWS/States ExecutionsFailed'],
    ['API', ofType(stage, 'AWS::ApiGatewayV2::Api'), 'AWS/ApiGateway 5xx'],
  ] as const)('[F74] every %s has an alarm', (_kind, resources, metric) => {
    const hasAlarm = watched(alarms, metric);
    expect(resources.length).toBeGreaterThan(0);
    expect(resources.filter((one) => !hasAlarm(one)).map(({ logicalId }) => logicalId)).toEqual([]);
  });

  test('[F74] the mail reputation rings long before the provider stops sending', () => {
    const thresholds = ofType(stage, 'AWS::CloudWatch::Alarm')
      .filter(({ Properties }) => Properties.Namespace === 'AWS/SES')
      .map(({ Properties }) => [Properties.MetricName, Properties.Threshold]);
    expect(Object.fromEntries(thresholds)).toEqual({
      'Reputation.BounceRate': 0.02,
      'Reputation.ComplaintRate': 0.0005,
    });
  });

  test('[F74] every alarm says who gets hurt, links a paragraph of the runbook, and tells somebody', () => {
    const topics = ofType(stage, 'AWS::SNS::Topic').map(({ logicalId }) => logicalId);
    for (const { AlarmName, AlarmDescription, AlarmActions } of alarms) {
      const [hurt = '', link = ''] = AlarmDescription.split(' Runbook: ');
      expect(hurt.length, AlarmName).toBeGreaterThan(20);
      expect(link.startsWith(`${runbook}#`), AlarmName).toBe(true);
      expect(anchors, AlarmName).toContain(link.slice(runbook.length + 1));
      expect(topics, AlarmName).toContain(AlarmActions[0]?.Ref);
    }
  });

  test('[F74] no paragraph of the runbook speaks of an alarm that does not exist', () => {
    const names = alarms.map(({ AlarmName }) => AlarmName.slice(`cpi-${stage}-`.length));
    expect(anchors.filter((anchor) => anchor !== 'what-to-do-first')).toEqual(
      expect.arrayContaining(names),
    );
    expect(names).toEqual(
      expect.arrayContaining(anchors.filter((anchor) => anchor !== 'what-to-do-first')),
    );
  });
});

test('[F74] in production a person gets the alarms', () => {
  const [subscription] = ofType('prod', 'AWS::SNS::Subscription').filter(
    ({ Properties }) => Properties.Protocol === 'email',
  );
  const topic = ofType('prod', 'AWS::CloudWatch::Alarm')[0]?.Properties.AlarmActions;
  expect([subscription?.Properties.TopicArn]).toEqual(topic);
});
