import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../definition/parse.ts';
import { parseResource } from '../tasks/resource.ts';
import { functionArn, machine } from './bench.ts';

const refusal = (definition: unknown) => {
  try {
    parseDefinition(typeof definition === 'string' ? definition : JSON.stringify(definition));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};
const end = { Type: 'Succeed' };

describe('a definition', () => {
  it('of JSONata states is taken, whether the machine or the states say so', () => {
    expect(refusal(machine({ A: end }))).toBeUndefined();
    expect(
      refusal({ StartAt: 'A', States: { A: { ...end, QueryLanguage: 'JSONata' } } }),
    ).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    [
      'JSONPath',
      { StartAt: 'A', States: { A: end } },
      'state "A" uses JSONPath, and only JSONata is run here',
    ],
    ['a JSONPath state', machine({ A: { ...end, QueryLanguage: 'JSONPath' } }), 'uses JSONPath'],
    ['JSONPath fields', machine({ A: { ...end, InputPath: '$.a' } }), 'has the field InputPath'],
    [
      'a start that is missing',
      { ...machine({ A: end }), StartAt: 'B' },
      'StartAt of it leads to "B"',
    ],
    ['a state that leads nowhere', machine({ A: { Type: 'Pass' } }), 'leads to nothing'],
    ['a missing state', machine({ A: { Type: 'Pass', Next: 'Z' } }), 'leads to "Z"'],
    [
      'both Next and End',
      machine({ A: { Type: 'Wait', Seconds: 1, Next: 'A', End: true } }),
      'both Next and End',
    ],
    ['an unknown type', machine({ A: { Type: 'Loop' } }), 'has no known Type'],
    [
      'a name used twice',
      machine({ P: { Type: 'Parallel', Branches: [machine({ P: end })], End: true } }),
      'two states are named "P"',
    ],
    [
      'a jump out of a branch',
      machine({
        P: { Type: 'Parallel', Branches: [machine({ X: { Type: 'Pass', Next: 'E' } })], Next: 'E' },
        E: end,
      }),
      'state "X" leads to "E"',
    ],
    [
      'a broken expression',
      machine({ A: { ...end, Output: { x: '{% 1 + %}' } } }),
      '{% 1 + %} is not JSONata',
    ],
    [
      'a Wait without a time',
      machine({ W: { Type: 'Wait', End: true } }),
      'either Seconds or Timestamp',
    ],
    [
      'a distributed Map',
      machine({
        M: {
          Type: 'Map',
          ItemProcessor: { ...machine({ I: end }), ProcessorConfig: { Mode: 'DISTRIBUTED' } },
          End: true,
        },
      }),
      'mode DISTRIBUTED',
    ],
    [
      'a Map that reads its items from a bucket',
      machine({
        M: { Type: 'Map', ItemReader: {}, ItemProcessor: machine({ I: end }), End: true },
      }),
      'has the field ItemReader',
    ],
    [
      'a service that is not run',
      machine({ T: { Type: 'Task', Resource: 'arn:aws:states:::glue:startJobRun', End: true } }),
      'glue:startJobRun is not run here',
    ],
    [
      'a Catcher that leads nowhere',
      machine({
        T: {
          Type: 'Task',
          Resource: functionArn('f'),
          Catch: [{ ErrorEquals: ['X'], Next: 'Y' }],
          End: true,
        },
      }),
      'leads to "Y"',
    ],
    [
      'a variable that an outer scope assigns',
      machine({
        P: {
          Type: 'Parallel',
          Assign: { x: 1 },
          Branches: [machine({ A: { Type: 'Pass', Assign: { x: 2 }, End: true } })],
          End: true,
        },
      }),
      'the variable $x is assigned in a branch',
    ],
    [
      'the reserved variable',
      machine({ A: { Type: 'Pass', Assign: { states: 1 }, End: true } }),
      '$states is reserved',
    ],
  ])('with %s is refused', (_, definition, reason) => {
    expect(refusal(definition)).toContain(reason);
  });

  it('tells every reason at once', () => {
    expect(refusal(machine({ A: { Type: 'Pass', Next: 'Z', Parameters: {} } }))).toMatch(
      /Parameters.*; .*"Z"/,
    );
  });
});

describe('a resource', () => {
  it.each([
    [functionArn('f'), 'function', 'request'],
    ['arn:aws:states:::lambda:invoke', 'optimized', 'request'],
    ['arn:aws:states:::lambda:invoke.waitForTaskToken', 'optimized', 'token'],
    ['arn:aws:states:::states:startExecution.sync:2', 'optimized', 'sync'],
    ['arn:aws:states:::aws-sdk:dynamodb:transactWriteItems', 'aws-sdk', 'request'],
    ['arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken', 'aws-sdk', 'token'],
  ])('%s', (arn, kind, pattern) => {
    expect(parseResource(arn)).toMatchObject({ kind, pattern });
  });

  it.each([
    'arn:aws:states:::lambda:invoke.sync:2',
    'arn:aws:states:::dynamodb:getItem.waitForTaskToken',
    'arn:aws:states:::aws-sdk:s3:getObject',
    'arn:aws:states:::aws-sdk:sns:createTopic',
    'arn:aws:states:eu-central-1:111122223333:activity:mine',
  ])('%s is refused', (arn) => {
    expect(() => parseResource(arn)).toThrow('is not run here');
  });
});
