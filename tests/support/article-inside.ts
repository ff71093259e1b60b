/** An article's day and headline, and what it says in its first paragraph. */
export interface ArticleText {
  readonly day: string;
  readonly headline: string;
  readonly opening: string;
}

/** The inside of a page's `html` element, with the day in JSON-LD, `meta` and `time`. */
export function articleInside({ day, headline, opening }: ArticleText): string {
  const filler = `<p>${'The clerk weighed the post and wrote the sum on a card. '.repeat(4)}</p>`;
  const data = JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: day });
  return `<head><meta charset="utf-8"><title>${headline}</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="${day}">
<script type="application/ld+json">${data}</script></head>
<body><main><article><h1>${headline}</h1><p><time datetime="${day}">${day}</time></p>
<p>${opening}</p>${filler.repeat(3)}</article></main></body>`;
}
