import { cpiDayApi } from './api.ts';
import { container } from './container.ts';

/** CPI Day: its programme, its invitations, its dinner. */
export const handler = cpiDayApi(container);
