import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverMark, rest } from '../../cli/browser/hover';
import { type MarkKind, readMarks } from '../../cli/browser/marks';
import { BODIES, type BodyName, LOOKS } from '../support/coloured-page';
import { withForcedColours } from '../support/forced-colours';
import { LINE_CONTRAST, type MarkLine, measureLines, TEXT_CONTRAST } from '../support/mark-lines';
import { PATIENCE } from '../support/patience';
import { type Stage, useStage } from '../support/stage';

const KINDS: readonly MarkKind[] = ['fact-context', 'fact-context-role'];
const BODY_NAMES = Object.keys(BODIES) as BodyName[];

/** So wide that no mark is broken over two lines, in CSS pixels. */
const WIDTH = 1300;

/** Until the card has faded in, in ms. */
const FADE = 300;

/** Opens the page in a window in which all of it is seen, and waits for all marks. */
async function openColoured(stage: Stage, body: BodyName): Promise<Page> {
  const page = await stage.visit(`/coloured/${body}.html`);
  await page.setViewport({ width: WIDTH, height: 800 });
  for (const kind of KINDS) {
    await expect.poll(() => readMarks(page, kind), PATIENCE).toHaveLength(LOOKS.length);
  }
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
  return page;
}

/** The looks whose line is not seen, with its contrast. */
function faintOf(lines: readonly MarkLine[]): readonly string[] {
  return LOOKS.flatMap((look, at) => {
    const contrast = lines[at]?.contrast ?? 0;
    return contrast < LINE_CONTRAST ? [`${look}: ${contrast.toFixed(2)}`] : [];
  });
}

/** The looks whose marked letters cannot be read. */
function paleOf(lines: readonly MarkLine[]): readonly string[] {
  return LOOKS.filter((_, at) => (lines[at]?.letters ?? 0) < TEXT_CONTRAST);
}

/** The looks whose letters are not as they are without the mark. */
function alteredOf(lines: readonly MarkLine[]): readonly string[] {
  return LOOKS.filter((_, at) => lines[at]?.changedInText !== 0);
}

describe.each(BODY_NAMES)('the line under a mark in a %s page', (body) => {
  const stage = useStage();

  it.each(KINDS)('is seen against what is really behind: %s', async (kind) => {
    const page = await openColoured(stage, body);

    const lines = await measureLines(page, kind);

    expect(faintOf(lines)).toEqual([]);
    expect(alteredOf(lines)).toEqual([]);
  });

  it.each(KINDS)('is seen where colours are forced, and alone in Firefox: %s', async (kind) => {
    const page = await openColoured(stage, body);

    const lines = await withForcedColours(stage.session, page, () => measureLines(page, kind));

    // Chromium gives every mark the colours of a selection there, of which a page's opacity takes
    // away more than of black on white: docs/architecture.md, "Forced colours and paper". Names are in
    // two highlights, whose grounds lie one over the other.
    const isAlone = stage.session.name === 'firefox';
    expect(faintOf(lines)).toEqual([]);
    expect(alteredOf(lines)).toEqual(isAlone ? [] : LOOKS);
    const isTwice = kind === 'fact-context';
    expect(paleOf(lines)).toEqual(isAlone || isTwice ? [] : ['half seen through']);
  });
});

describe('the line under a mark', () => {
  const stage = useStage();

  it('is thinner under an office than under a name', async () => {
    const page = await openColoured(stage, 'light');
    const own = LOOKS.indexOf('the page’s own');

    const [name, office] = [
      (await measureLines(page, 'fact-context'))[own],
      (await measureLines(page, 'fact-context-role'))[own],
    ];

    expect({ name: name?.thickness, office: office?.thickness }).toEqual({ name: 2, office: 1 });
  });

  it.each(['a link', 'Arabic'])('stands lower than elsewhere in %s', async (look) => {
    const page = await openColoured(stage, 'light');

    for (const kind of KINDS) {
      const lines = await measureLines(page, kind);
      const offsetOf = (wanted: string) => lines[LOOKS.indexOf(wanted)]?.offset ?? 0;
      expect(offsetOf(look)).toBeGreaterThan(offsetOf('the page’s own'));
    }
  });

  it.each(['#fff on #121416', '#0645ad on #fff1c9', 'a link'])(
    'is whole, and seen, while the card is open: %s',
    async (look) => {
      const page = await openColoured(stage, 'light');

      for (const kind of KINDS) {
        await hoverMark(page, LOOKS.indexOf(look), kind);
        await rest(FADE);
        const lines = await measureLines(page, 'fact-context-active');

        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatchObject({ length: 1, thickness: 2, changedInText: 0 });
      }
    },
  );
});
