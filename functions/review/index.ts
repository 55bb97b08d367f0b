import { httpHandler } from '../../shared/http/http-handler.ts';
import { container } from './container.ts';
import { routes } from './routes.ts';

export const handler = httpHandler(routes, { endpoints: container });
