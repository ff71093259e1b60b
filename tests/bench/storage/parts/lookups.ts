import type { Page } from 'puppeteer-core';
import { askFrom } from '../ask-page';
import type { BenchStage } from '../bench-stage';
import { atMost, type Figure, only } from '../figure';
import { importInManager, importList, previewInManager } from '../manager-import';
import { pageText } from '../page-text';
import { type Question, questionsAbout, timesOf } from '../questions';
import { LIST_PEOPLE } from '../real-list';
import { median, quantile } from '../statistics';

const GOALS = {
  chromium: { warm: 10, killed: 120, importing: 60 },
  firefox: { warm: 20, killed: 150, importing: 100 },
} as const;
/** Before the warm ones are counted. */
const WARM_UP = 10;
const WARM = 61;
const KILLED = 11;
const WHOLE_PAGES = 15;
/** More than an import lasts. */
const DURING = 3_000;
const DURING_AT_A_TIME = 5;

/** Look-ups from a page in the whole list: warm, with the background just killed, during an import. */
export async function lookUpsPart(stage: BenchStage): Promise<Figure[]> {
  const goal = GOALS[stage.browser];
  await importList(stage, stage.list.path, LIST_PEOPLE);
  const page = await stage.openWebPage();
  const people = LIST_PEOPLE.toLocaleString('en');
  const warm = await warmTimes(page, stage.list.names);
  const whole = await wholePageTimes(page, stage.list.names);
  const killed = await killedTimes(stage, page);
  const during = await timesDuringImport(stage, page);
  await page.close();
  return [
    atMost(
      `300 keys and 20 profiles from a page, ${people} people, warm`,
      median(warm),
      goal.warm,
      'ms',
    ),
    only('the same, p95', quantile(warm, 0.95), 'ms'),
    only('a page that asks these 300 keys, read and answered whole', median(whole), 'ms'),
    atMost('the same look-up, background just killed', median(killed), goal.killed, 'ms'),
    atMost('look-ups while an import runs, p95', quantile(during, 0.95), goal.importing, 'ms'),
    only(`the same, median of ${during.length}`, median(during), 'ms'),
  ];
}

/** Times of look-ups once the background has its filters. */
export async function warmTimes(page: Page, names: readonly string[]): Promise<number[]> {
  return (await ask(page, questionsAbout(names, WARM_UP + WARM))).slice(WARM_UP);
}

/** Each with a background that has just been ended. */
export async function killedTimes({ session, list }: BenchStage, page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const question of questionsAbout(list.names, KILLED)) {
    await session.killBackground();
    times.push(...(await ask(page, [question])));
  }
  return times;
}

async function ask(page: Page, questions: readonly Question[]): Promise<number[]> {
  return timesOf(
    questions,
    await askFrom(
      page,
      questions.map(({ message }) => message),
    ),
  );
}

/** As the extension itself asks: text goes out, mentions and people come back. */
async function wholePageTimes(page: Page, names: readonly string[]): Promise<number[]> {
  const questions = questionsAbout(names, WARM_UP + WHOLE_PAGES);
  const texts = await Promise.all(questions.map((one, seed) => pageText(one.names, seed)));
  const messages = texts.map(({ input }) => ({ call: 'recognise', args: input }));
  const answers = await askFrom(page, messages);
  // Some names are common words, or several people's: most are found, or something is wrong.
  const found = answers.map((answer, at) => {
    return texts[at]?.names.filter((name) => answer.names.includes(name)).length ?? 0;
  });
  if (median(found) < 15) throw new Error(`Pages find only ${median(found)} of their people`);
  return answers.slice(WARM_UP).map(({ ms }) => ms);
}

async function timesDuringImport(stage: BenchStage, page: Page): Promise<number[]> {
  const { page: manager } = await previewInManager(stage, stage.list.path);
  await page.bringToFront();
  let isOver = false;
  const importing = importInManager(manager, LIST_PEOPLE).finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  const questions = questionsAbout(stage.list.names, DURING);
  for (let at = 0; at < DURING && !isOver; at += DURING_AT_A_TIME) {
    times.push(...(await ask(page, questions.slice(at, at + DURING_AT_A_TIME))));
  }
  await importing;
  await manager.close();
  return times;
}
