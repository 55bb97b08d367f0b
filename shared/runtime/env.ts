/** Reads one environment variable of the function's template; a missing one is a deployment fault. */
export const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '')
    throw new Error(`Environment variable ${name} is not set`);
  return value;
};
