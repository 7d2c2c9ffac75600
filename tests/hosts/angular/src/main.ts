import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withRouterConfig } from '@angular/router';
import { App } from './app';
import { Overview } from './overview';
import { Webhooks } from './webhooks';

bootstrapApplication(App, {
  providers: [
    provideRouter(
      [
        { path: '', pathMatch: 'full', component: Overview },
        {
          path: 'settings/webhooks',
          component: Webhooks,
          canDeactivate: [(webhooks: Webhooks) => webhooks.mayLeave()],
          // Between the settings' own pages, too.
          runGuardsAndResolvers: 'always',
          // What comes after it in the URL is the settings' own.
          children: [{ path: '**', children: [] }],
        },
      ],
      // A step through the history that is not taken is taken back.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
    ),
  ],
});
