import FileInput from '@cloudscape-design/components/file-input';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { commonText } from '../text/common.ts';
import { useText } from '../text/locale.ts';

interface FileChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly file: File | undefined;
  readonly choose: (file: File | undefined) => void;
  readonly error?: string | undefined;
}

/** A table that is read from this device. */
export const FileChoice = ({ label, hint, file, choose, error }: FileChoiceProps) => {
  const words = useText(commonText);
  return (
    <FormField label={label} description={hint} errorText={error}>
      <SpaceBetween direction="horizontal" size="s" alignItems="center">
        <FileInput
          accept=".csv,text/csv"
          value={file === undefined ? [] : [file]}
          onChange={({ detail }) => choose(detail.value[0])}
        >
          {words.chooseFile}
        </FileInput>
        <span>{file?.name ?? words.noFile}</span>
      </SpaceBetween>
    </FormField>
  );
};
