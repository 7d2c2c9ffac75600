import type { Mock } from '../mock/mock.ts';
import { emit, emitFailure } from './events.ts';
import { Frame } from './frame.ts';
import type { Host, Instance, Words } from './host.ts';
import { MockSource } from './mock-source.ts';
import { openPlace, type Place, withChrome } from './navigation.ts';
import { keepPreferences, preferred, readPreferences } from './preferences.ts';
import { die, type LastWords, loadRuntime, onDeath, type Runtime } from './runtime.ts';
import { changes, isMocked, settingsOf } from './settings.ts';
import type { Options } from './types.ts';
import { directionOf, loadWords } from './words.ts';

/** The words may be what is missing. */
const NOT_LOADED = {
  title: 'The webhook settings could not be loaded',
  text: 'A part of them could not be fetched. Check the network connection, then try again.',
  button: 'Try again',
};

/** One instance: the frame, what is loaded into it, and what both say to each other. */
export class Embed {
  readonly ready: Promise<void>;
  private readonly frame: Frame;
  private readonly mocks = new MockSource();
  private readonly forgetDeath: () => void;
  private place: Place;
  private instance: Instance | undefined;
  private preferences = readPreferences();
  /** Counts loadings of words: only the last one speaks. */
  private wordings = 0;
  private isOver = false;
  private isDead = false;

  constructor(
    private readonly target: Element,
    private options: Options,
  ) {
    this.frame = new Frame(target);
    this.look();
    this.place = this.open();
    this.forgetDeath = onDeath((words) => this.end(words));
    this.ready = this.start();
    // Whoever waits for it is told; there is an event, too.
    this.ready.catch(() => undefined);
  }

  update(patch: Options): void {
    const before = this.options;
    const after = { ...before, ...patch };
    if (String(before.wasmUrl) !== String(after.wasmUrl)) throw new TypeError('The option "wasmUrl" of webhook-settings can only be given at the start.');
    this.options = after;
    if (this.isOver || this.isDead) return;
    this.look();
    const { instance } = this;
    if (instance !== undefined) this.hand(instance, before, after);
    this.travel(before);
  }

  navigate(path: string): void {
    if (this.instance === undefined) this.place.go(path, false);
    else this.instance.navigate(path);
  }

  isDirty(): boolean {
    return this.instance?.isDirty() ?? false;
  }

  destroy(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.forgetDeath();
    this.place.close();
    this.release();
    this.frame.remove();
  }

  private release(): void {
    const { instance } = this;
    this.instance = undefined;
    if (this.isDead) return;
    instance?.destroy();
    instance?.free();
  }

