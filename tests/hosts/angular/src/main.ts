import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app';
import { Overview } from './overview';
import { Webhooks } from './webhooks';

bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', pathMatch: 'full', component: Overview },
      {
        path: 'settings/webhooks',
        component: Webhooks,
        canDeactivate: [(webhooks: Webhooks) => webhooks.mayLeave()],
        // What comes after it in the URL is the settings' own.
        children: [{ path: '**', children: [] }],
      },
    ]),
  ],
});
