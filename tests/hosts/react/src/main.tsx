import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, NavLink, Outlet, RouterProvider } from 'react-router';
import { BASE, Webhooks } from './Webhooks';
import 'host-frame/frame.css';
import './style.css';

function Product() {
  return (
    <>
      <header>
        <Link className="brand" to="/">
          Ledgerline
        </Link>
        <nav aria-label="Ledgerline">
          <NavLink to="/" end>
            Overview
          </NavLink>
          <NavLink to={BASE}>Webhooks</NavLink>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}

function Overview() {
  return (
    <>
      <h1>Overview</h1>
      <p>The books are balanced.</p>
    </>
  );
}

/** The product is served at the root and under `/admin`. */
const basename = location.pathname.startsWith('/admin') ? '/admin' : '/';

const router = createBrowserRouter(
  [
    {
      element: <Product />,
      children: [
        { index: true, element: <Overview /> },
        { path: `${BASE}/*`, element: <Webhooks /> },
      ],
    },
  ],
  { basename },
);

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
