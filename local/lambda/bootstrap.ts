/** What a function's process runs: AWS's own runtime client, with its native part stood in for. */
import { registerHooks } from 'node:module';

const standIn = new URL('./rapid-client.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/rapid-client.node')
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});

// Not its types: it has none, and is run, not used.
const runtimeClient = 'aws-lambda-ric';
await import(runtimeClient);
