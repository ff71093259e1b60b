import { h, hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { makeArticle } from './article-component.js';

const Article = makeArticle({ h, useState });

window.mended = [];

window.hydrate = () => {
  hydrate(h(Article), document.getElementById('root'));
};
