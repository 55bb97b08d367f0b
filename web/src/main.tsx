import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCall } from './api/client.ts';
import { App } from './app.tsx';
import { followColorScheme } from './color-scheme.ts';
import { loadConfig } from './session/config.ts';
import { createSession } from './session/session.ts';
import { createUserPool } from './session/user-pool.ts';
import { localeNow } from './text/locale.ts';

const container = document.getElementById('console');
if (container === null) throw new Error('index.html has no place for the console');

followColorScheme();
const session = createSession(createUserPool(await loadConfig()), sessionStorage);
createRoot(container).render(
  <StrictMode>
    <App session={session} call={createCall(session, localeNow)} />
  </StrictMode>,
);
