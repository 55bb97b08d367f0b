import { readFileSync } from 'node:fs';
import { Duration, Fn } from 'aws-cdk-lib';
import {
  type BehaviorOptions,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

const addressesOf = new URL('../edge/console-addresses.js', import.meta.url);

/** How the edge answers below /console: the files, one page for every task, and its own policy. */
export class ConsoleBehavior extends Construct {
  readonly options: BehaviorOptions;
  /** The only address outside its own origin that the console may call. */
  readonly userPoolEndpoint: string;

  constructor(scope: Construct, id: string, { files }: { readonly files: IBucket }) {
    super(scope, id);
    this.userPoolEndpoint = Fn.sub(`https://cognito-idp.\${AWS::Region}.\${AWS::URLSuffix}`);
    const addresses = new EdgeFunction(this, 'Addresses', {
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(readFileSync(addressesOf, 'utf8')),
    });
    this.options = {
      origin: S3BucketOrigin.withOriginAccessControl(files),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: this.#headers(),
      functionAssociations: [{ function: addresses, eventType: FunctionEventType.VIEWER_REQUEST }],
    };
  }

  /** The components set styles on elements; scripts come from files of this origin alone. */
  #headers(): ResponseHeadersPolicy {
    const sources = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${this.userPoolEndpoint}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ];
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: sources.join('; '), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
    });
  }
}
