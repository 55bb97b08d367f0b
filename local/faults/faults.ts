import type { Fault, Faults } from '../kernel.ts';

/** The armed faults, in the order in which they were armed. They do not outlive the runtime. */
export function createFaults(): Faults {
  const armed: Fault[] = [];

  return {
    take(name, subject) {
      const index = armed.findIndex(
        (fault) =>
          fault.name === name && (fault.subject === undefined || fault.subject === subject),
      );
      const fault = armed[index];
      if (fault === undefined) return undefined;
      if (fault.times > 1) armed[index] = { ...fault, times: fault.times - 1 };
      else armed.splice(index, 1);
      return fault;
    },
    arm(fault) {
      if (fault.times < 1) throw new RangeError(`A fault strikes at least once: ${fault.name}`);
      armed.push(fault);
    },
    clear() {
      armed.length = 0;
    },
    list: () => [...armed],
  };
}
