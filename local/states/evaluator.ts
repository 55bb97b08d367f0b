import jsonata, { type Expression } from 'jsonata';
import { expressionSource, isExpression } from './definition/expression.ts';
import type { Json } from './definition/language.ts';
import { messageOf, StatesError } from './error.ts';
import { statesFunctions } from './jsonata-functions.ts';

/** What an expression sees: `$states` and the variables, by name. */
export type Bindings = Readonly<Record<string, unknown>>;

/** Evaluates the fields of a state. Every error is `States.QueryEvaluationError` and names the field. */
export interface Evaluator {
  /** Any JSON with expressions in it. */
  json(template: Json, bindings: Bindings, field: string): Promise<Json>;
  number(template: Json, bindings: Bindings, field: string): Promise<number>;
  string(template: Json, bindings: Bindings, field: string): Promise<string>;
  boolean(template: Json, bindings: Bindings, field: string): Promise<boolean>;
}

export interface EvaluatorOptions {
  /** The time that `$now()` and `$millis()` tell, in epoch milliseconds. */
  readonly now: () => number;
  readonly random: () => number;
}

const formatTime = jsonata('$fromMillis($time, $picture, $timezone)');

export function createEvaluator({ now, random }: EvaluatorOptions): Evaluator {
  const functions = statesFunctions(random);
  const compiled = new Map<string, Expression>();

  function compile(source: string): Expression {
    const known = compiled.get(source);
    if (known) return known;
    const expression = jsonata(source);
    for (const { name, implementation, signature } of functions) {
      expression.registerFunction(
        name,
        implementation as (...values: unknown[]) => unknown,
        signature,
      );
    }
    expression.registerFunction('millis', () => now(), '<:n>');
    expression.registerFunction(
      'now',
      (picture?: string, timezone?: string) =>
        formatTime.evaluate(undefined, { time: now(), picture, timezone }),
      '<s?s?:s>',
    );
    compiled.set(source, expression);
    return expression;
  }

  async function evaluate(text: string, bindings: Bindings, field: string): Promise<Json> {
    const source = expressionSource(text);
    let result: unknown;
    try {
      result = await compile(source).evaluate(undefined, bindings);
    } catch (error) {
      throw failure(source, field, `threw an error during evaluation. ${messageOf(error)}`);
    }
    if (result === undefined) throw failure(source, field, 'returned nothing (undefined)');
    // JSONata's arrays carry marks of their own, and a function is no JSON: text settles both.
    const json = JSON.stringify(result, (_, value) => {
      if (typeof value !== 'function' && !isLambda(value)) return value;
      throw failure(source, field, 'returned a function, which is not JSON');
    });
    return JSON.parse(json) as Json;
  }

  async function json(template: Json, bindings: Bindings, field: string): Promise<Json> {
    if (isExpression(template)) return evaluate(template, bindings, field);
    if (typeof template !== 'object' || template === null) return template;
    if (Array.isArray(template)) {
      const items: Json[] = [];
      for (const [index, item] of template.entries()) {
        items.push(await json(item, bindings, `${field}[${index}]`));
      }
      return items;
    }
    const object: Record<string, Json> = {};
    for (const [name, value] of Object.entries(template)) {
      object[name] = await json(value, bindings, `${field}/${name}`);
    }
    return object;
  }

  async function typed(type: string, template: Json, bindings: Bindings, field: string) {
    const value = await json(template, bindings, field);
    if (typeof value === type) return value;
    throw failure(
      isExpression(template) ? expressionSource(template) : String(template),
      field,
      `returned an unexpected result type. Expected '${type}', but was '${typeof value}'`,
    );
  }

  return {
    json,
    number: async (...from) => (await typed('number', ...from)) as number,
    string: async (...from) => (await typed('string', ...from)) as string,
    boolean: async (...from) => (await typed('boolean', ...from)) as boolean,
  };
}

function failure(source: string, field: string, what: string): StatesError {
  return new StatesError(
    'States.QueryEvaluationError',
    `The JSONata expression '${source}' specified for the field '${field}' ${what}.`,
  );
}

function isLambda(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_jsonata_lambda' in value;
}
