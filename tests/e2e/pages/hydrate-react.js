import { createElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { makeArticle } from './article-component.js';

const Article = makeArticle({ h: createElement, useState });

/** What React had to mend; a page left as the server made it needs nothing. */
window.mended = [];

window.hydrate = () => {
  hydrateRoot(document.getElementById('root'), createElement(Article), {
    onRecoverableError: (error) => window.mended.push(String(error)),
    onUncaughtError: (error) => window.mended.push(String(error)),
  });
};
