import { endPage } from '../../../shared/domain/study.ts';
import { inLocale } from '../../../shared/text/locale.ts';
import { modulesText } from '../../../shared/text/modules.ts';
import { trainingText } from '../../../shared/text/training.ts';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { Layout } from '../../../shared/ui/layout.tsx';
import { Beginning } from './module-beginning.tsx';
import { Content, Steps } from './module-content.tsx';
import { End } from './module-end.tsx';
import { CountedTime } from './module-time.tsx';
import { isUnderWay, type ModuleView } from './module-view.ts';

const Refused = ({ own, refused, errors, locale }: ModuleView) => {
  if (errors !== undefined) {
    const names = own.module.quiz?.questions.map(({ id }) => `answers.${id}`) ?? [];
    return <ErrorSummary errors={errors} locale={locale} names={names} />;
  }
  return refused === undefined ? null : (
    <p class="note" role="alert">
      {refused}
    </p>
  );
};

const Body = (view: ModuleView) => {
  const { own, page } = view;
  const { module, study } = own;
  if (isUnderWay(view) && study.modules[module.id] === undefined) return <Beginning {...view} />;
  return (
    <>
      <CountedTime {...view} />
      {page >= endPage(module) ? <End {...view} /> : <Content {...view} />}
      <Steps {...view} />
    </>
  );
};

/** A module, one page at a time. Everything on it works without a script. */
export const ModulePage = (view: ModuleView) => {
  const { own, locale, refused } = view;
  const title = inLocale(own.module.title, locale);
  return (
    <Layout
      title={title}
      locale={locale}
      contact={own.edition.contact}
      path={`/my/training/modules/${own.module.id}`}
      {...(refused === undefined ? {} : { hasErrors: true })}
    >
      <Refused {...view} />
      <p class="eyebrow">{trainingText(locale).title}</p>
      <h1>{title}</h1>
      <Body {...view} />
      <p>
        <a href="/my/training">{modulesText(locale).toTraining}</a>
      </p>
    </Layout>
  );
};
