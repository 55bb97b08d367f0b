import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { commonText } from '../text/common.ts';
import type { Locale } from '../text/locale.ts';
import { readerTimeScript } from './reader-time.ts';
import { style } from './style.ts';

export interface LayoutProps {
  readonly title: string;
  readonly locale: Locale;
  /** True when the page shows errors: its title then begins with "Error:". */
  readonly hasErrors?: boolean;
  /** Tables and reports take the wider column. */
  readonly wide?: boolean;
  /** Further rules, for a page that has a look of its own. */
  readonly styles?: string;
  /** Address of the help mailbox of the edition, where there is one. */
  readonly contact?: string;
  /** Address of the same page, to switch the language. */
  readonly path?: string;
  readonly children?: Child;
}

/** The frame of every public page: one column, the woven band, the other language, help in one place. */
export const Layout = ({
  title,
  locale,
  hasErrors,
  wide,
  styles,
  contact,
  path,
  children,
}: LayoutProps) => {
  const words = commonText(locale);
  const other = locale === 'en' ? 'ko' : 'en';
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${hasErrors ? words.errorPrefix : ''}${title} · ${words.programme}`}</title>
        <style>{raw(styles === undefined ? style : `${style}${styles}`)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <div class="band" />
        <header class={wide ? 'top wide' : 'top'}>
          <a class="name" href="/">
            {words.programme}
          </a>
          {path === undefined ? null : (
            <nav>
              <a href={`${path}?lang=${other}`} lang={other} hreflang={other}>
                {words.otherLanguage}
              </a>
            </nav>
          )}
        </header>
        <main id="content" class={wide ? 'wide' : undefined}>
          {children}
        </main>
        <footer class="end">
          {contact === undefined ? null : (
            <p>
              {words.help} <a href={`mailto:${contact}`}>{contact}</a>
            </p>
          )}
        </footer>
        <script>{raw(readerTimeScript)}</script>
      </body>
    </html>
  );
};
