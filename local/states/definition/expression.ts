/** `{% … %}` around a whole string marks it as a JSONata expression. */
export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('{%') && value.endsWith('%}');
}

export function expressionSource(value: string): string {
  return value.slice(2, -2).trim();
}
