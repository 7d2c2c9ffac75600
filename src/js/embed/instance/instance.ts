import type { Mock } from '../../mock/core/mock.ts';
import { emit, emitFailure } from '../events.ts';
import { Journey } from '../navigation/controller.ts';
import { settingsOf } from '../options/settings.ts';
import type { Host, Instance, Words } from '../runtime/host.ts';
import { Wording } from '../runtime/language-loader.ts';
import { die, type LastWords, loadLate, loadRuntime, onDeath, type Runtime } from '../runtime/runtime.ts';
import type { Options } from '../types.ts';
import { Look } from './applied-appearance.ts';
import { isSupported, UNSUPPORTED } from './browser-support.ts';
import { notLoaded } from './error-page.ts';
import { Frame } from './frame.ts';
import { MockSource } from './mock-source.ts';
import { fetchOf, tokenSource } from './passed-options.ts';
import { preferred } from './preferences.ts';
import { Handover } from './update.ts';

/** One instance: the frame, what is loaded into it, and what both say to each other. */
export class Embed {
  readonly ready: Promise<void>;
  private readonly frame: Frame;
  private readonly look: Look;
  private readonly wording: Wording;
  private readonly mocks = new MockSource();
  private readonly handover: Handover;
  private readonly journey: Journey;
  private readonly forgetDeath: () => void;
  private instance: Instance | undefined;
  private starting: Promise<void> | undefined;
  private isOver = false;
  private isDead = false;

  constructor(
    private readonly target: Element,
    private options: Options,
  ) {
    this.frame = new Frame(target);
    this.look = new Look(this.frame);
    this.wording = new Wording(this.frame);
    this.look.apply(options);
    this.handover = new Handover(this.mocks, target.id, {
      now: this.now,
      instance: () => this.instance,
      fail: (error) => this.tellFailure(error),
    });
    const traveller = {
      arrive: (path: string, isOld = false) => this.instance?.setPath(path, isOld),
      isDirty: () => this.isDirty(),
      ask: (path: string) => this.instance?.navigate(path),
    };
    this.journey = new Journey(traveller, options);
    this.forgetDeath = onDeath((words) => this.end(words));
    this.ready = this.start();
    // Whoever waits for it is told; there is an event, too.
    this.ready.catch(() => undefined);
  }

  update(patch: Options): void {
    const before = this.options;
    const after = { ...before, ...patch };
    for (const name of ['wasmUrl', 'lateWasmUrl'] as const) {
      if (String(before[name]) !== String(after[name]))
        throw new TypeError(`The option "${name}" of webhook-settings can only be given at the start.`);
    }
    this.options = after;
    if (this.isOver || this.isDead) return;
    this.look.apply(after);
    const { instance } = this;
    if (instance !== undefined) this.hand(instance, before, after);
    this.journey.follow(before, after);
  }

  navigate(path: string): void {
    if (this.isOver || this.isDead) return;
    if (this.instance === undefined) this.journey.go(path, false);
    else this.instance.navigate(path);
  }

  isDirty(): boolean {
    return this.instance?.isDirty() ?? false;
  }

  destroy(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.forgetDeath();
    this.journey.close();
    this.frame.remove();
    const { instance } = this;
    this.instance = undefined;
    // In a moment of its own: the app may be busy with what it is telling the page of.
    if (instance !== undefined) queueMicrotask(() => release(instance));
  }

  /** One start at a time. */
  private start(): Promise<void> {
    this.starting ??= this.tryToStart().finally(() => (this.starting = undefined));
    return this.starting;
  }

