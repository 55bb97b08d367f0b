/**
 * What packages bring along and a function never reaches: modules below `node_modules`, with the
 * reason. Each of their exports becomes a function that throws, so that a mistake in this list is
 * a loud fault and no silent difference.
 */
export const leftOut: Readonly<Record<string, string>> = {
  '@smithy/core/dist-es/submodules/event-streams/index.js': 'No operation in use streams events',
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js': 'Node.js has SHA-256 itself',
  '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js':
    'The region is in the environment',
  '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js':
    'Clients retry in the standard way',
  '@smithy/core/dist-es/submodules/retry/util-retry/DefaultRateLimiter.js':
    'Clients retry in the standard way',
  '@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/service-customizations/s3.js':
    'Only the letters function has a client of the storage service',
  '@aws-sdk/middleware-endpoint-discovery/dist-es/updateDiscoveredEndpointInCache.js':
    'No operation in use discovers its endpoint',
  'zod/v4/core/json-schema-processors.js': 'JSON Schema is written by tools, not by functions',
  'zod/v4/core/to-json-schema.js': 'JSON Schema is written by tools, not by functions',
  'dynamodb-toolbox/dist/esm/schema/anyOf/schema.js': 'No entity has attributes of several kinds',
  'dynamodb-toolbox/dist/esm/schema/actions/parse/anyOf.js':
    'No entity has attributes of several kinds',
  'dynamodb-toolbox/dist/esm/schema/actions/format/anyOf.js':
    'No entity has attributes of several kinds',
  'dynamodb-toolbox/dist/esm/schema/actions/parse/tuple.js': 'No entity has tuples',
  'dynamodb-toolbox/dist/esm/schema/actions/format/tuple.js': 'No entity has tuples',
  'dynamodb-toolbox/dist/esm/entity/actions/update/updateItemParams/extension/tuple.js':
    'No entity has tuples',
  'nodemailer/dist/esm/fetch/index.js': 'Parts of mails are never fetched from the web',
  'nodemailer/dist/esm/mime-funcs/mime-types.js': 'Mails have no files whose type must be guessed',
};
