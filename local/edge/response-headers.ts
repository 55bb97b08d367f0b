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

/** CloudFront's own policies are not in a template: these are the ones that the runtime knows. */
const managedPolicies: Readonly<Record<string, PolicyConfig>> = {
  // SecurityHeadersPolicy
  '67f7725c-6f97-4210-82d7-5512b31e9d03': {
    CustomHeadersConfig: {
      Items: [{ Header: 'x-xss-protection', Value: '1; mode=block', Override: false }],
    },
    SecurityHeadersConfig: {
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'SAMEORIGIN', Override: false },
      ReferrerPolicy: { ReferrerPolicy: 'strict-origin-when-cross-origin', Override: false },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: false },
    },
  },
};

/** @throws Error for a policy that is neither in the template nor known */
function policyConfig(assembly: Assembly, policyId: string): PolicyConfig {
  const policy = assembly.byPhysicalId('AWS::CloudFront::ResponseHeadersPolicy', policyId);
  const config = policy?.properties.ResponseHeadersPolicyConfig ?? managedPolicies[policyId];
  if (config) return config as PolicyConfig;
  throw new Error(`The runtime does not know the response headers policy ${policyId}.`);
}

export function applyResponseHeaders(
  assembly: Assembly,
  policyId: string | undefined,
  headers: Headers,
): Headers {
  if (policyId === undefined) return headers;
  const config = policyConfig(assembly, policyId);
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
