import { useState } from 'react';
import { useText } from '../text/locale.ts';
import { signInText } from '../text/sign-in.ts';
import { type RefusalCode, SignInRefused } from './user-pool.ts';

/** Runs a step of the sign-in and keeps the words for why it was refused. */
export const useRefusal = () => {
  const words = useText(signInText);
  const [code, setCode] = useState<RefusalCode>();
  return {
    refusal: code && words.refused[code],
    run: async (step: () => Promise<void>): Promise<void> => {
      setCode(undefined);
      try {
        await step();
      } catch (error) {
        if (!(error instanceof SignInRefused)) throw error;
        setCode(error.code);
      }
    },
  };
};
