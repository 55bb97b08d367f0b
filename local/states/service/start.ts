import { randomUUID } from 'node:crypto';
import { ServiceError } from '../../protocol/service-error.ts';
import { messageOf } from '../error.ts';
import type { Interpreter } from '../interpreter/interpreter.ts';
import type { Execution } from '../interpreter/records.ts';
import type { Store } from '../interpreter/store.ts';
import type { StateMachines } from './machines.ts';

export interface StartOptions {
  readonly stateMachineArn: string;
  /** Made up where it is missing. */
  readonly name?: string | undefined;
  /** JSON text. */
  readonly input: string;
  /** Answers the execution of this name and input although it has ended: the caller made the name up. */
  readonly repeat?: boolean;
}

export type Starter = (options: StartOptions) => Execution;

/** The service's rule for names: no white space, no brackets or wildcards, no control characters. */
const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;
const LARGEST_INPUT = 256 * 1024;

/** Starts executions of the template's machines. Refusals are `ServiceError`s; a start is saved on return. */
export function createStarter(
  machines: StateMachines,
  store: Store,
  interpreter: Interpreter,
): Starter {
  return ({ stateMachineArn, name = randomUUID(), input, repeat = false }) => {
    const machine = machines.find(stateMachineArn);
    if (machine === undefined) {
      const message = `State Machine Does Not Exist: '${stateMachineArn}'`;
      throw new ServiceError('StateMachineDoesNotExist', message);
    }
    if (machine.refusal !== undefined) {
      throw new ServiceError(
        'InvalidDefinition',
        `${machine.name} is not run here: ${machine.refusal}`,
      );
    }
    if (!NAME.test(name)) throw new ServiceError('InvalidName', `Invalid Name: '${name}'`);
    checkInput(input);
    const arn = `${machine.arn.replace(':stateMachine:', ':execution:')}:${name}`;
    const existing = repeat ? store.execution(arn) : undefined;
    if (existing?.input === input) return existing;
    store.saveDefinition(machine.definitionHash, machine.definition);
    const { definitionHash, roleArn } = machine;
    return interpreter.start({
      arn,
      name,
      machineArn: machine.arn,
      roleArn,
      definitionHash,
      input,
    });
  };
}

function checkInput(input: string): void {
  if (Buffer.byteLength(input) > LARGEST_INPUT) {
    throw new ServiceError(
      'InvalidExecutionInput',
      'Invalid State Machine Execution Input: too long',
    );
  }
  try {
    JSON.parse(input);
  } catch (error) {
    const message = `Invalid State Machine Execution Input: '${messageOf(error)}'`;
    throw new ServiceError('InvalidExecutionInput', message);
  }
}
