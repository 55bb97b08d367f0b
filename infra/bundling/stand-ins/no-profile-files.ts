/**
 * Stands in for the reader of `~/.aws`: a function has no such files, and looking for them is two
 * failing reads before the first request.
 */
export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });
export const CONFIG_PREFIX_SEPARATOR = '.';
