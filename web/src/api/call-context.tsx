import { createContext, use } from 'react';
import type { Call } from './client.ts';

const CallContext = createContext<Call | undefined>(undefined);

export const CallProvider = CallContext.Provider;

/** The way to the API. */
export const useCall = (): Call => {
  const call = use(CallContext);
  if (call === undefined) throw new Error('There is no way to the API around this part');
  return call;
};
