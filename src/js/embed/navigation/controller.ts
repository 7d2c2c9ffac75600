import type { Options } from '../types.ts';
import { openPlace, type Place, startOf, type Traveller, withChrome } from './driver.ts';

/** Where an instance is, as its options change. */
export class Journey {
  private place: Place;

  constructor(
    private readonly traveller: Traveller,
    options: Options,
  ) {
    this.place = openPlace(options.navigation ?? 'memory', traveller, startOf(options.chrome));
  }

  get path(): string {
    return this.place.path;
  }

  go(path: string, replace: boolean): void {
    this.place.go(path, replace);
  }

  /** Goes on by other options: the page that is shown stays, unless a host says otherwise. */
  follow(before: Options, { chrome = 'none', navigation = 'memory' }: Options): void {
    const { chrome: chromeBefore = 'none', navigation: navigationBefore = 'memory' } = before;
    const { path } = this;
    if (navigation === navigationBefore || this.place.take(navigation)) {
      // A host that has said where to be knows of the chrome.
      if (chrome !== chromeBefore && this.path === path) this.go(withChrome(chrome, path), true);
      return;
    }
    this.close();
    this.place = openPlace(navigation, this.traveller, path);
    if (this.path !== path) this.traveller.arrive(this.path);
  }

  close(): void {
    this.place.close();
  }
}
