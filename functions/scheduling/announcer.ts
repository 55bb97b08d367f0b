import type { EventBridgeEvent } from 'aws-lambda';
import { announceTimetable } from './announce-timetable.ts';
import { announcerContainer } from './announcer-container.ts';

/** Told of every published timetable by the bus. */
export const handler = (event: EventBridgeEvent<string, unknown>): Promise<void> =>
  announceTimetable(announcerContainer(), event.detail);
