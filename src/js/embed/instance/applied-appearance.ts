import type { GivenOptions } from '../types.ts';
import type { Frame } from './frame.ts';
import { preferred, readPreferences, storePreferences } from './preferences.ts';

/** The theme, density and appearance of an instance. Options take precedence over the user's preferences. */
export class AppliedAppearance {
  /** The user's preferences as text. */
  preferences = readPreferences();

  constructor(private readonly frame: Frame) {}

  apply({ theme, font, appearance }: GivenOptions): void {
    this.frame.theme = theme ?? preferred(this.preferences, 'theme');
    this.frame.density = preferred(this.preferences, 'density');
    this.frame.appearance = font === undefined ? (appearance ?? {}) : { ...appearance, font };
  }

  /** Stores changed preferences and applies them. */
  setPreferences(text: string, options: GivenOptions): void {
    this.preferences = text;
    storePreferences(text);
    this.apply(options);
  }
}
