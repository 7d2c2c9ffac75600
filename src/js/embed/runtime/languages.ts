import type { Language, Words } from './host.ts';

type Module = Promise<{ default: Words }>;

/**
 * Two modules for each language, so that only those in use are transferred: the texts of the app's first part, and
 * those of the lazy part. `src/js/build/pack/words.mjs` checks that none is missing.
 */
const LANGUAGES: Record<string, [first: () => Module, late: () => Module]> = {
  en: [() => import('#words/en'), () => import('#words/late-en')],
  ar: [() => import('#words/ar'), () => import('#words/late-ar')],
  de: [() => import('#words/de'), () => import('#words/late-de')],
  es: [() => import('#words/es'), () => import('#words/late-es')],
  fr: [() => import('#words/fr'), () => import('#words/late-fr')],
  ja: [() => import('#words/ja'), () => import('#words/late-ja')],
};

/** A loaded language, and what loads the texts that it lacks until the lazy part is loaded. */
export interface LoadedLanguage {
  language: Language;
  complete(): Promise<void>;
}

/** Loads the first supported language of these tags and the browser's languages, or else English. */
export async function loadLanguage(...tags: (string | undefined)[]): Promise<LoadedLanguage> {
  const [locale, [first, late]] = choose([...tags, ...navigator.languages, 'en']);
  const { texts, version } = (await first()).default;
  // A copy, because instances share the module, and each appends the later texts itself.
  const language = { locale, texts: [...texts], version };
  let isComplete = false;
  return {
    language,
    async complete() {
      const { texts } = (await late()).default;
      if (!isComplete) language.texts.push(...texts);
      isComplete = true;
    },
  };
}

/** Returns the writing direction of a language. It is the second of the texts. */
export function directionOf({ texts }: Language): 'rtl' | 'ltr' {
  return texts[1] === 'rtl' ? 'rtl' : 'ltr';
}

function choose(tags: (string | undefined)[]): [locale: string, load: [() => Module, () => Module]] {
  for (const tag of tags) {
    const load = tag && LANGUAGES[languageOf(tag)];
    if (load) return [tag, load];
  }
  throw new Error('English is always supported.');
}

function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}
