import Box from '@cloudscape-design/components/box';

interface KeysHintProps {
  /** A key, or keys pressed together, with what they do: `['n', 'add a session']`. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** Which keys do what, where they do it. */
export const KeysHint = ({ keys }: KeysHintProps) => (
  <Box color="text-body-secondary">
    {keys.map(([key, does], at) => (
      <span key={key}>
        {at > 0 && ' · '}
        <kbd>{key}</kbd> {does}
      </span>
    ))}
  </Box>
);
