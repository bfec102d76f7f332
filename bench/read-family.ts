import { renderFile } from "../components/directives/render-sample";
import { readTranscript } from "../lib/content/transcript";
import { cleanSvg } from "../lib/images/clean-svg";
import type { RuleName } from "../lib/rules";
import { readSettings } from "../lib/site/read-settings";
import { families, otherFamilies, type Family } from "./pathological";

/**
 * Reads the texts of a family, from the shortest to the longest, over and over:
 * `read-family.ts KIND NAME RUNS SIZE…`. Prints as JSON what each took of
 * processor, whether it was read, and the most memory that the process held.
 */
const [kind = "", name = "", runs = "", ...sizes] = process.argv.slice(2);

/** What is done with a text; whether it is read, and not refused for what it would cost. */
type Read = (text: string) => Promise<boolean> | boolean;

const refusals: readonly RuleName[] = [
  "file-too-big",
  "table-too-big",
  "too-deep",
  "too-many-marks",
];

const kinds: Readonly<
  Record<string, { families: Readonly<Record<string, Family>>; read: Read }>
> = {
  article: {
    families,
    read: async (body) => {
      const { problems } = await renderFile({
        file: "content/articles/a.md",
        text: `---\ntitle: A\n---\n${body}`,
      });
      return !problems.some(({ rule }) => refusals.includes(rule));
    },
  },
  settings: {
    families: otherFamilies.settings,
    read: (text) => {
      const { problems } = readSettings(text, { defaultUrl: "http://a.fr" });
      return !problems.some(({ message }) =>
        /caractères : |niveaux/.test(message),
      );
    },
  },
  captions: {
    families: otherFamilies.captions,
    read: (text) => readTranscript(text).paragraphs.length > 0,
  },
  drawing: {
    families: otherFamilies.drawing,
    read: (text) => cleanSvg(Buffer.from(text)) !== undefined,
  },
};

/** So that what is measured is not the program being compiled. */
const warmUp = 20;

const found = kinds[kind];
const make = found?.families[name];
if (!found || !make) throw new Error(`No family « ${kind} ${name} »`);
for (let round = 0; round < warmUp; round += 1) await found.read(make(2_000));
const points: { size: number; milliseconds: number; isRead: boolean }[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  for (const size of sizes.map(Number)) {
    const text = make(size);
    const start = process.cpuUsage();
    const isRead = await found.read(text);
    const { user, system } = process.cpuUsage(start);
    points.push({ size, milliseconds: (user + system) / 1_000, isRead });
  }
}
const megabytes = process.resourceUsage().maxRSS / 1_000;
console.log(JSON.stringify({ points, megabytes }));
