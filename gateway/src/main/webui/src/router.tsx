import type { RouteObject } from 'react-router';
import { NotFoundPage } from './page/NotFoundPage';
import { ScreenBoundary } from './page/ScreenBoundary';
import { ROUTES } from './routes';
import { Guard } from './session/Guard';
import { Shell } from './shell/Shell';

/** The route table as the router wants it: every page in the shell, behind its guard, with a net below it. */
export const ROUTER: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        errorElement: <ScreenBoundary />,
        children: [
          ...ROUTES.map(({ path, audience, page }) => ({
            path,
            element: <Guard audience={audience}>{page}</Guard>,
          })),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
