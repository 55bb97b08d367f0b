import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';

const managedRules = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
];

/** What CloudFront accepts from us-east-1 only: its certificate and its web ACL. */
export class EdgeStack extends Stack {
  readonly certificate: Certificate;
  readonly webAcl: CfnWebACL | undefined;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageConfig }) {
    super(scope, id, props);
    const { stage } = props;
    this.certificate = new Certificate(this, 'Certificate', {
      domainName: new URL(stage.publicUrl).hostname,
      validation: CertificateValidation.fromDns(),
    });
    if (!stage.webAcl) return;
    const visibility = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
      metricName,
    });
    this.webAcl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(`cpi-${stage.name}`),
      rules: [
        ...managedRules.map((name, priority) => ({
          name,
          priority,
          overrideAction: { none: {} },
          statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
          visibilityConfig: visibility(name),
        })),
        {
          name: 'TooManyFromOneAddress',
          priority: 10,
          action: { block: { customResponse: { responseCode: 429 } } },
          // Whole ministries share one address: the limit is for machines, not for people.
          statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility('TooManyFromOneAddress'),
        },
      ],
    });
  }
}
