import type { Language } from './host.ts';
import { type LoadedLanguage, loadLanguage } from './languages.ts';

/** Loads the language of an instance. Of several loads at once, only the last one counts. */
export class LanguageLoader {
  private last!: Promise<LoadedLanguage>;
  /** Whether the texts of the lazy part are required. */
  private isLateRequired = false;

  /** `onLoad` is called with each loaded language that still counts. */
  constructor(private readonly onLoad: (language: Language) => void) {}

  /** Loads the first supported language of these tags. Returns whether it still counts when it is loaded. */
  async load(...tags: (string | undefined)[]): Promise<{ language: Language; isLatest: boolean }> {
    const loading = this.start(tags);
    this.last = loading;
    const { language } = await loading;
    const isLatest = loading === this.last;
    if (isLatest) this.onLoad(language);
    return { language, isLatest };
  }

  /** Waits for all loads and returns the last language. */
  async latest(): Promise<Language> {
    return (await this.settled()).language;
  }

  /** Loads the texts of the lazy part. After a failure it can be called again. */
  async completeTexts(): Promise<void> {
    this.isLateRequired = true;
    await (await this.settled()).complete();
  }

  private async start(tags: (string | undefined)[]): Promise<LoadedLanguage> {
    const loaded = await loadLanguage(...tags);
    if (this.isLateRequired) await loaded.complete();
    return loaded;
  }

  private async settled(): Promise<LoadedLanguage> {
    for (;;) {
      const loading = this.last;
      const loaded = await loading;
      if (loading === this.last) return loaded;
    }
  }
}
