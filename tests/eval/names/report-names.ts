import { layTable, share } from '../report/table';
import { FRAMES, type Frame } from './frames';
import { type JudgedName, type NameReason, REASONS } from './judge-names';

const TITLES: Readonly<Record<Frame, string>> = {
  full: 'full name',
  titled: 'title and short form',
  short: 'full name, then short form',
};

/** How many names are found in each frame, and each that is not, with its reason. */
export function reportNames(judged: readonly JudgedName[], files: readonly string[]): string {
  const rows = FRAMES.map((frame) => {
    const those = judged.filter((one) => one.frame === frame);
    const missed = those.filter(({ found }) => !found).length;
    return [TITLES[frame], String(those.length), String(missed), share(missed / those.length)];
  });
  const missed = judged.filter(({ found }) => !found);
  const all = [
    'all',
    String(judged.length),
    String(missed.length),
    share(missed.length / judged.length),
  ];
  return [
    `Names of everyone in ${files.join(', ')}`,
    layTable(['frame', 'names', 'not found', 'share'], [...rows, all]),
    ...(Object.keys(REASONS) as NameReason[]).flatMap((reason) => listOf(missed, reason)),
  ].join('\n');
}

function listOf(missed: readonly JudgedName[], reason: NameReason): readonly string[] {
  const those = missed.filter((one) => one.reason === reason);
  if (those.length === 0) return [];
  const lines = those.map(({ name, person, frame, published }) => {
    const whose = name === person.name ? '' : ` of ${person.name}`;
    return `  ${name}${whose}, ${[TITLES[frame], published].filter(Boolean).join(', ')}`;
  });
  return ['', `Not found, ${REASONS[reason]}: ${those.length}`, ...lines];
}
