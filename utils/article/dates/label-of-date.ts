/** The kind of day that the words before a date make of it. */
export type DateLabel = 'published' | 'updated' | 'other' | 'none';

// All for text in small letters: `iu` instead would take the browser milliseconds to compile.
const UPDATED =
  /updat|modifi|revis|edited|aktuali[sz]|bearbeitet|geändert|mis(?:e)? à jour|actuali[sz]|atuali[sz]|modificad|aggiorna|bijgewerkt|gewijzigd|oppdater|opdater|uppdater|päivitet|zaktuali|güncel|diperbarui|обновлен|оновлен|изменен|更新|最終|수정|업데이트|تحديث|\bstand\b|reviewed|last /g;

const PUBLISHED =
  /publish|posted|issued|released|first |veröffentlicht|erstellt|erschienen|publié|paru le|publicad|publicat|pubblicat|gepubliceerd|geplaatst|publicerad|publicer|publisert|julkaistu|opublikowan|zveřejněn|vydáno|yayın|diterbitkan|dipublikasikan|опубликован|опубліков|дата публикации|公開|掲載|投稿|配信|発表|登録日|등록|입력|게시|승인|발행|نشر|\bon\b|\bam\b|\ble\b|\bel\b|date:|datum:/g;

const PLAINLY_PUBLISHED = /publish|veröffentlicht|publié|publicad/g;

const OTHER =
  /©|\(c\)|copyright|since|seit |depuis|until|bis |born|geboren|né[e]? le|expires|joined|member|event|starts|ends|registered|valid|retrieved|accessed/;

/** Reads the words just before a date, at most 60 characters: "Last updated on", "Veröffentlicht". */
export function labelOfDate(before: string): DateLabel {
  const near = before.slice(-60).toLowerCase();
  const updated = lastMatch(near, UPDATED);
  if (updated >= 0 && updated > lastMatch(near, PLAINLY_PUBLISHED)) return 'updated';
  if (OTHER.test(near)) return 'other';
  return lastMatch(near, PUBLISHED) >= 0 ? 'published' : 'none';
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
