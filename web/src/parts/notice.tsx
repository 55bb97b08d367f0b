import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';

/** A place with nothing to do, and why. */
export const Notice = (props: {
  readonly title: string;
  readonly detail?: string;
  readonly action?: ReactNode;
}) => (
  <Box textAlign="center" padding="xxl">
    <SpaceBetween size="s">
      <Box variant="h2">{props.title}</Box>
      {props.detail && <Box color="text-body-secondary">{props.detail}</Box>}
      {props.action}
    </SpaceBetween>
  </Box>
);
