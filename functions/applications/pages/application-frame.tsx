import type { Child } from 'hono/jsx';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import type { OpenedApplication } from '../own-application.ts';
import { Deadline } from './deadline.tsx';

export interface Reader {
  readonly locale: Locale;
  readonly receivedAt: number;
}

export interface FrameProps {
  readonly opened: OpenedApplication;
  readonly reader: Reader;
}

/** The frame of every page on which an application is written. */
export const ApplicationFrame = (
  props: FrameProps & {
    readonly title: string;
    readonly path: string;
    readonly hasErrors?: boolean;
    readonly children?: Child;
  },
) => {
  const { opened, reader, title, path, hasErrors = false, children } = props;
  const { edition } = opened;
  return (
    <Layout
      title={title}
      locale={reader.locale}
      hasErrors={hasErrors}
      contact={edition.contact}
      path={path}
    >
      {children}
    </Layout>
  );
};

/** Which edition and track the application is for. */
export const Eyebrow = ({ opened, reader }: FrameProps) => (
  <p class="eyebrow">
    {inLocale(opened.edition.title, reader.locale)} · {inLocale(opened.track.title, reader.locale)}
  </p>
);

/** Until when the application can be submitted. */
export const OwnDeadline = ({ opened, reader }: FrameProps) => (
  <Deadline
    application={opened.application}
    track={opened.track}
    residence={opened.saved?.answers.residence}
    zone={opened.edition.timeZone}
    now={reader.receivedAt}
    locale={reader.locale}
  />
);
