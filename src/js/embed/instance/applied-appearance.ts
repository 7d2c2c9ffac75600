import type { Options } from '../types.ts';
import type { Frame } from './frame.ts';
import { keepPreferences, preferred, readPreferences } from './preferences.ts';

/** How an instance looks: by its options, and by what the person prefers where those are silent. */
export class Look {
  /** What the person prefers, as text. */
  preferences = readPreferences();

  constructor(private readonly frame: Frame) {}

  apply({ theme, appearance }: Options): void {
    this.frame.theme = theme ?? preferred(this.preferences, 'theme');
    this.frame.density = preferred(this.preferences, 'density');
    this.frame.appearance = appearance ?? {};
  }

  /** The person prefers something else. */
  prefer(text: string, options: Options): void {
    this.preferences = text;
    keepPreferences(text);
    this.apply(options);
  }
}