  private async start(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      if (!this.isOver && !this.isDead) this.fail(error);
      throw error;
    }
  }

  private async load(): Promise<void> {
    for (;;) {
      const { options } = this;
      const all = await Promise.all([loadRuntime(options.wasmUrl), this.words(), this.mocks.load(options.mock, options.acceptPrivateTargets)]);
      if (this.isOver) throw new DOMException('The webhook settings were destroyed before they were ready.', 'AbortError');
      if (this.isDead) throw new Error('The runtime of the webhook settings has stopped.');
      // Options that have come in the meantime may want other words, or another mock.
      if (options === this.options) return this.draw(...all);
    }
  }

  private draw(runtime: Runtime, words: Words, mock: Mock | undefined): void {
    this.frame.measure();
    this.frame.clear();
    const host: Host = {
      settings: JSON.stringify(settingsOf(this.options)),
      path: this.place.path,
      fetch: this.fetchOf(mock),
      getAccessToken: this.tokenSource(),
      words,
      preferences: this.preferences,
      keepPreferences: (text) => this.prefer(text),
      loadWords: (tag) => this.words(tag),
      // In a moment of its own: the app is still busy with what brought this about.
      go: (path, replace) => queueMicrotask(() => !this.isOver && this.place.go(path, replace)),
      emit: (name, detail) => emit(this.target, name, detail),
      crashed: (title, text, reload) => this.crash({ title, text, reload }),
    };
    this.instance = runtime.mount(this.frame.root, host);
    emit(this.target, 'ready', {});
  }

  /** Hands on what has changed. */
  private hand(instance: Instance, before: Options, after: Options): void {
    const isOther = (name: 'fetch' | 'getAccessToken') => (before[name] === undefined) !== (after[name] === undefined);
    if (isOther('getAccessToken')) instance.setTokenSource(this.tokenSource());
    if (before.mock !== after.mock) {
      // Not before it is there: until then the other one answers.
      void this.loadLate(this.mocks.load(after.mock, after.acceptPrivateTargets), (mock) => {
        if (this.options.mock === after.mock) instance.setFetch(this.fetchOf(mock));
      });
    } else if (isOther('fetch') && !isMocked(after.mock)) instance.setFetch(this.fetchOf());
    const changed = changes(before, after);
    if (changed !== undefined) instance.update(changed);
    if (before.locale !== after.locale) {
      const wording = this.wordings + 1;
      void this.loadLate(this.words(), (words) => this.wordings === wording && instance.setWords(words));
    }
  }

  /** The mock's, or else the page's own or the browser's. A page may give a new function each time it draws: the last one is called. */
  private fetchOf(mock?: Mock): Host['fetch'] {
    if (mock !== undefined) return (request) => mock.fetch(request);
    return (request) => (this.options.fetch ?? globalThis.fetch)(request);
  }

  private tokenSource(): Host['getAccessToken'] {
    if (this.options.getAccessToken === undefined) return undefined;
    return (reason) => this.options.getAccessToken?.(reason);
  }

  private async loadLate<Loaded>(loading: Promise<Loaded>, take: (loaded: Loaded) => unknown): Promise<void> {
    try {
      const loaded = await loading;
      if (this.instance !== undefined) take(loaded);
    } catch (error) {
      if (!this.isOver) emitFailure(this.target, messageOf(error), false);
    }
  }

  private look(): void {
    const { theme, appearance } = this.options;
    this.frame.theme = theme ?? preferred(this.preferences, 'theme');
    this.frame.density = preferred(this.preferences, 'density');
    this.frame.appearance = appearance ?? {};
  }

  private prefer(text: string): void {
    this.preferences = text;
    keepPreferences(text);
    this.look();
  }

  /** Loads the language that the options ask for, or else the person, here by a tag or by what they prefer. */
  private async words(tag = preferred(this.preferences, 'language')): Promise<Words> {
    const wording = ++this.wordings;
    const words = await loadWords(this.options.locale, tag);
    if (wording === this.wordings) this.frame.speak(words.locale, directionOf(words));
    return words;
  }

  private open(path?: string): Place {
    const traveller = {
      arrive: (path: string) => this.instance?.setPath(path),
      isDirty: () => this.isDirty(),
      ask: (path: string) => this.instance?.navigate(path),
    };
    return openPlace(this.options.navigation ?? 'memory', traveller, path);
  }

  private travel(before: Options): void {
    const { chrome, navigation = 'memory' } = this.options;
    const isSame = before.navigation === this.options.navigation;
    if (isSame && (before.chrome ?? 'none') !== (chrome ?? 'none')) this.place.go(withChrome(chrome, this.place.path), true);
    if (isSame || this.place.take(navigation)) return;
    const { path } = this.place;
    this.place.close();
    this.place = this.open(path);
    if (this.place.path !== path) this.instance?.setPath(this.place.path);
  }

  private fail(error: unknown): void {
    console.error(error);
    this.frame.speak('en', 'ltr');
    this.frame.show({ ...NOT_LOADED, press: () => void this.start().catch(() => undefined) });
    emitFailure(this.target, messageOf(error), false);
  }

  /** Says so in this instance's own language. Every instance that is drawn is told by itself; those that are not yet hear it then. */
  private crash(words: LastWords): void {
    this.end(words);
    queueMicrotask(() => die(words));
  }

  /** Ends with the runtime, which nothing of this instance can be asked of any more. */
  private end({ title, text, reload }: LastWords): void {
    if (this.isDead) return;
    this.isDead = true;
    this.instance = undefined;
    this.place.close();
    this.frame.show({ title, text, button: reload, press: () => location.reload() });
    // Those who have just mounted this are about to listen.
    queueMicrotask(() => emitFailure(this.target, title, true));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
