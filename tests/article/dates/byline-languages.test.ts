// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readFacts } from '../../../utils/article/read-facts';

/** What is read from a page in a language whose one date stands in the line under its headline. */
function readByline(language: string, byline: string) {
  const text = '<p>A sentence with commas, clauses, and enough words to be read as an article.</p>';
  const html = `<html lang="${language}"><head><title>Headline of the story</title></head><body>
    <article><h1>Headline of the story</h1><div class="byline">${byline}</div>${text.repeat(6)}</article>
    </body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { published, publishedFrom } = readFacts(page, 'https://news.example/story', '2025-06-01');
  return [published, publishedFrom];
}

it.each([
  ['en', 'By Ann Lee · Thu 26 Sept 2024, 10.15 BST'],
  ['en', 'Published: 26 September 2024 | Updated: 27 September 2024'],
  ['de', 'Von Ann Lee, 26.09.2024, 10:15 Uhr'],
  ['de', 'Veröffentlicht am 26. Sept. 2024 um 10.15 Uhr'],
  ['fr', 'Publié le 26 sept. 2024 à 08h30, mis à jour le 27 sept. 2024 à 9h00'],
  ['es', 'Madrid - 26 sept 2024 - 05:30 CEST'],
  ['es', 'Publicado el 26/09/2024 a las 10:15, actualizado el 27/09/2024'],
  ['it', 'di Ann Lee, giovedì 26 settembre 2024, ore 10.15'],
  ['it', 'Pubblicato il 26 set 2024, aggiornato il 27 set 2024'],
  ['pt', '26 de set. de 2024, 10h15'],
  ['pt-BR', 'Publicado em 26/09/2024 10h15 - Atualizado em 27/09/2024 09h00'],
  ['nl', 'do 26 sep. 2024, 10.15 uur'],
  ['nl', 'Gepubliceerd op 26 september 2024, bijgewerkt op 27 september 2024'],
  ['pl', 'Opublikowano 26 wrz 2024, godz. 10:15'],
  ['pl', '26 września 2024 r., aktualizacja 27 września 2024 r.'],
  ['ru', '26 сентября 2024 г., 10:15 МСК'],
  ['ru', 'Опубликовано 26 сен. 2024, обновлено 27 сен. 2024'],
  ['uk', '26 вересня 2024 р., четвер, 10:15'],
  ['uk', 'Опубліковано 26 верес. 2024, оновлено 27 верес. 2024'],
  ['ja', '2024年9月26日 10時15分'],
  ['ja', '公開日：2024年9月26日 更新日：2024年9月27日'],
  ['zh', '记者 2024年9月26日 星期四 10:15'],
  ['zh', '發布時間：2024年09月26日 更新時間：2024年09月27日'],
  ['ko', '입력 2024.09.26 10:15 | 수정 2024.09.27 09:00'],
  ['ar', 'الخميس 26 أيلول 2024'],
  ['ar', '٢٦ سبتمبر/أيلول ٢٠٢٤'],
  ['ar', 'نشر في 26 سبتمبر 2024، آخر تحديث 27 سبتمبر 2024'],
  ['tr', '26 Eyl 2024 Perşembe, saat 10.15'],
  ['tr', 'Yayınlanma: 26.09.2024 - Güncelleme: 27.09.2024'],
])('reads the byline of a page in %s: %s', (language, byline) => {
  expect(readByline(language, byline)).toEqual(['2024-09-26', 'byline']);
});

it.each([
  ['ar', '26 شباط 2024', '2024-02-26'],
  ['ar', '26 كانون الثاني 2024', '2024-01-26'],
  ['ar', '26 كانون الثاني/يناير 2024', '2024-01-26'],
  ['ar', '26 تشرين الأول 2024', '2024-10-26'],
  ['ar', '26 آب 2024', '2024-08-26'],
  ['ar', '26 جويلية 2024', '2024-07-26'],
  ['ar', '26 جانفي 2024', '2024-01-26'],
  ['ar', '26 فيفري 2024', '2024-02-26'],
  ['ar', '26 أوت 2024', '2024-08-26'],
  ['ar', '26 غشت 2024', '2024-08-26'],
])('knows the months of the Levant, the Maghreb and Morocco in %s: %s', (language, byline, day) => {
  expect(readByline(language, byline)).toEqual([day, 'byline']);
});

it.each([
  ['de', 'Aktualisiert am 27.09.2024, 10:15 Uhr'],
  ['de', 'Stand: 27. Sept. 2024, 10.15 Uhr'],
  ['fr', 'Mis à jour le 27 septembre 2024'],
  ['es', 'Actualizado el 27 de septiembre de 2024'],
  ['ru', 'Обновлено 27 сентября 2024 г.'],
  ['ja', '更新日：2024年9月27日'],
  ['tr', 'Güncelleme: 27.09.2024'],
])('takes no day of change for that of publication, in %s: %s', (language, byline) => {
  expect(readByline(language, byline)).toEqual([null, null]);
});
