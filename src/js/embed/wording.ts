import type { Frame } from './frame.ts';
import type { Words } from './host.ts';
import { directionOf, loadWords } from './words.ts';

/** The language of an instance. Of several loadings at once, only the last one counts. */
export class Wording {
  private count = 0;

  constructor(private readonly frame: Frame) {}

  /** Loads the words of the first of these tags that there are words for; says whether they are still wanted then. */
  async load(...tags: (string | undefined)[]): Promise<{ words: Words; isLast: boolean }> {
    const number = ++this.count;
    const words = await loadWords(...tags);
    const isLast = number === this.count;
    if (isLast) this.frame.speak(words.locale, directionOf(words));
    return { words, isLast };
  }
}
