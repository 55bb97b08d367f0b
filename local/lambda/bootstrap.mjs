/** What a function's process runs: AWS's own runtime client, with its native part stood in for. */
import { registerHooks } from 'node:module';

const standIn = new URL('./rapid-client.cjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/rapid-client.node')
      ? { url: standIn, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
});

await import('aws-lambda-ric');