  private async tryToStart(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      if (!this.isOver && !this.isDead) this.fail(error);
      throw error;
    }
  }

  private async load(): Promise<void> {
    if (!isSupported()) throw new Error(`${UNSUPPORTED.title}. ${UNSUPPORTED.text}`);
    for (;;) {
      const { options } = this;
      const [runtime, { words }, mock] = await Promise.all([loadRuntime(options), this.loadWords(), this.loadMock()]);
      if (this.isOver) throw tooEarly();
      if (this.isDead) throw new Error('The runtime of the webhook settings has stopped.');
      // Options that have come in the meantime may want other words, or another mock.
      if (options === this.options) return this.draw(runtime, words, mock);
    }
  }

  private draw(runtime: Runtime, words: Words, mock: Mock | undefined): void {
    this.frame.measure();
    this.frame.clear();
    const host: Host = {
      settings: JSON.stringify(settingsOf(this.options, this.target.id)),
      path: this.journey.path,
      fetch: fetchOf(this.handover.current, mock),
      getAccessToken: tokenSource(this.handover.current),
      loadLate: () => this.loadLate(),
      words,
      preferences: this.look.preferences,
      keepPreferences: (text) => this.look.prefer(text, this.options),
      loadWords: async (tag) => {
        await this.loadWords(tag);
        return this.wording.latest();
      },
      // In a moment of its own: the app is still busy with what brought this about.
      go: (path, replace) => queueMicrotask(() => this.instance && this.journey.go(path, replace)),
      emit: (name, detail) => this.tell(name, detail),
      crashed: (title, text, reload) => this.crash({ title, text, reload }),
    };
    this.handover.begin(this.options);
    const instance = runtime.mount(this.frame.root, host);
    // Told of something on the way, the page may have ended it.
    if (this.isOver) {
      release(instance);
      throw tooEarly();
    }
    this.instance = instance;
    emit(this.target, 'ready', {});
  }

  /**
   * Tells the page of something; false if it has prevented what would come of it. Once this is over, nobody is told,
   * nobody is asked, and nothing is gone on with.
   */
  private tell(name: string, detail: object): boolean {
    if (this.isOver) return false;
    const leave = 'leave' in detail && typeof detail.leave === 'function' ? detail.leave : undefined;
    const given = leave === undefined ? detail : { ...detail, leave: () => void (this.instance && leave()) };
    return emit(this.target, name, given) && !this.isOver;
  }

  /** Hands on what has changed. */
  private hand(instance: Instance, before: Options, after: Options): void {
    this.handover.hand(instance, before, after);
    if (before.locale === after.locale) return;
    this.loadWords().then(
      ({ words, isLast }) => isLast && this.instance?.setWords(words),
      (error: unknown) => this.tellFailure(error),
    );
  }

  private async loadLate(): Promise<void> {
    try {
      await loadLate();
    } catch (error) {
      console.error(error);
      this.tellFailure(error);
      throw error;
    }
  }

  private tellFailure(error: unknown): void {
    if (!this.isOver) emitFailure(this.target, messageOf(error), false);
  }

  private readonly now = (): Options => this.options;

  /** The language that the options ask for, or else the person, here by a tag or by what they prefer. */
  private loadWords(tag = preferred(this.look.preferences, 'language')): Promise<{ words: Words; isLast: boolean }> {
    return this.wording.load(this.options.locale, tag);
  }

  private loadMock(): Promise<Mock | undefined> {
    return this.mocks.load(this.options);
  }

  private fail(error: unknown): void {
    console.error(error);
    this.frame.speak('en', 'ltr');
    this.frame.show(isSupported() ? notLoaded(() => void this.start().catch(() => undefined)) : UNSUPPORTED);
    emitFailure(this.target, messageOf(error), false);
  }

  /**
   * Says so in this instance's own language. Every instance that is drawn is told by itself; those that are not yet
   * hear it then.
   */
  private crash(words: LastWords): void {
    if (!this.isOver) this.end(words);
    queueMicrotask(() => die(words));
  }

  /** Ends with the runtime, which nothing of this instance can be asked of any more. */
  private end({ title, text, reload }: LastWords): void {
    if (this.isDead) return;
    this.isDead = true;
    this.instance = undefined;
    this.journey.close();
    this.frame.show({ title, text, action: { button: reload, press: () => location.reload() } });
    // Those who have just mounted this are about to listen.
    queueMicrotask(() => emitFailure(this.target, title, true));
  }
}

/** Ends what the app has of an instance, which must not be on the stack. */
function release(instance: Instance): void {
  instance.destroy();
  instance.free();
}

function tooEarly(): DOMException {
  return new DOMException('The webhook settings were destroyed before they were ready.', 'AbortError');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
