/** The parts of the runtime, made in the order in which they need each other. */
import type { Addresses } from './addresses.ts';
import { createDynamoDb, type DynamoDb } from './dynamodb/dynamodb.ts';
import { createFauxqs } from './emulators/fauxqs.ts';
import { createEventing, type Eventing } from './events/eventing.ts';
import type { Credentials } from './front-door/credentials.ts';
import { createFrontDoor } from './front-door/front-door.ts';
import { type ApiDefinition, readApis } from './http-api/definition.ts';
import type { FetchJwks } from './http-api/jwt.ts';
import type { Iam } from './iam/iam.ts';
import type { AwsService, Kernel, Part } from './kernel.ts';
import { createKms } from './kms/kms.ts';
import type { LambdaFunctions } from './lambda/functions.ts';
import { createLambdaService } from './lambda/service.ts';
import type { Steps } from './life.ts';
import { createMail, type Mail } from './mail/mail.ts';
import { createNotifications, type Notifications } from './notifications/notifications.ts';
import { publicServers } from './public-servers.ts';
import { createQueues, type Queues } from './queues/queues.ts';
import { createStates, type States } from './states/states.ts';
import { createStorage, type Storage } from './storage/storage.ts';
import { createUserPools, type UserPools } from './user-pool/user-pool.ts';

/** What the start page, seeds and tests reach for directly. */
export interface Parts {
  readonly functions: LambdaFunctions;
  readonly dynamodb: DynamoDb;
  readonly eventing: Eventing;
  readonly mail: Mail;
  readonly notifications: Notifications;
  readonly queues: Queues;
  readonly states: States;
  readonly storage: Storage;
  readonly userPools: UserPools;
}

export interface PartsOptions {
  readonly kernel: Kernel;
  readonly functions: LambdaFunctions;
  readonly credentials: Credentials;
  readonly iam: Iam;
  readonly addresses: Addresses;
}

export interface ComposedParts {
  readonly parts: Parts;
  /** What to start, step by step; to stop in the opposite order. */
  readonly steps: Steps;
  /** Details of the template that parts do not run. */
  readonly notRun: readonly string[];
}

export function createParts(options: PartsOptions): ComposedParts {
  const { kernel, functions, credentials, iam, addresses } = options;
  const emulator = createFauxqs(kernel);
  const dynamodb = createDynamoDb(kernel);
  const queues = createQueues(kernel, emulator);
  const eventing: Eventing = createEventing(kernel, {
    iam,
    engine: dynamodb.engineUrl,
    onWrite: dynamodb.onWrite,
    outlets: {
      queues,
      notifications: { publish: (...given) => notifications.publish(...given) },
      startExecution: (stateMachineArn, input) => states.startExecution(stateMachineArn, input),
    },
  });
  const { deliveries, events } = eventing;
  const notifications: Notifications = createNotifications(kernel, deliveries);
  const states: States = createStates(kernel, {
    authorize: (roleArn, checks) => iam.refusal(roleArn, 'states', checks),
    credentials: credentials.ofRole,
  });
  const mail = createMail(kernel, notifications.publish);
  const storage = createStorage(kernel, {
    emulator,
    deliveries,
    emit: events.emit,
    credentials,
    refusal: (caller, checks) =>
      caller.roleArn && iam.refusal(caller.roleArn, caller.functionName ?? '', checks),
  });
  const userPools = createUserPools(kernel);
  const apis = readApis(kernel.assembly);
  const fetchJwks: FetchJwks = async (issuer) => userPools.fetchJwks(issuer)?.keys ?? [];

  const services: readonly AwsService[] = [
    ...[dynamodb, queues, events, eventing.scheduler, notifications, states, mail, storage],
    ...[userPools, createKms(kernel), createLambdaService(functions, deliveries.invokeAsync)],
  ];
  const frontDoor = createFrontDoor(iam, credentials, kernel.log.child('aws'), kernel.clock.now);
  for (const service of services) frontDoor.register(service);

  return {
    parts: {
      ...{ functions, dynamodb, eventing, mail, notifications, queues },
      ...{ states, storage, userPools },
    },
    steps: [
      [dynamodb, emulator, frontDoorPart(frontDoor, addresses)],
      [queues, storage, functions],
      [states],
      [eventing],
      publicServers({ kernel, addresses, apis, fetchJwks }),
    ],
    notRun: [
      ...[eventing, mail, notifications, states, storage, userPools].flatMap((part) => part.notRun),
      ...apis.flatMap(unplayedRoutes),
    ],
  };
}

function frontDoorPart(frontDoor: ReturnType<typeof createFrontDoor>, { ports }: Addresses): Part {
  return { start: () => frontDoor.start(ports.endpoint ?? 0), stop: frontDoor.stop };
}

function unplayedRoutes({ routes }: ApiDefinition): readonly string[] {
  return routes.flatMap(({ routeKey, unplayed }) =>
    unplayed ? [`the ${unplayed} of the route ${routeKey}`] : [],
  );
}
