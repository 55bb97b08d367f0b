import { createHash } from 'node:crypto';

/**
 * Adds the reader's own time to every moment on a page. The page is complete without it: only the
 * reader's device knows their zone. It is the one script of the public pages, so small that it
 * travels in each of them; the content policy admits it by its hash.
 */
export const readerTimeScript = `(()=>{const z=Intl.DateTimeFormat().resolvedOptions().timeZone;if(z==="Asia/Seoul"||z==="UTC")return;const f=new Intl.DateTimeFormat(document.documentElement.lang,{weekday:"short",day:"numeric",month:"short",hour:"2-digit",minute:"2-digit",hourCycle:"h23"});for(const t of document.querySelectorAll("time[data-moment]"))t.append(" · "+f.format(new Date(t.dateTime))+" "+t.dataset.moment)})()`;

/** The script's hash, as a content security policy names it. */
export const readerTimeHash = `'sha256-${createHash('sha256').update(readerTimeScript).digest('base64')}'`;
