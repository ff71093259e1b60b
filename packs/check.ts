import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { checkByHand } from './checks/by-hand';
import { checkClaims } from './checks/claims';
import { checkContactPages, placeholderProblems } from './checks/contact';
import { countPeople } from './checks/counts';
import { checkDuplicates, checkElections, checkPartyNames } from './checks/duplicates';
import { checkFirstRank, checkSinglePosts } from './checks/holders';
import {
  compareIdentities,
  parseDisagreements,
  type Reference,
  referenceSchema,
} from './checks/identities';
import { joinPosts, newestDay } from './checks/joined-terms';
import { checkLicences } from './checks/licensing';
import type { Check, PackProblem } from './checks/problem';
import { checkReferences, checkRelations } from './checks/references';
import { checkRemovals } from './checks/removals';
import { checkSourcing } from './checks/sourcing';
import { checkStandard } from './checks/standard';
import { checkCompleteness, checkSingleHolders, checkSuccessors } from './checks/terms';
import { checkWording } from './checks/wording';
import { parseKnownGaps } from './known-gaps';
import { parseLicences } from './licences';
import { isBuilt, outputs } from './outputs';
import type { Contact } from './pack-list';
import type { PackSources } from './pack-sources';
import { CONTACT_PAGES, DISAGREEMENTS, KNOWN_GAPS, LICENCES, LOADED_WORDS, REMOVED } from './paths';
import { readPackList, readPacks, type WrittenPack } from './read-sources';
import { parseRemovals, removedBy } from './removed';

/** The words of the list; a line starting with `#` explains. */
function loadedWords(): string[] {
  const lines = readFileSync(LOADED_WORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Nobody should review sources that are not what ships. */
function checkBuilt(packs: readonly WrittenPack[]): PackProblem[] {
  try {
    return outputs(packs)
      .filter((output) => !isBuilt(output))
      .map(({ name }) => ({ at: name, reason: 'is older than its sources' }));
  } catch (error) {
    return [{ at: 'packs/sources', reason: `cannot be built: ${String(error)}` }];
  }
}

/** Where a list of people to compare with may lie; it is no part of the project. */
const REFERENCE = fileURLToPath(new URL('../../shared/data/people.jsonl.gz', import.meta.url));

/** Whether there is a list to compare with. */
function hasReferenceList(): boolean {
  return existsSync(REFERENCE);
}

/** Its people, one JSON a line, never held whole. Throws at a line that is not one. */
async function* readReferenceList(): AsyncGenerator<Reference> {
  const input = createReadStream(REFERENCE).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    yield v.parse(referenceSchema, JSON.parse(line));
  }
}

/** Names and births against a list of people beside the project, where there is one. */
async function compareWithList(all: PackSources) {
  if (!hasReferenceList()) {
    return { problems: [], line: 'no list of people beside the project: identifiers not compared' };
  }
  const known = parseDisagreements(readFileSync(DISAGREEMENTS, 'utf8'));
  const { compared, problems } = await compareIdentities(all, readReferenceList(), known);
  return {
    problems,
    line: `${compared} identifiers compared, ${known.length} known disagreements`,
  };
}

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const licences = parseLicences(readFileSync(LICENCES, 'utf8'));
const isRemoved = removedBy(parseRemovals(readFileSync(REMOVED, 'utf8')));
const gaps = parseKnownGaps(readFileSync(KNOWN_GAPS, 'utf8'));
/** Every pack is held to these. */
const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkSingleHolders,
  checkCompleteness,
  checkSuccessors,
  checkReferences,
  checkRelations,
  checkElections,
  checkPartyNames,
  checkSourcing,
  checkWording(loadedWords()),
  checkRemovals(isRemoved),
];
/** A pack that people read fact by fact is held to a standard by class too. */
const CURATED: readonly Check[] = [checkStandard(gaps.people)];

/** Prints what is wrong in a pack, and whom it holds; true where nothing is wrong. */
async function checkPack({ header, sources }: WrittenPack): Promise<boolean> {
  const always = [...CHECKS, checkLicences(header, licences)];
  const checks = header.id === 'starter' ? [...always, ...CURATED] : always;
  const identities = await compareWithList(sources);
  const problems = [...checks.flatMap((check) => check(sources)), ...identities.problems];
  for (const { at, reason } of problems) console.error(`${header.id}: ${at}: ${reason}`);
  console.log(`${header.id}: ${countPeople(sources)}`);
  console.log(identities.line);
  return problems.length === 0;
}

/** What the packs have together, as the extension joins them. */
function checkTogether(packs: readonly WrittenPack[]): PackProblem[] {
  const posts = joinPosts(packs);
  const shipped = joinPosts(packs.filter(({ header }) => !header.optional));
  return [
    // Whoever has no optional pack is told of the offices that ship by what ships.
    ...checkFirstRank(new Map([...posts, ...shipped]), newestDay(packs), gaps.ranks),
    ...checkSinglePosts(posts, gaps.posts),
    ...checkClaims(packs, gaps.posts),
    ...checkByHand(packs, parseDisagreements(readFileSync(DISAGREEMENTS, 'utf8'))),
  ];
}

/** Where people object, and whether what they read says so; a placeholder is only told of before a release. */
function checkWhereToObject(contact: Contact): PackProblem[] {
  const pages = CONTACT_PAGES.map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  const placeholder = placeholderProblems(contact);
  if (!values.release) for (const one of placeholder) console.warn(`${one.at}: ${one.reason}`);
  return [...checkContactPages(contact, pages), ...(values.release ? placeholder : [])];
}

const { contact } = readPackList();
const packs = readPacks();
const general = [...checkBuilt(packs), ...checkTogether(packs), ...checkWhereToObject(contact)];
for (const { at, reason } of general) console.error(`${at}: ${reason}`);
let sound = general.length === 0;
for (const pack of packs) sound = (await checkPack(pack)) && sound;
console.log(
  `known gaps (packs/known-gaps.yaml): ${gaps.people.length} people, ${gaps.ranks.length} offices of the first rank, ${gaps.posts.length} stretches of single posts`,
);
process.exitCode = sound ? 0 : 1;
