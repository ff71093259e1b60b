// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { watchEdges } from '../../../entrypoints/card/watch-hand';
import type { FromCard } from '../../../utils/messaging/card-messages';

let sent: FromCard[];
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const edge = (which: 'first' | 'last') => at(`body > :${which}-child`);

beforeEach(() => {
  document.body.innerHTML =
    '<div id="root"><section role="dialog"><h2 tabindex="-1">Name</h2><button>Close</button></section></div>';
  sent = [];
  watchEdges(at('#root'), (message) => sent.push(message));
});

describe('the edges of the card', () => {
  it.each(['first', 'last'] as const)('close it when the focus comes out at the %s', (which) => {
    at('button').focus();
    expect(sent).toEqual([]);
    edge(which).focus();
    expect(sent).toEqual([{ type: 'close' }]);
  });

  it('give the name the focus where the frame has it and nothing in it does', () => {
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement?.textContent).toBe('Name');
    at('button').focus();
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement?.textContent).toBe('Close');
  });

  it.each(['first', 'last'] as const)('lead in who comes from the page to the %s', (which) => {
    edge(which).focus();
    expect(sent).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Name');
  });

  it('close nothing where there is no card to come out of', () => {
    at('#root').replaceChildren();
    edge('first').focus();
    edge('last').focus();
    expect(sent).toEqual([]);
  });
});
