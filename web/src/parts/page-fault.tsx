import { Component, type ComponentType, lazy, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

interface PageFaultProps {
  readonly children: ReactNode;
}

/** A part that could not be read or has failed: it says so, and can be opened again. */
export class PageFault extends Component<PageFaultProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(fault: unknown): { readonly error: Error } {
    return { error: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Failure error={error} retry={() => location.reload()} />;
  }
}

/** Read when it is first needed, and once more where the line fails. */
export const lazyPart = (load: () => Promise<{ readonly default: ComponentType }>) =>
  lazy(() => load().catch(load));
