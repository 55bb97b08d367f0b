import { Logger } from '@aws-lambda-powertools/logger';

/**
 * The function's log: one JSON line per entry. Personal data (names, addresses, passports, health)
 * is never logged: entries carry ids and codes.
 */
export const logger = new Logger();
