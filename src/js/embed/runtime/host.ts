// The seam between the app in Rust (`src/bin/embed`) and what embeds it.

/** Texts of the catalogue by their number. */
export type Texts = (string | Record<string, string>)[];

/** A language, and the tag that dates and numbers are written by. */
export interface Words {
  locale: string;
  texts: Texts;
}

/** An instance of the app, as the wasm's glue has it. */
export interface Instance {
  /** Takes settings as JSON text; members that are absent stay. */
  update(settings: string): void;
  setFetch(fetch: (request: Request) => Promise<Response>): void;
  setTokenSource(source: ((reason: never) => unknown) | undefined): void;
  setWords(words: Words): void;
  /** Says where one is now, and whether the browser goes back or forward to it. Never asks. */
  setPath(path: string, isOld: boolean): void;
  /** As if a link there had been followed: asks first if work is unsaved. */
  navigate(path: string): void;
  isDirty(): boolean;
  destroy(): void;
  free(): void;
}

/** What the app is given. */
export interface Host {
  settings: string;
  path: string;
  fetch(request: Request): Promise<Response>;
  getAccessToken: ((reason: never) => unknown) | undefined;
  /** Loads what the list does without. */
  loadLate(): Promise<unknown>;
  words: Words;
  preferences: string;
  keepPreferences(text: string): void;
  loadWords(tag: string): Promise<Words>;
  /** The app is going there: whoever has the address says when it is there. */
  go(path: string, replace: boolean): void;
  /** Gives false if a listener has cancelled the event. */
  emit(name: string, detail: object): boolean;
  /** The runtime has died. */
  crashed(title: string, text: string, reload: string): void;
}
