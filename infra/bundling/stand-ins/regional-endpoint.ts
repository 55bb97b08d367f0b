interface EndpointParameters {
  readonly Endpoint?: string;
  readonly Region?: string;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
}

interface ServiceEndpoint {
  readonly url: URL;
  readonly properties: Record<string, never>;
  readonly headers: Record<string, string[]>;
}

/**
 * Stands in for the SDK's rules of endpoints: the one that is configured (`AWS_ENDPOINT_URL`), else
 * the region's public one. Other kinds and partitions are refused.
 */
export const regionalEndpoint =
  (service: string) =>
  ({ Endpoint, Region, UseFIPS, UseDualStack }: EndpointParameters): ServiceEndpoint => {
    const elsewhere = Region === undefined || /^(cn|us-gov|us-iso\w*|eu-isoe|eusc)-/.test(Region);
    if (UseFIPS || UseDualStack || (Endpoint === undefined && elsewhere)) {
      throw new Error(`The functions know no such endpoint of ${service} in ${Region}`);
    }
    const url = new URL(Endpoint ?? `https://${service}.${Region}.amazonaws.com`);
    return { url, properties: {}, headers: {} };
  };
