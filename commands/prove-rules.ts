import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

import { listFixtures } from "../components/dialect/fixture";
import type { Choice } from "../components/dialect/run-fixtures";
import { startProver, type Proof } from "../components/dialect/prove-rule";
import { rules } from "../components/dialect/rules";

/**
 * Takes each rule of the dialect out of the program, one at a time, and says
 * which fixtures fail. Ends with code 1 when a rule fails none, or when a
 * fixture proves no rule.
 *
 * Arguments: words that the sentence of a rule holds, to prove only those.
 */
const asked = process.argv.slice(2).join(" ");

const fixtures = await listFixtures();
const prover = startProver();
const broken = await prover.failingFixtures(fixtures);
prover.stop();
if (broken.length > 0) {
  console.log(`These fixtures fail as it is: ${broken.join(", ")}`);
  end(0, broken);
} else {
  const proofs = await proveAll(
    rules.filter(({ says }) => says.includes(asked)),
  );
  const wrong = proofs.filter(({ fault }) => fault !== undefined);
  const proving = new Set(proofs.flatMap(({ failing }) => failing));
  const idle = fixtures.filter((name) => asked === "" && !proving.has(name));
  for (const name of idle) console.log(`✘ ${name} proves no rule`);
  end(proofs.length - wrong.length, [
    ...wrong.map(({ rule }) => rule.says),
    ...idle,
  ]);
}

async function proveAll(chosen: typeof rules): Promise<Proof[]> {
  const rest = spread(chosen);
  const proofs: Proof[] = [];
  const proving = new Set<string>();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const prover = startProver();
      for (let rule = rest.shift(); rule; rule = rest.shift()) {
        const proof = await prover.prove(rule, choiceFor(rule, proving));
        console.log(describe(proof));
        proofs.push(proof);
        for (const name of proof.failing) proving.add(name);
      }
      prover.stop();
    }),
  );
  return proofs;
}

/** Rules in an order that mixes areas, so that most fixtures soon prove one. */
function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.ceil(Math.sqrt(items.length));
  return items
    .map((item, index) => ({ item, turn: index % step }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}

/**
 * Every fixture for a rule that was asked for; else those that prove nothing
 * yet, then, as one is enough, the others, of the area of the rule first.
 */
function choiceFor(
  { area }: Proof["rule"],
  proving: ReadonlySet<string>,
): Choice {
  if (asked !== "") return { all: fixtures, some: [] };
  const proven = fixtures.filter((name) => proving.has(name));
  const isNear = (name: string) => name.startsWith(`${area}/`);
  return {
    all: fixtures.filter((name) => !proving.has(name)),
    some: [...proven.filter(isNear), ...proven.filter((name) => !isNear(name))],
  };
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
