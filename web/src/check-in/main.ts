import './check-in.css';
import { createCall } from '../api/client.ts';
import { Problem, Unreachable } from '../api/problem.ts';
import { loadConfig } from '../session/config.ts';
import { createSession, SignInNeeded } from '../session/session.ts';
import { createUserPool } from '../session/user-pool.ts';
import { localeNow } from '../text/locale.ts';
import { canRead, readCodes } from './camera.ts';
import { type DayList, openDeviceStore } from './device-store.ts';
import { type Dispute, type Door, loadList, openDoor } from './door.ts';
import { texts } from './texts.ts';

const element = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
};
const words = texts[localeNow()];
const choose = element('choose', HTMLFormElement);
const edition = element('edition', HTMLInputElement);
const day = element('day', HTMLInputElement);
const scanning = element('scan', HTMLFormElement);
const session = element('session', HTMLSelectElement);
const code = element('code', HTMLInputElement);
const verdictLine = element('verdict', HTMLParagraphElement);

/** Says it once: what stands there already is not read out again. */
const say = (id: string, text: string): void => {
  const place = element(id, HTMLElement);
  if (place.textContent !== text) place.textContent = text;
};

const call = createCall(
  createSession(createUserPool(await loadConfig()), sessionStorage),
  localeNow,
);
const store = await openDeviceStore();
let door: Door | undefined;

/** A device is often told of a connection before it has one. Milliseconds. */
const sendsAgain = 5000;

const timeIn = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(at),
  );

const showList = (list: DayList): void => {
  const there = new Set(
    list.checkIns.filter((one) => one.session === undefined).map(({ who }) => who),
  );
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: list.timeZone }).format(Date.now());
  const listed = words.listed(list.expected.length, there.size, list.day);
  say('list', today === list.day ? listed : `${listed} ${words.otherDay}`);
};

const showSessions = (list: DayList): void => {
  session.replaceChildren(
    new Option(words.wholeDay, ''),
    ...list.sessions.map(
      ({ id, title, startsAt }) => new Option(`${startsAt.slice(11)} ${title[localeNow()]}`, id),
    ),
  );
};

const showDisputes = (disputes: readonly Dispute[], timeZone: string): void => {
  const section = element('disputed', HTMLElement);
  for (const { kind, name, at } of disputes) {
    const line = document.createElement('li');
    line.textContent = `${timeIn(at, timeZone)} ${words.verdict[kind](name, '')}`;
    section.querySelector('ul')?.append(line);
    section.hidden = false;
  }
};

/** Sends what waits, if it can be sent: whatever hinders it, it stays on the device. */
const send = async (): Promise<void> => {
  if (door === undefined) return;
  try {
    showDisputes(await door.send(), door.list().timeZone);
    element('sign-in', HTMLParagraphElement).hidden = true;
    showList(door.list());
  } catch (error) {
    if (error instanceof SignInNeeded) element('sign-in', HTMLParagraphElement).hidden = false;
    else if (!(error instanceof Unreachable) && !(error instanceof Problem)) throw error;
  }
  say('unsent', words.unsent(await door.unsent()));
};

const open = (list: DayList): void => {
  door = openDoor(call, store, list);
  showList(list);
  showSessions(list);
  scanning.hidden = false;
  code.focus();
  void send();
};

/** The list from the server, or else the one that is kept. */
const load = async (): Promise<void> => {
  const of = { edition: edition.value.trim(), day: day.value };
  try {
    open(await loadList(call, store, of));
  } catch (error) {
    const kept = await store.list(of);
    if (error instanceof SignInNeeded) element('sign-in', HTMLParagraphElement).hidden = false;
    if (error instanceof Problem) say('list', words.noSuch);
    else if (kept !== undefined) open(kept);
    else if (error instanceof Unreachable) say('list', words.noList);
    else if (!(error instanceof SignInNeeded)) throw error;
  }
};

const take = async (typed: string): Promise<void> => {
  if (door === undefined || typed.trim() === '') return;
  const verdict = await door.take(typed, session.value === '' ? undefined : session.value);
  const name = verdict.kind === 'unknown' ? '' : verdict.person.name;
  const time = verdict.kind === 'again' ? timeIn(verdict.at, door.list().timeZone) : '';
  verdictLine.dataset.kind = verdict.kind;
  verdictLine.textContent = words.verdict[verdict.kind](name, time);
  showList(door.list());
  await send();
};

for (const part of document.querySelectorAll<HTMLElement>('[data-text]')) {
  part.textContent = words.static[part.dataset.text ?? ''] ?? '';
}
document.title = `${words.static.title} – CPI`;
const asked = new URLSearchParams(location.search);
edition.value = asked.get('edition') ?? '';
day.value = asked.get('day') ?? new Intl.DateTimeFormat('en-CA').format(Date.now());

choose.addEventListener('submit', (event) => {
  event.preventDefault();
  void load();
});
scanning.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = code.value;
  code.value = '';
  void take(typed);
});
if (canRead()) {
  const button = element('camera', HTMLButtonElement);
  button.hidden = false;
  button.addEventListener('click', () => {
    void readCodes(element('picture', HTMLVideoElement), (found) => void take(found));
  });
}
addEventListener('online', () => void send());
setInterval(() => void send(), sendsAgain);

/** Keeps what the page is made of: the part that came before the worker did. */
const keepShell = async (): Promise<void> => {
  const base = import.meta.env.BASE_URL;
  await navigator.serviceWorker.register(`${base}check-in-worker.js`, {
    scope: `${base}check-in.html`,
  });
  await navigator.serviceWorker.ready;
  const assets = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/assets/'));
  const shell = await caches.open('cpi-check-in');
  await shell.addAll([location.pathname, `${base}config.json`, ...assets]);
  document.documentElement.dataset.ready = 'offline';
};

if (edition.value !== '') void load();
if (navigator.onLine) await keepShell();
