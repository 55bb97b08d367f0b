import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { uploadText } from '../../../shared/text/uploads.ts';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { contentTypes } from '../file-keys.ts';
import type { OpenedDocuments } from '../open-documents.ts';
import type { OwnFile, ShownDocument } from '../show-documents.ts';
import type { FileForm } from '../upload-form.ts';

export interface DocumentsPageProps {
  readonly opened: OpenedDocuments;
  readonly documents: readonly ShownDocument[];
  readonly isOpen: boolean;
  readonly left: number;
  readonly reader: {
    readonly locale: Locale;
    readonly query: { readonly removed?: string | undefined };
  };
}

/** "2 MB", "350 KB": whole units that people know from their own files. */
const sizeText = (bytes: number, locale: Locale): string => {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1000));
};

/** Posts one file straight to the storage service: its fields come first, the file is the last. */
const SendForm = (props: { form: FileForm; title: string; locale: Locale }) => {
  const { form, title, locale } = props;
  const words = uploadText(locale);
  const kind = words.kinds[form.type];
  const id = `file-${form.fileId}`;
  return (
    <form method="post" action={form.url} enctype="multipart/form-data" class="field">
      {Object.entries(form.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for={id}>{words.choose(kind, title)}</label>
      <input type="file" id={id} name="file" accept={contentTypes[form.type]} />
      <button class="quiet" type="submit">
        {words.send(kind)}
      </button>
    </form>
  );
};

const File = (props: DocumentsPageProps & { file: OwnFile; title: string }) => {
  const { file, title, opened, isOpen, reader } = props;
  const { locale } = reader;
  const words = uploadText(locale);
  const address = `/applications/${opened.application.applicationId}/documents`;
  const size = file.size === undefined ? '' : `, ${sizeText(file.size, locale)}`;
  return (
    <li class="note">
      <p>
        <strong>{words.states[file.state]}</strong> · {words.kinds[file.type]}
        {size}
      </p>
      {file.reason === undefined ? null : <p class="error">{words.reasons[file.reason]}</p>}
      <p class="soft small">
        {words.received}{' '}
        <Moment at={Date.parse(file.receivedAt)} zone={opened.edition.timeZone} locale={locale} />
      </p>
      {file.state === 'checking' ? (
        <p>
          <a href={address}>{words.look}</a>
        </p>
      ) : null}
      {file.state === 'accepted' ? (
        <p>
          <a href={`${address}/${file.fileId}`}>
            {words.open}
            <span class="unseen"> · {title}</span>
          </a>
        </p>
      ) : null}
      {file.state === 'accepted' && isOpen ? (
        <form method="post" action={`${address}/${file.fileId}/removal`}>
          <button class="quiet" type="submit">
            {words.remove}
            <span class="unseen"> · {title}</span>
          </button>
        </form>
      ) : null}
    </li>
  );
};

const Document = (props: DocumentsPageProps & { shown: ShownDocument }) => {
  const { shown, reader } = props;
  const { asked, files, forms } = shown;
  const { locale } = reader;
  const words = uploadText(locale);
  const title = inLocale(asked.title, locale);
  const isReplaced = (asked.files ?? 1) === 1 && files.some(({ state }) => state === 'accepted');
  return (
    <section aria-labelledby={`document-${asked.id}`}>
      <h2 id={`document-${asked.id}`}>{title}</h2>
      <p class="soft">
        {asked.required ? words.required : words.optional} ·{' '}
        {asked.types.map((type) => words.kinds[type]).join(', ')} ·{' '}
        {words.most(sizeText(asked.maxBytes, locale))}
      </p>
      {asked.hint === undefined ? null : <p class="hint">{inLocale(asked.hint, locale)}</p>}
      {files.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="plain">
          {files.map((file) => (
            <File {...props} file={file} title={title} />
          ))}
        </ul>
      )}
      {isReplaced && forms.length > 0 ? <p class="soft">{words.replaces}</p> : null}
      {forms.map((form) => (
        <SendForm form={form} title={title} locale={locale} />
      ))}
    </section>
  );
};

/** The documents of an application: what is asked for, what arrived, and how to send it. No script. */
export const DocumentsPage = (props: DocumentsPageProps) => {
  const { opened, documents, isOpen, left, reader } = props;
  const { application, edition, track } = opened;
  const { locale, query } = reader;
  const words = uploadText(locale);
  const address = `/applications/${application.applicationId}`;
  return (
    <Layout
      title={words.title}
      locale={locale}
      contact={edition.contact}
      path={`${address}/documents`}
    >
      <p class="eyebrow">
        {inLocale(edition.title, locale)} · {inLocale(track.title, locale)}
      </p>
      <h1>{words.title}</h1>
      {query.removed === undefined ? null : (
        <p class="note" role="status">
          {words.wasRemoved}
        </p>
      )}
      <p class="lead">{isOpen ? words.lead : words.closed}</p>
      {isOpen ? (
        <>
          <p>{words.left(left)}</p>
          <p class="soft">{words.private}</p>
          <p class="soft small">{words.tooLarge}</p>
        </>
      ) : null}
      {documents.map((shown) => (
        <Document {...props} shown={shown} />
      ))}
      <p>
        <a href={address}>{words.back}</a>
      </p>
    </Layout>
  );
};
