/** What a solver of integer programs is asked: whole numbers within bounds, under linear rules. */

/** A sum of variables, each with its factor. */
export type Terms = readonly (readonly [factor: number, variable: string])[];

export interface Constraint {
  readonly terms: Terms;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface IntegerProgram {
  /** Each variable is a whole number in its bounds. */
  readonly variables: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  readonly constraints: readonly Constraint[];
  readonly maximise: Terms;
}

export type Solution = ReadonlyMap<string, number>;

/** A best solution of the program; undefined when there is none at all. */
export type Solve = (program: IntegerProgram) => Solution | undefined;

export const totalOf = (terms: Terms, solution: Solution): number =>
  terms.reduce((sum, [factor, variable]) => sum + factor * (solution.get(variable) ?? 0), 0);
