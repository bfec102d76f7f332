import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

import { listFixtures } from "../components/dialect/fixture";
import type { Choice } from "../components/dialect/run-fixtures";
import {
  startProver,
  type Proof,
  type Prover,
} from "../components/dialect/prove-rule";
import { rankByWords } from "../components/dialect/rank-by-words";
import { rules } from "../components/dialect/rules";

type Rule = (typeof rules)[number];

/** A fixture mostly proves one of as many rules, of those that its name is most like. */
const likelyRules = 20;

/**
 * Takes each rule of the dialect out of the program, one at a time, and says
 * which fixtures fail. Ends with code 1 when a rule fails none, or when a
 * fixture proves no rule.
 *
 * Arguments: words that the sentence of a rule holds, to prove only those.
 */
const asked = process.argv.slice(2).join(" ");

const fixtures = await listFixtures();
/** Names are what tells: a fixture is called by what it shows. */
const rankRules = rankByWords(rules.map(({ says }) => says));
const broken = await failingAsItIs();
if (broken.length > 0) {
  console.log(`These fixtures fail as it is: ${broken.join(", ")}`);
  end(0, broken);
} else if (asked !== "") {
  const chosen = rules.filter(({ says }) => says.includes(asked));
  report(await proveAll(chosen, () => ({ all: fixtures, some: [] })), []);
} else {
  const idle = new Set(fixtures);
  const proofs = await proveAll(rules, likelyChoice(idle), idle);
  await tryAll(idle);
  report(proofs, [...idle]);
}

async function failingAsItIs(): Promise<string[]> {
  const prover = startProver();
  const failing = await prover.failingFixtures(fixtures);
  prover.stop();
  return failing;
}

/**
 * Proves rules with the fixtures that are chosen for each when its turn comes.
 * Those that fail are taken out of `idle`.
 */
async function proveAll(
  chosen: typeof rules,
  choose: (rule: Rule) => Choice,
  idle = new Set<string>(),
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  await inProvers([...chosen], async (prover, rule) => {
    const proof = await prover.prove(rule, choose(rule));
    console.log(describe(proof));
    proofs.push(proof);
    for (const name of proof.failing) idle.delete(name);
  });
  return proofs;
}

/**
 * For a rule: the fixtures that prove nothing yet and are likely to prove this
 * one, then, as one is enough, all of them, the likeliest first.
 */
function likelyChoice(idle: ReadonlySet<string>): (rule: Rule) => Choice {
  const rankFixtures = rankByWords(fixtures);
  const likely = new Map(
    fixtures.map((name) => [name, rankRules(name).slice(0, likelyRules)]),
  );
  return ({ area, says }) => ({
    all: fixtures.filter(
      (name) => idle.has(name) && likely.get(name)?.includes(says),
    ),
    some: rankFixtures(`${area} ${says}`),
  });
}

/** Tries fixtures that prove nothing yet with every rule, until each proves one. */
async function tryAll(idle: Set<string>): Promise<void> {
  const order = new Map<string, number>();
  for (const name of idle) {
    for (const [rank, says] of rankRules(name).entries()) {
      order.set(says, Math.min(rank, order.get(says) ?? rank));
    }
  }
  const rankOf = ({ says }: Rule) => order.get(says) ?? rules.length;
  const byRank = [...rules].sort((a, b) => rankOf(a) - rankOf(b));
  await inProvers(byRank, async (prover, rule) => {
    if (idle.size === 0) return;
    const { failing } = await prover.prove(rule, { all: [...idle], some: [] });
    for (const name of failing) idle.delete(name);
  });
}

/** Takes rules in turn, as many at once as there are processors. */
async function inProvers(
  queue: Rule[],
  take: (prover: Prover, rule: Rule) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const prover = startProver();
      for (let rule = queue.shift(); rule; rule = queue.shift()) {
        await take(prover, rule);
      }
      prover.stop();
    }),
  );
}

function report(proofs: readonly Proof[], idle: readonly string[]): void {
  const wrong = proofs.filter(({ fault }) => fault !== undefined);
  for (const name of idle) console.log(`✘ ${name} proves no rule`);
  end(proofs.length - wrong.length, [
    ...wrong.map(({ rule }) => rule.says),
    ...idle,
  ]);
}

function describe({ rule, failing, fault }: Proof): string {
  if (fault !== undefined) return `✘ ${rule.says} (${rule.file}): ${fault}`;
  const shown = failing.slice(0, 3).join(", ");
  const more = failing.length > 3 ? ` and ${failing.length - 3} more` : "";
  return `✓ ${rule.says} (${shown}${more})`;
}

function end(passed: number, failures: string[]): void {
  const failed = failures.length;
  console.log(`\n${passed} passed, ${failed} failed`);
  mkdirSync("test-results", { recursive: true });
  const report = { passed, failed, failures };
  writeFileSync("test-results/rules.json", JSON.stringify(report));
  if (failed > 0) process.exitCode = 1;
}
