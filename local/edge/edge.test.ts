import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiRequest } from '../http-api/event.ts';
import { message } from '../http-api/response.ts';
import { createTestKernel } from '../test/test-kernel.ts';
import { createEdge } from './edge.ts';

const folder = mkdtempSync(join(tmpdir(), 'edge-'));
const allMethods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'];

const distribution = {
  type: 'AWS::CloudFront::Distribution',
  arn: 'distribution',
  properties: {
    DistributionConfig: {
      DefaultRootObject: 'index.html',
      Origins: [
        {
          Id: 'api',
          DomainName: '127.0.0.1:3005',
          OriginCustomHeaders: [{ HeaderName: 'X-Origin-Secret', HeaderValue: 's3cret' }],
        },
        { Id: 'files', DomainName: 'site.s3.eu-west-1.amazonaws.com' },
      ],
      DefaultCacheBehavior: {
        TargetOriginId: 'api',
        AllowedMethods: allMethods,
        OriginRequestPolicyId: 'all-viewer',
        ResponseHeadersPolicyId: 'headers',
      },
      CacheBehaviors: [
        { PathPattern: '/desk/*', TargetOriginId: 'files' },
        {
          PathPattern: '/book*',
          TargetOriginId: 'files',
          FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: 'edge-function' }],
        },
        { PathPattern: '/plain', TargetOriginId: 'api', AllowedMethods: allMethods },
      ],
      CustomErrorResponses: [
        { ErrorCode: 403, ResponseCode: 200, ResponsePagePath: '/desk/index.html' },
      ],
    },
  },
};
const headersPolicy = {
  type: 'AWS::CloudFront::ResponseHeadersPolicy',
  arn: 'policy',
  physicalId: 'headers',
  properties: {
    ResponseHeadersPolicyConfig: {
      CustomHeadersConfig: { Items: [{ Header: 'X-Robots-Tag', Value: 'none', Override: true }] },
      SecurityHeadersConfig: { ContentTypeOptions: { Override: true } },
    },
  },
};
const edgeFunction = {
  type: 'AWS::CloudFront::Function',
  arn: 'edge-function',
  properties: {
    FunctionCode: `function handler({ request }) {
      if (request.uri === '/book') {
        return { statusCode: 308, headers: { location: { value: '/book/' } } };
      }
      if (request.uri === '/book/header') request.headers['x-new'] = { value: '1' };
      request.uri = '/desk/index.html';
      return request;
    }`,
  },
};
const deployment = {
  type: 'Custom::CDKBucketDeployment',
  arn: 'deployment',
  properties: {
    DestinationBucketName: 'site',
    DestinationBucketKeyPrefix: 'desk',
    SourceObjectKeys: [folder],
    SourceMarkers: [{ '<<marker>>': 'eu-west-1_POOL' }],
    SystemMetadata: { 'cache-control': 'no-cache' },
  },
};

describe('the edge', () => {
  const seen: ApiRequest[] = [];
  const kernel = createTestKernel({
    resources: [distribution, headersPolicy, edgeFunction, deployment],
  });
  const [resource] = kernel.assembly.byType('AWS::CloudFront::Distribution');
  if (!resource) throw new Error('no distribution');
  const answer = createEdge(resource, {
    assembly: kernel.assembly,
    apis: new Map([
      [
        '127.0.0.1:3005',
        async (request: ApiRequest) => {
          seen.push(request);
          return message(200, 'from the API');
        },
      ],
    ]),
  });
  const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
    answer({ method, target, headers: { host: 'edge', ...headers }, body: Buffer.alloc(0) });

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<h1>Desk</h1>');
    writeFileSync(join(folder, 'assets', 'config.json'), '{"pool":"<<marker>>"}');
  });
  afterAll(() => {
    kernel.dispose();
    rmSync(folder, { recursive: true });
  });

  it("hands requests to the API with the origin's headers, query and cookies", async () => {
    const response = await get('/loans?a=1', { cookie: 'a=1' });
    expect(response.headers).toMatchObject({
      'x-robots-tag': 'none',
      'x-content-type-options': 'nosniff',
    });
    expect(seen.at(-1)).toMatchObject({
      target: '/loans?a=1',
      headers: { 'x-origin-secret': 's3cret', cookie: 'a=1', host: '127.0.0.1:3005' },
    });
  });

  it('keeps query, cookies and sign-in from an origin without a request policy', async () => {
    await get('/plain?a=1', { cookie: 'a=1', authorization: 'Bearer x' });
    expect(seen.at(-1)?.target).toBe('/plain');
    expect(seen.at(-1)?.headers).not.toHaveProperty('cookie');
    expect(seen.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  it('serves what was deployed, with what only the deployment knew filled in', async () => {
    const config = await get('/desk/assets/config.json');
    expect(config.body.toString()).toBe('{"pool":"eu-west-1_POOL"}');
    expect(config.headers).toEqual({
      'content-type': 'application/json',
      'cache-control': 'no-cache',
    });
  });

  it('serves the error page for what is not there, and never leaves the folder', async () => {
    expect((await get('/desk/loans/7')).body.toString()).toBe('<h1>Desk</h1>');
    expect((await get('/desk/..%2f..%2fetc/passwd')).body.toString()).toBe('<h1>Desk</h1>');
  });

  it('runs the function of a behavior, which rewrites an address or answers itself', async () => {
    expect((await get('/book/7?page=2')).body.toString()).toBe('<h1>Desk</h1>');
    expect(await get('/book')).toMatchObject({ status: 308, headers: { location: '/book/' } });
    await expect(get('/book/header')).rejects.toThrow('change the address of a request only');
  });

  it('lets through only the methods of the behavior', async () => {
    expect((await get('/desk/index.html', {}, 'POST')).status).toBe(403);
  });
});
