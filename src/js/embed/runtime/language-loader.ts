import type { Frame } from '../instance/frame.ts';
import type { Words } from './host.ts';
import { directionOf, loadWords } from './languages.ts';

/** The language of an instance. Of several loadings at once, only the last one counts. */
export class Wording {
  private last!: Promise<Words>;

  constructor(private readonly frame: Frame) {}

  /** Loads the words of the first of these tags that there are words for; says whether they are still wanted then. */
  async load(...tags: (string | undefined)[]): Promise<{ words: Words; isLast: boolean }> {
    const loading = loadWords(...tags);
    this.last = loading;
    const words = await loading;
    const isLast = loading === this.last;
    if (isLast) this.frame.speak(words.locale, directionOf(words));
    return { words, isLast };
  }

  /** The words that count once all are loaded that were asked for, be it by the person or by the page. */
  async latest(): Promise<Words> {
    for (;;) {
      const loading = this.last;
      const words = await loading;
      if (loading === this.last) return words;
    }
  }
}
