import { endPage } from '../../../shared/domain/study.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { isUnderWay, type ModuleView } from './module-view.ts';
import { StepForm } from './step-form.tsx';

/** One page of a module: text, a video, what can be kept. Nothing is loaded from elsewhere. */
export const Content = ({ own, locale, page }: ModuleView) => {
  const words = modulesText(locale);
  const pages = own.module.pages ?? [];
  const shown = pages[page - 1];
  if (shown === undefined) return null;
  const { title, text, video, downloads = [] } = shown;
  return (
    <article>
      <p class="soft">{words.pageOf(page, pages.length)}</p>
      <h2>{inLocale(title, locale)}</h2>
      {text.map((paragraph) => (
        <p>{inLocale(paragraph, locale)}</p>
      ))}
      {video === undefined ? null : (
        <p>
          {words.video}: <a href={video.url}>{inLocale(video.title, locale)}</a>{' '}
          <span class="soft small">({words.elsewhere})</span>
        </p>
      )}
      {downloads.length === 0 ? null : (
        <>
          <h3>{words.downloads}</h3>
          <ul>
            {downloads.map(({ url, title: name }) => (
              <li>
                <a href={url}>{inLocale(name, locale)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
};

/** On and back. Going on is a step that counts; looking back is not. */
export const Steps = (view: ModuleView) => {
  const { own, locale, page } = view;
  const { module } = own;
  const words = modulesText(locale);
  const end = endPage(module);
  const beforeEnd = module.quiz === undefined ? words.toEnd : words.toQuiz;
  const label = page + 1 === end ? beforeEnd : words.next;
  const address = (to: number) => `/my/training/modules/${module.id}?page=${to}`;
  const onward = isUnderWay(view) ? (
    <StepForm module={module.id} page={page + 1} label={label} />
  ) : (
    <a class="button" href={address(page + 1)}>
      {words.next}
    </a>
  );
  const isLast = isUnderWay(view) ? page >= end : page + 1 >= end;
  if (isLast && page === 1) return null;
  return (
    <div class="actions">
      {isLast ? null : onward}
      {page === 1 ? null : (
        <a class="button quiet" href={address(page - 1)}>
          {words.back}
        </a>
      )}
    </div>
  );
};
