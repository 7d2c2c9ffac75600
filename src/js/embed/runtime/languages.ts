import type { Texts, Words } from './host.ts';

/**
 * A module each, so that only the one in use is transferred. Held to `src/ui/i18n/languages` by `src/js/build/pack.mjs`.
 */
const LANGUAGES: Record<string, () => Promise<{ default: Texts }>> = {
  en: () => import('#words/en'),
  ar: () => import('#words/ar'),
  de: () => import('#words/de'),
  es: () => import('#words/es'),
  fr: () => import('#words/fr'),
  ja: () => import('#words/ja'),
};

/** Loads the words of the first of these tags that there are words for, or of the browser's languages. */
export async function loadWords(...tags: (string | undefined)[]): Promise<Words> {
  const [locale, load] = choose([...tags, ...navigator.languages, 'en']);
  return { locale, texts: (await load()).default };
}

/** The direction that a language is written in: its second text. */
export function directionOf({ texts }: Words): string {
  return texts[1] === 'rtl' ? 'rtl' : 'ltr';
}

function choose(tags: (string | undefined)[]): [locale: string, load: () => Promise<{ default: Texts }>] {
  for (const tag of tags) {
    const load = tag && LANGUAGES[languageOf(tag)];
    if (load) return [tag, load];
  }
  throw new Error('There are words for English.');
}

function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}
