/** What the deployment tells the console: who its staff sign in with. */
export interface ConsoleConfig {
  /** Address of the user-pool service. */
  readonly userPoolEndpoint: string;
  readonly clientId: string;
}

/** Deployed beside the console's files. */
export const loadConfig = async (): Promise<ConsoleConfig> => {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`);
  if (!response.ok) throw new Error(`config.json was answered ${response.status}`);
  return (await response.json()) as ConsoleConfig;
};
