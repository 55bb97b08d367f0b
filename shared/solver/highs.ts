import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import highsModule from 'highs';
import type { IntegerProgram, Solve, Terms } from '../domain/integer-program.ts';

/** The name of a variable in the solver's own format, which knows no other letters. */
const nameOf = (at: number): string => `v${at}`;

/** The program in the LP format, and the names of its variables in their order. */
const written = ({ variables, constraints, maximise }: IntegerProgram) => {
  const names = [...variables.keys()];
  const numbers = new Map(names.map((name, at) => [name, at]));
  const sum = (terms: Terms): string =>
    terms
      .map(([factor, name]) => {
        const number = numbers.get(name);
        if (number === undefined) throw new Error(`The program has no variable ${name}`);
        return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf(number)}`;
      })
      .join('\n ');
  const rows = constraints
    .filter(({ terms }) => terms.length > 0)
    .flatMap(({ terms, atLeast, atMost }) => [
      ...(atLeast === undefined ? [] : [` ${sum(terms)} >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [` ${sum(terms)} <= ${atMost}`]),
    ]);
  const bounds = [...variables.values()].map(
    ({ from, to }, at) => ` ${from} <= ${nameOf(at)} <= ${to}`,
  );
  const text = [
    'Maximize',
    ` goal: ${sum(maximise)}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    'General',
    ...names.map((_, at) => ` ${nameOf(at)}`),
    'End',
  ].join('\n');
  return { names, text };
};

/** The solver's machine code: beside the bundle of a function, or in the package. */
const machineCode = (): Uint8Array => {
  const beside = fileURLToPath(new URL('highs.wasm', import.meta.url));
  return readFileSync(
    existsSync(beside) ? beside : createRequire(import.meta.url).resolve('highs/runtime'),
  );
};

/** The package describes its CommonJS shape only; what is imported here is its loader. */
const highsLoader = highsModule as unknown as typeof highsModule.default;

const load = async (): Promise<Solve> => {
  const highs = await highsLoader({ wasmBinary: machineCode() });
  return (program) => {
    for (const { from, to } of program.variables.values()) if (from > to) return undefined;
    if (program.variables.size === 0) return new Map();
    const { names, text } = written(program);
    const solution = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status === 'Infeasible') return undefined;
    if (solution.Status !== 'Optimal') throw new Error(`The solver ended as ${solution.Status}`);
    return new Map(
      names.map((name, at) => {
        const column = solution.Columns[nameOf(at)];
        return [
          name,
          Math.round(column !== undefined && 'Primal' in column ? (column.Primal ?? 0) : 0),
        ];
      }),
    );
  };
};

let loaded: Promise<Solve> | undefined;

/** HiGHS, an exact solver of integer programs; its three megabytes are read when it is first asked. */
export const highsSolver = (): Promise<Solve> => {
  loaded ??= load();
  return loaded;
};
