import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { map } from 'rxjs';
import type { HostDriven, TokenReason } from 'webhook-settings';
import 'webhook-settings/element';
import { createMock } from 'webhook-settings/mock';

const BASE = '/settings/webhooks';

@Component({
  selector: 'app-webhooks',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output aria-label="Activity">{{ isDirty() ? 'Unsaved changes' : said() }}</output>
    <webhook-settings
      theme="inherit"
      wasm-url="/webhook-settings/webhook-settings.wasm"
      [fetch]="mock.fetch"
      [navigation]="navigation()"
      [getAccessToken]="getAccessToken"
      (dirtychange)="isDirty.set($event.detail.isDirty)"
      (webhookcreated)="said.set('Webhook created: ' + $event.detail.webhook.name)"
      (webhookupdated)="said.set('Webhook saved: ' + $event.detail.webhook.name)"
    ></webhook-settings>
  `,
})
export class Webhooks {
  private readonly router = inject(Router);
  private hasAsked = false;
  private readonly url = toSignal(this.router.events.pipe(map(() => this.router.url)), {
    initialValue: this.router.url,
  });
  protected readonly isDirty = signal(false);
  protected readonly said = signal('');

  /** In the place of the API: it refuses the first token as one that has expired, and takes the next. */
  protected readonly mock = createMock({
    scenario: 'expired',
    wasmUrl: '/webhook-settings/webhook-settings-mock.wasm',
  });

  /** The URL is the Angular router's, and the settings follow it. */
  protected readonly navigation = computed<HostDriven>(() => ({
    basePath: BASE,
    path: this.url()
      .slice(BASE.length)
      .replace(/^(?!\/)/, '/'),
    onNavigate: (path, { replace }) => {
      this.hasAsked = true;
      void this.router.navigateByUrl(BASE + path, { replaceUrl: replace }).finally(() => (this.hasAsked = false));
    },
  }));

  /** Your own session's token. Any reason but 'initial' wants a fresh one. */
  protected readonly getAccessToken = async (reason: TokenReason) => `${reason}-token`;

  /**
   * The settings ask before they call `onNavigate`. Of your own links, and of the browser's back and forward, they only
   * hear later.
   */
  mayLeave(): boolean {
    return this.hasAsked || !this.isDirty() || confirm('Leave without saving the webhook?');
  }
}
