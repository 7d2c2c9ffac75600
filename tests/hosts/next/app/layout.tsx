import type { ReactNode } from 'react';
import { Links } from './links';
import './style.css';

export const metadata = { title: 'Quayside', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <header>
          <Links />
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
