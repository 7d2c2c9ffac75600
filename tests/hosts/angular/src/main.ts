import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withRouterConfig } from '@angular/router';
import { App } from './app';
import { Overview } from './overview';
import { Webhooks } from './webhooks';

void bootstrapApplication(App, {
  providers: [
    provideRouter(
      [
        { path: '', pathMatch: 'full', component: Overview },
        {
          path: 'settings/webhooks',
          component: Webhooks,
          canDeactivate: [(webhooks: Webhooks) => webhooks.mayLeave()],
          // The guard also runs between pages of the settings.
          runGuardsAndResolvers: 'always',
          // The rest of the URL belongs to the settings.
          children: [{ path: '**', children: [] }],
        },
      ],
      // A cancelled step through the history is reverted.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
    ),
  ],
});
