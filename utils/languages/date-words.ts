/** Parts of words that stand just before a date, in small letters, with `|` between them. */
export interface DateWords {
  /** The page was changed: "last updated on". */
  readonly updated?: string;
  /** It came out: "published on". */
  readonly published?: string;
  /** Of those, what says so by itself: "on" may also stand before the day of a change. */
  readonly plainlyPublished?: string;
  /** The date is of something else: "born", "until". */
  readonly other?: string;
}

/**
 * Words before dates of each language, by its code (ISO 639-1); `any`: what is of no language. They
 * are read in every text, whatever its language: a page in one language often says these in another.
 * In a file of their own, beside the months, as the content script needs no more of languages.
 */
export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  any: { published: 'date:|datum:', other: '©|\\(c\\)|copyright' },
  en: {
    updated: 'updat|modifi|revis|edited|reviewed|last ',
    published: 'publish|posted|issued|released|first |\\bon\\b',
    plainlyPublished: 'publish',
    other:
      'since|until|born|expires|joined|member|event|starts|ends|registered|valid|retrieved|accessed',
  },
  de: {
    updated: 'aktuali[sz]|bearbeitet|geändert|\\bstand\\b',
    published: 'veröffentlicht|erstellt|erschienen|\\bam\\b',
    plainlyPublished: 'veröffentlicht',
    other: 'seit |bis |geboren',
  },
  fr: {
    updated: 'mise? à jour|actuali[sz]',
    published: 'publié|paru le|\\ble\\b',
    plainlyPublished: 'publié',
    other: 'depuis|née? le',
  },
  es: {
    updated: 'actuali[sz]|modificad',
    published: 'publicad|\\bel\\b',
    plainlyPublished: 'publicad',
  },
  pt: { updated: 'atuali[sz]|modificad', published: 'publicad', plainlyPublished: 'publicad' },
  ca: { published: 'publicat' },
  it: { updated: 'aggiorna', published: 'pubblicat' },
  nl: { updated: 'bijgewerkt|gewijzigd', published: 'gepubliceerd|geplaatst' },
  sv: { updated: 'uppdater', published: 'publicerad' },
  da: { updated: 'opdater', published: 'publicer' },
  nb: { updated: 'oppdater', published: 'publisert' },
  fi: { updated: 'päivitet', published: 'julkaistu' },
  pl: { updated: 'zaktuali', published: 'opublikowan' },
  cs: { published: 'zveřejněn|vydáno' },
  tr: { updated: 'güncel', published: 'yayın' },
  id: { updated: 'diperbarui', published: 'diterbitkan|dipublikasikan' },
  ru: { updated: 'обновлен|изменен', published: 'опубликован|дата публикации' },
  uk: { updated: 'оновлен', published: 'опубліков' },
  ja: { updated: '更新|最終', published: '公開|掲載|投稿|配信|発表|登録日' },
  ko: { updated: '수정|업데이트', published: '등록|입력|게시|승인|발행' },
  ar: { updated: 'تحديث', published: 'نشر' },
};
