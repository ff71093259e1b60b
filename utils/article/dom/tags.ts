/** Names are `localName`s: lower case in HTML and XHTML alike. */
function tags(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that stand on lines of their own: text before and after them is not joined. */
export const BLOCK_TAGS = tags(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements without readable text; what stands on either side of them is joined. */
export const SILENT_TAGS = tags(
  'script style noscript template head title meta link base rt rp datalist param source track ' +
    'area map img wbr svg fact-context-card',
);

/** Elements whose text is not the article's words, but which part the words around them. */
export const GAP_TAGS = tags(
  'code kbd samp var textarea input select button option optgroup meter progress output iframe ' +
    'frame noframes object embed applet canvas audio video math pre nav',
);

/** Landmarks and widgets that are not the article's words. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation search contentinfo menu menubar toolbar tablist tooltip dialog alertdialog ' +
    'textbox searchbox combobox listbox button math code complementary status'
  ).split(' '),
);
