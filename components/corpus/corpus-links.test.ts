import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import type { Finding } from "../../lib/problems";
import type { RuleName } from "../../lib/rules";
import { parseYaml } from "../../lib/yaml/parse-yaml";
import { corpusSites, type CorpusSite } from "./corpus-sites";
import { loadCorpusSite } from "./load-corpus-site";

/** The folder of real articles, which is not part of the repository. */
const shared = process.env.PARUTION_SHARED;

/** A link that leads nowhere: where it is, as `file:line`, what is written there, and why. */
const deadLink = z.strictObject({
  at: z.string().regex(/^content\/.+:[1-9]\d*$/),
  target: z.string().min(1),
  reason: z.string().min(1),
});

const listSchema = z.strictObject({
  dead: z.array(deadLink),
  "left-out": z.array(deadLink),
  made: z.array(deadLink),
});

/** What a link, an image or a download that leads nowhere is reported as. */
const linkRules: ReadonlySet<RuleName> = new Set([
  "dead-link",
  "dead-anchor",
  "wrong-case",
  "missing-scheme",
  "missing-image",
  "missing-file",
]);

async function readList({ name }: CorpusSite) {
  const file = join(import.meta.dirname, "links", `${name}.yaml`);
  const { value } = parseYaml(await readFile(file, "utf8"));
  return listSchema.parse(value);
}

const lineOf = ({ at, target }: z.output<typeof deadLink>) =>
  `${at} ${target}`.normalize("NFC");

/** The message quotes the target first. */
const lineFound = ({ file, line, message }: Finding) =>
  `${file}:${line} ${/« (.*?) »/.exec(message)?.[1]}`;

describe.skipIf(shared === undefined).each(corpusSites)(
  "the links of « $name »",
  (site) => {
    const corpus = join(shared ?? "", "corpus");

    it("that lead nowhere are found, and no other", async () => {
      const { dead, "left-out": leftOut } = await readList(site);
      const { problems } = await loadCorpusSite(site, corpus);
      const found = problems.filter(
        ({ rule, file }) => linkRules.has(rule) && /\.mdx?$/.test(file),
      );
      expect(found.map(lineFound).sort()).toEqual(
        [...dead, ...leftOut].map(lineOf).sort(),
      );
    });

    it("are listed as their authors wrote them", async () => {
      const lists = Object.values(await readList(site)).flat();
      for (const { at, target } of lists) {
        const [, file = "", line] = /^(.*):(\d+)$/.exec(at) ?? [];
        const text = await readFile(join(corpus, site.name, file), "utf8");
        expect(text.split("\n")[Number(line) - 1], at).toContain(target);
      }
    });
  },
);
