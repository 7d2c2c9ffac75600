import type { Language, Texts } from './host.ts';

/**
 * A module for each language, so that only the one in use is transferred. `src/js/build/pack/words.mjs` checks that
 * none is missing.
 */
const LANGUAGES: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('#words/en'),
  ar: () => import('#words/ar'),
  de: () => import('#words/de'),
  es: () => import('#words/es'),
  fr: () => import('#words/fr'),
  ja: () => import('#words/ja'),
};

/** Loads the first supported language of these tags and the browser's languages, or else English. */
export async function loadLanguage(...tags: (string | undefined)[]): Promise<Language> {
  const [locale, load] = choose([...tags, ...navigator.languages, 'en']);
  return { locale, texts: (await load()).default };
}

/** Returns the writing direction of a language. It is the second of the texts. */
export function directionOf({ texts }: Language): 'rtl' | 'ltr' {
  return texts[1] === 'rtl' ? 'rtl' : 'ltr';
}

function choose(tags: (string | undefined)[]): [locale: string, load: () => Promise<{ default: Texts }>] {
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
