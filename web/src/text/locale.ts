import { useSyncExternalStore } from 'react';
import type { Locale } from '../../../shared/text/locale.ts';

export type { Locale };

const storageKey = 'cpi-console-language';
const listeners = new Set<() => void>();

const remembered = localStorage.getItem(storageKey);
let locale: Locale =
  remembered === 'ko' || remembered === 'en'
    ? remembered
    : navigator.language.toLowerCase().startsWith('ko')
      ? 'ko'
      : 'en';
document.documentElement.lang = locale;

/** The reader's language: chosen in the console, else the browser's. */
export const localeNow = (): Locale => locale;

export const chooseLocale = (next: Locale): void => {
  locale = next;
  localStorage.setItem(storageKey, next);
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLocale = (): Locale => useSyncExternalStore(subscribe, localeNow);

/** The words of an area in the reader's language. */
export const useText = <Words>(texts: Readonly<Record<Locale, Words>>): Words => texts[useLocale()];
