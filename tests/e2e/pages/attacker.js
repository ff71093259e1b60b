/*
 * What a page can put in place before any extension comes: everything of the platform that a card
 * could be read through tells `window.heard` first.
 */
(() => {
  const heard = [];
  window.heard = heard;
  const hear = (what, value) => {
    try {
      heard.push(`${what}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    } catch {
      heard.push(`${what}: (not told)`);
    }
  };
  const listenIn = (owner, name) => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    owner[name] = function (...args) {
      hear(name, args.map(String).join(' '));
      return original.apply(this, args);
    };
  };
  window.roots = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    window.roots.push(root);
    return root;
  };
  for (const name of ['append', 'prepend', 'setAttribute', 'moveBefore'])
    listenIn(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore']) listenIn(Node.prototype, name);
  for (const name of ['showPopover', 'focus']) listenIn(HTMLElement.prototype, name);
  listenIn(Document.prototype, 'createElement');
  listenIn(MessagePort.prototype, 'postMessage');
  listenIn(MessagePort.prototype, 'addEventListener');
  listenIn(window, 'postMessage');
  listenIn(EventTarget.prototype, 'dispatchEvent');
  const Channel = window.MessageChannel;
  window.MessageChannel = class extends Channel {
    constructor() {
      super();
      hear('MessageChannel', 'made');
    }
  };
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    set: () => hear('onmessage', 'set'),
    configurable: true,
  });
  const content = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      hear('contentWindow', this.src);
      return content.get.call(this);
    },
    configurable: true,
  });
  const copied = ({ clipboardData }) =>
    [...(clipboardData?.types ?? [])].map((type) => clipboardData.getData(type));
  const dragged = ({ dataTransfer }) =>
    [...(dataTransfer?.types ?? [])].map((type) => dataTransfer.getData(type));
  for (const type of ['copy', 'cut', 'paste']) {
    addEventListener(
      type,
      (event) => hear(type, [String(getSelection()), ...copied(event)].join(' ')),
      true,
    );
  }
  for (const type of ['dragstart', 'dragenter', 'dragover', 'drop', 'dragend']) {
    addEventListener(
      type,
      (event) => {
        event.preventDefault();
        hear(type, dragged(event).join(' '));
      },
      true,
    );
  }
  addEventListener('message', ({ data, origin }) => hear('message', { data, origin }), true);
  for (const type of [
    'selectionchange',
    'focusin',
    'beforeinput',
    'input',
    'beforetoggle',
    'toggle',
    'load',
    'click',
  ]) {
    document.addEventListener(
      type,
      ({ target }) =>
        hear(type, `${target?.localName} ${target?.innerText ?? ''} ${String(getSelection())}`),
      true,
    );
  }
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) hear('performance', name);
  }).observe({ type: 'resource', buffered: true });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) hear('mutation', node.outerHTML ?? node.data ?? '');
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
})();
