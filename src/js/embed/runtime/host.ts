// The interface between the app in Rust (`src/bin/embed`) and the code around it.

import type { EventDetails } from '../events.ts';

/** Texts of a language, and the version of their keys. A text with plural forms is an object. */
export interface Words {
  /** In the order of their keys. */
  texts: (string | Record<string, string>)[];
  version: number;
}

/** A language, and the tag by which dates and numbers are formatted. The later texts are appended when they come. */
export interface Language extends Words {
  locale: string;
}

/** An instance of the app, as the wasm exports it. After `destroy`, no method has an effect. */
export interface WasmInstance {
  /**
   * Changes the configuration by JSON text. Members that are absent stay as they are. Throws if a member is invalid.
   */
  update(config: string): void;
  setFetch(fetch: (request: Request) => Promise<Response>): void;
  setTokenSource(source: ((reason: never) => unknown) | undefined): void;
  /** Throws if the texts are those of another version. */
  setLanguage(language: Language): void;
  /**
   * Sets the current path without asking about unsaved changes. `isTraversal` is true if the browser went back or
   * forward.
   */
  setPath(path: string, isTraversal: boolean): void;
  /** Navigates like a link: asks first if there are unsaved changes. */
  navigate(path: string): void;
  isDirty(): boolean;
  destroy(): void;
  /** Frees the wasm's memory of the instance. */
  free(): void;
}

/** What an instance gets from the code around it. */
export interface Host {
  /** The configuration as JSON text. */
  config: string;
  /** The initial path, relative to the base. */
  path: string;
  fetch(request: Request): Promise<Response>;
  getAccessToken: ((reason: never) => unknown) | undefined;
  /** Loads the part of the wasm that the list does not need. */
  loadLazyParts(): Promise<unknown>;
  /** The initial language. */
  language: Language;
  /** The user's preferences as text. */
  preferences: string;
  /** Applies the user's preferences, and stores them on this device. */
  storePreferences(text: string): void;
  /** Loads a language by its tag. */
  loadLanguage(tag: string): Promise<Language>;
  /** Navigates to a path. The path is current when {@link WasmInstance.setPath} is called. */
  go(path: string, replace: boolean): void;
  /** Dispatches an event to the host page. Returns false if a listener prevented its default. */
  emit(name: keyof EventDetails, detail: object): boolean;
  /** Shows that the app has crashed. `reload` is the label of a button. */
  showCrash(title: string, text: string, reload: string): void;
}
