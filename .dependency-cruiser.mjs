/** Who may import whom: docs/adr/0001-layers.md. */
const contexts =
  '^functions/(audit|identity|editions|applications|documents|review|selection|participants|training|proposals|visits|scheduling|cpi-day|reporting|journey|letters|mail|outbox|reminders|projections)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain knows zod and itself: no I/O, no clock, no AWS.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: ['^shared/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'events-are-contracts',
      comment: 'Events depend on zod alone, so that every reader can depend on them.',
      severity: 'error',
      from: { path: '^events/' },
      to: { pathNot: ['^events/', '^node_modules/zod/'] },
    },
    {
      name: 'store-speaks-domain',
      comment: 'The store knows the domain, the events and the runtime, and no use case.',
      severity: 'error',
      from: { path: '^shared/store/' },
      to: {
        path: '^(shared|functions|infra|local|tools|test|web)/',
        pathNot: ['^shared/(store|domain|runtime)/'],
      },
    },
    {
      name: 'shared-serves-everyone',
      comment: 'What is shared knows no context.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|local|tools|test|web)/' },
    },
    {
      name: 'contexts-are-apart',
      comment: 'A context talks to another one through events and the store, never by import.',
      severity: 'error',
      from: { path: contexts },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'functions-stand-on-shared',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|local|tools|test|web|editions)/' },
    },
    {
      name: 'aws-at-the-edge',
      comment: 'The SDK is used where clients are built and where the store is.',
      severity: 'error',
      from: {
        path: '^(shared|functions|events)/',
        pathNot: ['^shared/(store|mail|runtime)/', '/container\\.ts$'],
      },
      to: { path: '^node_modules/@aws-sdk/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'toolbox-in-the-store',
      severity: 'error',
      from: { path: '^(shared|functions|events|infra)/', pathNot: '^shared/store/' },
      to: { path: '^node_modules/dynamodb-toolbox/' },
    },
    {
      name: 'infra-reads-data-only',
      comment: 'The templates read routes, the table and subscriptions: nothing that runs.',
      severity: 'error',
      from: { path: '^infra/' },
      to: {
        path: '^(functions|shared|events|local|tools|test|web|editions)/',
        pathNot: [
          '^functions/[a-z/-]+/routes\\.ts$',
          '^shared/store/table\\.ts$',
          '^shared/http/route\\.ts$',
          '^events/subscriptions\\.ts$',
        ],
      },
    },
    {
      name: 'console-knows-contracts',
      comment:
        'The console takes rules from the domain, words that all pages share, and the types of what it asks for.',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^(functions|shared|events|infra|local|tools|test|editions)/',
        pathNot: ['^shared/domain/', '^shared/text/(locale\\.ts$|vocabulary/)'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'console-takes-types-of-routes',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^(functions|events|infra|local|tools|test|editions)/',
        pathNot: '^functions/[a-z/-]+/routes\\.ts$',
      },
    },
    {
      name: 'local-knows-no-application',
      comment: 'The local runtime could run another application.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(functions|shared|events|infra|tools|test|web|editions)/' },
    },
    {
      name: 'nobody-imports-infra-or-local',
      severity: 'error',
      from: { path: '^(functions|shared|events|web|editions)/' },
      to: { path: '^(infra|local)/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // What is built here; packages keep their "dist", or rules about them would see nothing.
    exclude: { path: '^(web/dist|\\.cache|\\.local)/|(^|/)cdk\\.out/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
