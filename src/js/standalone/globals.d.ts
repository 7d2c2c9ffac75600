// The globals that the scripts of the standalone page share.

/** A language, and its texts in the order of their keys, followed by their version. */
interface PageLanguage {
  locale: string;
  texts: string[];
}

/** What head.js provides for boot.js. */
interface PageHead {
  /** Returns the stored preferences as text. */
  read(): string;
  /** Applies preferences and stores them. */
  store(preferences: string): void;
  /** The initial language. */
  language: Promise<PageLanguage>;
  /** Loads a language by its tag. The configuration takes precedence. */
  loadLanguage(preferred: string | null): Promise<PageLanguage>;
  /** The language files that were requested. */
  loadedFiles: string[];
  /** Called when another tab has changed the preferences. */
  onPreferencesChange(preferences: string): void;
}

declare var webhookSettingsHead: PageHead;

/** Set by a script that the owner of the page adds, if there is one. */
declare var webhookSettings: { getAccessToken?: (reason: string) => Promise<string | null> } | undefined;
