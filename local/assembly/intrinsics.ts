/** CloudFormation's intrinsic functions, over values as a template has them. */

/** What the functions look up: everything that lies outside the value itself. */
export interface Lookup {
  /** A parameter, pseudo parameter or resource. */
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  importValue(name: string): unknown;
  stackOutput(stack: string, output: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
  readonly region: string;
}

/** `Ref` of `AWS::NoValue`: the property or list entry that holds it is left out. */
export const noValue = Symbol('AWS::NoValue');

type Apply = (argument: unknown, lookup: Lookup) => unknown;

/** @throws Error for an intrinsic function that the runtime does not know. */
export function resolveValue(value: unknown, lookup: Lookup): unknown {
  if (Array.isArray(value)) {
    return value.map((entry) => resolveValue(entry, lookup)).filter((entry) => entry !== noValue);
  }
  if (!isRecord(value)) return value;
  const [name, ...others] = Object.keys(value);
  if (name && others.length === 0 && isIntrinsic(name)) {
    const apply = functions[name];
    if (!apply) throw new Error(`The runtime does not know the intrinsic function ${name}.`);
    return apply(value[name], lookup);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, resolveValue(entry, lookup)] as const)
      .filter(([, entry]) => entry !== noValue),
  );
}

function isIntrinsic(name: string): boolean {
  return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::');
}

const functions: Readonly<Record<string, Apply>> = {
  Ref: (argument, lookup) => lookup.ref(String(argument)),
  // A statement's IAM conditions have the same key, with an object in it.
  Condition: (argument, lookup) =>
    typeof argument === 'string'
      ? lookup.condition(argument)
      : { Condition: resolveValue(argument, lookup) },
  'Fn::GetAtt': (argument, lookup) => {
    const path = Array.isArray(argument) ? list(argument, lookup) : String(argument).split('.');
    return lookup.attribute(String(path[0]), path.slice(1).join('.'));
  },
  'Fn::Join': (argument, lookup) => {
    const [separator, parts] = list(argument, lookup);
    return list(parts, lookup).map(String).join(String(separator));
  },
  'Fn::Sub': (argument, lookup) => {
    const [template, given] = Array.isArray(argument) ? argument : [argument, {}];
    const variables = isRecord(given) ? given : {};
    return String(template).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal, name) => {
      if (literal) return `\${${name}}`;
      if (name in variables) return String(resolveValue(variables[name], lookup));
      const [logicalId, ...attribute] = String(name).split('.');
      return String(
        attribute.length > 0
          ? lookup.attribute(String(logicalId), attribute.join('.'))
          : lookup.ref(String(name)),
      );
    });
  },
  'Fn::Select': (argument, lookup) => {
    const [index, values] = list(argument, lookup);
    return list(values, lookup)[Number(index)];
  },
  'Fn::Split': (argument, lookup) => {
    const [separator, text] = list(argument, lookup);
    return String(text).split(String(separator));
  },
  'Fn::If': (argument, lookup) => {
    const [condition, then, otherwise] = argument as readonly unknown[];
    return resolveValue(lookup.condition(String(condition)) ? then : otherwise, lookup);
  },
  'Fn::ImportValue': (argument, lookup) =>
    lookup.importValue(String(resolveValue(argument, lookup))),
  'Fn::GetStackOutput': (argument, lookup) => {
    const { StackName, OutputName } = resolveValue(argument, lookup) as Record<string, unknown>;
    return lookup.stackOutput(String(StackName), String(OutputName));
  },
  'Fn::FindInMap': (argument, lookup) => {
    const [map, first, second] = list(argument, lookup).map(String);
    return lookup.mapping(map ?? '', first ?? '', second ?? '');
  },
  'Fn::Base64': (argument, lookup) =>
    Buffer.from(String(resolveValue(argument, lookup))).toString('base64'),
  'Fn::GetAZs': (_, lookup) => ['a', 'b', 'c'].map((zone) => lookup.region + zone),
  'Fn::Length': (argument, lookup) => list(argument, lookup).length,
  'Fn::ToJsonString': (argument, lookup) => JSON.stringify(resolveValue(argument, lookup)),
  'Fn::Equals': (argument, lookup) => {
    const [left, right] = list(argument, lookup);
    return String(left) === String(right);
  },
  'Fn::And': (argument, lookup) => list(argument, lookup).every(Boolean),
  'Fn::Or': (argument, lookup) => list(argument, lookup).some(Boolean),
  'Fn::Not': (argument, lookup) => !list(argument, lookup)[0],
};

function list(value: unknown, lookup: Lookup): readonly unknown[] {
  const resolved = resolveValue(value, lookup);
  if (Array.isArray(resolved)) return resolved;
  throw new Error(`A list was expected where the template has ${JSON.stringify(value)}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
