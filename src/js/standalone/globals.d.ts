// The globals that the scripts of the standalone page share.

/** A language, and its texts in their order. */
interface PageWords {
  locale: string;
  texts: string[];
}

/** What head.js leaves for boot.js. */
interface PageHead {
  read(): string;
  keep(preferences: string): void;
  words: Promise<PageWords>;
  loadWords(preferred: string | null): Promise<PageWords>;
  /** The files with words that were asked for. */
  loaded: string[];
  /** Called when another tab has changed the preferences. */
  heard(preferences: string): void;
}

declare var webhookSettingsHead: PageHead;

/** Set by a script of the page's own, if there is one. */
declare var webhookSettings: { getAccessToken?: (reason: string) => Promise<string | null> } | undefined;
