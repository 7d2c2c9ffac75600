// The globals that the scripts of the standalone page share.

/** A language, its texts in the order of their keys, and the version of the keys. */
interface PageLanguage {
  locale: string;
  texts: string[];
  version: number;
}

/** What head.js provides for boot.js. */
interface PageHead {
  /**
   * Returns the first tag whose language is supported, and that language: of the configuration, the user's, or the
   * browser's.
   */
  choose(preferred: string | null): [tag: string, language: string];
  /** The language files by the tags of their languages. */
  files: Record<string, string>;
  /** The stored preferences as text. */
  stored: string;
  /** The tag that the first language was chosen by, that language, its file, and the request for that file. */
  locale: string;
  language: string;
  file: string;
  words: Promise<Response>;
}

declare var webhookSettingsHead: PageHead;

/** What early.js provides for boot.js. */
interface PageEarly {
  /** Requests the list, unless that has happened. Returns undefined if the app does not begin with that request. */
  request(): import('../loading/early-list.ts').EarlyList | undefined;
}

declare var webhookSettingsEarly: PageEarly;

/** Set by a script that the owner of the page adds, if there is one. */
declare var webhookSettings: { getAccessToken?: (reason: string) => Promise<string | null> } | undefined;
