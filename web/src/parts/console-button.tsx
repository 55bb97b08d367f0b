import Button, { type ButtonProps } from '@cloudscape-design/components/button';
import type { ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';

interface ConsoleButtonProps {
  readonly to: string;
  readonly variant?: ButtonProps.Variant;
  readonly children: ReactNode;
}

/** A button that leads to another page of the edition. */
export const ConsoleButton = ({ to, variant = 'normal', children }: ConsoleButtonProps) => {
  const { base } = useRouter();
  const [, navigate] = useLocation();
  return (
    <Button
      href={`${base}${to}`}
      variant={variant}
      onFollow={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </Button>
  );
};
