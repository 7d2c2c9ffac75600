import type { Language } from './host.ts';
import { loadLanguage } from './languages.ts';

/** Loads the language of an instance. Of several loads at once, only the last one counts. */
export class LanguageLoader {
  private last!: Promise<Language>;

  /** `onLoad` is called with each loaded language that still counts. */
  constructor(private readonly onLoad: (language: Language) => void) {}

  /** Loads the first supported language of these tags. Returns whether it still counts when it is loaded. */
  async load(...tags: (string | undefined)[]): Promise<{ language: Language; isLatest: boolean }> {
    const loading = loadLanguage(...tags);
    this.last = loading;
    const language = await loading;
    const isLatest = loading === this.last;
    if (isLatest) this.onLoad(language);
    return { language, isLatest };
  }

  /** Waits for all loads and returns the last language. */
  async latest(): Promise<Language> {
    for (;;) {
      const loading = this.last;
      const language = await loading;
      if (loading === this.last) return language;
    }
  }
}
