const compiled = new Map<string, RegExp>();

/** IAM's wildcards: `*` is any run of characters, `?` any one. */
export function matches(pattern: string, text: string): boolean {
  return expression(pattern, '').test(text);
}

/** Actions are compared without regard to case. */
export function matchesAction(pattern: string, action: string): boolean {
  return expression(pattern, 'i').test(action);
}

function expression(pattern: string, flags: string): RegExp {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  const made = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`);
  compiled.set(key, made);
  return made;
}
