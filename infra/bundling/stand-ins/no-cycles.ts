/**
 * Stands in for zod's guard against values that contain themselves. What the functions read was
 * JSON, a form or an item of the store, where nothing can.
 */
export const memoizer = () => undefined;

const refuse = (): never => {
  throw new Error('Schemas are not compiled in the functions');
};

export { refuse as isBackEdge, refuse as isRecursiveSchema };
