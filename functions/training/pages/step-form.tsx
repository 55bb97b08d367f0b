/** A step in a module: a form with one button, so that the server counts the time. */
export const StepForm = (props: {
  readonly module: string;
  readonly page?: number;
  readonly label: string;
  /** What the button is about, for who cannot see where it stands. */
  readonly about?: string;
  readonly quiet?: boolean;
}) => {
  const { module, page, label, about, quiet } = props;
  return (
    <form method="post" action={`/my/training/modules/${module}/visits`}>
      {page === undefined ? null : <input type="hidden" name="page" value={String(page)} />}
      <button type="submit" class={quiet ? 'quiet' : undefined}>
        {label}
        {about === undefined ? null : <span class="unseen">: {about}</span>}
      </button>
    </form>
  );
};
