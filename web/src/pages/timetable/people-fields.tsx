import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import { useEdition } from '../../layout/current-edition.tsx';
import { Several } from '../../parts/several.tsx';
import { useParticipants } from '../../parts/use-participants.ts';
import { useLocale, useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import type { SessionFieldsProps } from './session-fields.tsx';
import { useLabels } from './use-labels.ts';

/** For whom a session is, by whom, and how many seats there are. */
export const PeopleFields = ({ values, change, errorAt }: SessionFieldsProps) => {
  const { scheduling } = useEdition();
  const locale = useLocale();
  const labels = useLabels();
  const { rows } = useParticipants();
  const words = useText(timetableText);
  const several = { placeholder: words.form.chooseSome, removeLabel: words.form.remove };
  return (
    <Container header={<Header variant="h2">{words.form.who}</Header>}>
      <ColumnLayout columns={2}>
        <Several
          {...several}
          label={words.form.cohorts}
          hint={words.form.cohortsHint}
          options={labels.cohorts}
          values={values.cohorts}
          choose={(cohorts) => change({ cohorts })}
          error={errorAt('/cohorts')}
        />
        <Several
          {...several}
          label={words.form.participants}
          hint={words.form.participantsHint}
          options={rows.map(({ applicationId, name, reference }) => ({
            value: applicationId,
            label: `${name} · ${reference}`,
          }))}
          values={values.participants}
          choose={(participants) => change({ participants })}
          error={errorAt('/participants')}
        />
        <Several
          {...several}
          label={words.instructors}
          options={(scheduling?.instructors ?? []).map(({ id, name }) => ({
            value: id,
            label: name[locale],
          }))}
          values={values.instructors}
          choose={(instructors) => change({ instructors })}
          error={errorAt('/instructors')}
        />
        <FormField
          label={words.form.capacity}
          constraintText={words.form.capacityHint}
          errorText={errorAt('/capacity')}
        >
          <Input
            inputMode="numeric"
            value={values.capacity}
            onChange={({ detail }) => change({ capacity: detail.value })}
          />
        </FormField>
      </ColumnLayout>
    </Container>
  );
};
