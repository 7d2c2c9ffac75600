import { type ReactNode, Suspense } from 'react';
import { Webhooks } from './webhooks';

/** A layout stays while its pages change, as the settings have to. `useSearchParams` needs the boundary. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <Suspense>
        <Webhooks />
      </Suspense>
      {children}
    </>
  );
}
