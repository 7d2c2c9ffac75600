import { Location } from '@angular/common';
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
    <output aria-label="Activity">{{ isDirty() ? 'Unsaved changes' : message() }}</output>
    <webhook-settings
      theme="inherit"
      wasm-url="/webhook-settings/webhook-settings.wasm"
      [fetch]="mock.fetch"
      [navigation]="navigation()"
      [getAccessToken]="getAccessToken"
      (dirtychange)="isDirty.set($event.detail.isDirty)"
      (webhookcreated)="message.set('Webhook created: ' + $event.detail.webhook.name)"
      (webhookupdated)="message.set('Webhook saved: ' + $event.detail.webhook.name)"
    ></webhook-settings>
  `,
})
export class Webhooks {
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private hasAsked = false;
  private readonly url = toSignal(this.router.events.pipe(map(() => this.router.url)), {
    initialValue: this.router.url,
  });
  protected readonly isDirty = signal(false);
  protected readonly message = signal('');

  /** Replaces the API. It rejects the first token as expired and accepts the next one. */
  protected readonly mock = createMock({
    scenario: 'expired',
    wasmUrl: '/webhook-settings/webhook-settings-mock.wasm',
  });

  /** Makes the settings follow the Angular router's URL. */
  protected readonly navigation = computed<HostDriven>(() => ({
    // With the base of the page.
    basePath: this.location.prepareExternalUrl(BASE),
    path: this.url()
      .slice(BASE.length)
      .replace(/^(?!\/)/, '/'),
    onNavigate: (path, { replace }) => {
      this.hasAsked = true;
      void this.router.navigateByUrl(BASE + path, { replaceUrl: replace }).finally(() => (this.hasAsked = false));
    },
  }));

  /** Returns your session's token. For any reason but 'initial', it must be a new one. */
  protected readonly getAccessToken = async (reason: TokenReason) => `${reason}-token`;

  /** The settings ask before they call `onNavigate`. The app has to ask before its own links, back and forward. */
  mayLeave(): boolean {
    return this.hasAsked || !this.isDirty() || confirm('Leave without saving the webhook?');
  }
}
