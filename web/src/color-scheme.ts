import { applyMode, Mode } from '@cloudscape-design/global-styles';

/** Light or dark, as the device is, also when that changes in the evening. */
export const followColorScheme = (): void => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => applyMode(dark.matches ? Mode.Dark : Mode.Light);
  dark.addEventListener('change', follow);
  follow();
};
