import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type SessionKind, sessionKinds } from '../../../../shared/domain/timetable.ts';
import { Choice } from '../../parts/choice.tsx';
import { useText } from '../../text/locale.ts';
import { timetableText } from '../../text/timetable.ts';
import { PeopleFields } from './people-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { SessionValues } from './session-values.ts';

export interface SessionFieldsProps {
  readonly values: SessionValues;
  readonly change: (changes: Partial<SessionValues>) => void;
  /** What the server says about a part of the session, e.g. `/title/en`. */
  readonly errorAt: (pointer: string) => string | undefined;
}

/** Every field of a session. */
export const SessionFields = (props: SessionFieldsProps) => {
  const { values, change, errorAt } = props;
  const words = useText(timetableText);
  const languages = Object.entries(words.languages).map(([value, label]) => ({ value, label }));
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{words.form.what}</Header>}>
        <ColumnLayout columns={2}>
          <FormField label={words.form.titleEn} errorText={errorAt('/title/en')}>
            <Input
              autoFocus
              value={values.titleEn}
              onChange={({ detail }) => change({ titleEn: detail.value })}
            />
          </FormField>
          <FormField label={words.form.titleKo} errorText={errorAt('/title/ko')}>
            <Input
              value={values.titleKo}
              onChange={({ detail }) => change({ titleKo: detail.value })}
            />
          </FormField>
          <Choice
            label={words.kind}
            options={sessionKinds.map((value) => ({ value, label: words.kinds[value] }))}
            value={values.kind}
            choose={(kind) => change({ kind: kind as SessionKind })}
          />
          <Choice
            label={words.form.language}
            options={languages}
            value={values.language}
            choose={(language) => change({ language: language as SessionValues['language'] })}
          />
        </ColumnLayout>
      </Container>
      <PlaceFields {...props} />
      <PeopleFields {...props} />
    </SpaceBetween>
  );
};
