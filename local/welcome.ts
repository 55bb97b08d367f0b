/** What the runtime says when it is ready: where everything is, who can sign in, what it does not run. */
import type { Runtime } from './runtime.ts';

export function welcome(name: string, runtime: Runtime): string {
  const { url, endpoint, faceUrl, kernel } = runtime;
  const now = new Date(kernel.clock.now()).toISOString().slice(0, 16).replace('T', ' ');
  const places = [
    ['Application', url],
    ['Start page', faceUrl],
    ['AWS endpoint', endpoint],
    ['Data', kernel.dataDirectory],
    ['Virtual time', `${now} UTC${kernel.clock.frozen ? ', standing still' : ''}`],
  ];
  const signIns = runtime.signIns.map(({ role, userName, password, address, note }) => [
    role,
    [[userName, password].filter(Boolean).join(' / '), address, note].filter(Boolean).join('   '),
  ]);
  const sections = [
    [`${name} runs on this machine.`],
    columns(places),
    ...(signIns.length > 0 ? [['Sign-ins', ...columns(signIns)]] : []),
    ...(runtime.notRun.length > 0
      ? [['Not run here', ...runtime.notRun.map((line) => `  ${line}`)]]
      : []),
  ];
  return `\n${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function columns(rows: readonly (readonly (string | undefined)[])[]): readonly string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}`);
}
