/** The response headers policies of the assembly: what the edge adds to every answer. */
import type { Assembly } from '../kernel.ts';

interface PolicyConfig {
  readonly CustomHeadersConfig?: { readonly Items: readonly CustomHeader[] };
  readonly SecurityHeadersConfig?: SecurityHeaders;
  readonly RemoveHeadersConfig?: { readonly Items: readonly { readonly Header: string }[] };
}
interface CustomHeader {
  readonly Header: string;
  readonly Value: string;
  readonly Override: boolean;
}
interface SecurityHeaders {
  readonly ContentSecurityPolicy?: Overriding & { readonly ContentSecurityPolicy: string };
  readonly ContentTypeOptions?: Overriding;
  readonly FrameOptions?: Overriding & { readonly FrameOption: string };
  readonly ReferrerPolicy?: Overriding & { readonly ReferrerPolicy: string };
  readonly StrictTransportSecurity?: Overriding & {
    readonly AccessControlMaxAgeSec: number;
    readonly IncludeSubdomains?: boolean;
    readonly Preload?: boolean;
  };
}
interface Overriding {
  readonly Override: boolean;
}

type Headers = Readonly<Record<string, string>>;

export function applyResponseHeaders(
  assembly: Assembly,
  policyId: string | undefined,
  headers: Headers,
): Headers {
  const policy = assembly.byPhysicalId('AWS::CloudFront::ResponseHeadersPolicy', policyId ?? '');
  if (!policy) return headers;
  const config = policy.properties.ResponseHeadersPolicyConfig as PolicyConfig;
  const result: Record<string, string> = { ...headers };
  for (const { Header } of config.RemoveHeadersConfig?.Items ?? [])
    delete result[Header.toLowerCase()];
  const added = [...(config.CustomHeadersConfig?.Items ?? []), ...securityHeaders(config)];
  for (const { Header, Value, Override } of added) {
    const name = Header.toLowerCase();
    if (Override || result[name] === undefined) result[name] = Value;
  }
  return result;
}

function securityHeaders({ SecurityHeadersConfig: config }: PolicyConfig): readonly CustomHeader[] {
  const transport = config?.StrictTransportSecurity;
  const header = (name: string, part: Overriding | undefined, value: string | undefined) =>
    part && value !== undefined ? [{ Header: name, Value: value, Override: part.Override }] : [];
  return [
    ...header(
      'content-security-policy',
      config?.ContentSecurityPolicy,
      config?.ContentSecurityPolicy?.ContentSecurityPolicy,
    ),
    ...header('x-content-type-options', config?.ContentTypeOptions, 'nosniff'),
    ...header('x-frame-options', config?.FrameOptions, config?.FrameOptions?.FrameOption),
    ...header('referrer-policy', config?.ReferrerPolicy, config?.ReferrerPolicy?.ReferrerPolicy),
    ...header(
      'strict-transport-security',
      transport,
      `max-age=${transport?.AccessControlMaxAgeSec}${transport?.IncludeSubdomains ? '; includeSubDomains' : ''}${transport?.Preload ? '; preload' : ''}`,
    ),
  ];
}
