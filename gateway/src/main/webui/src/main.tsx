import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ROUTER } from './router';
import { SessionProvider } from './session/SessionProvider';
import './styles/app.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <SessionProvider>
      <RouterProvider router={createBrowserRouter(ROUTER)} />
    </SessionProvider>
  </StrictMode>,
);
