import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

import { trimCore } from "./dsfr-core";

const folder = "node_modules/@codegouvfr/react-dsfr/dsfr";
const core = await readFile(join(folder, "core/core.module.js"), "utf8");

it("takes out of the core the names of what pages do not use, and nothing else", () => {
  const kept = trimCore(core).split("\n");
  const gone = core.split("\n").filter((line) => !kept.includes(line));
  expect(gone.map((line) => line.trim())).toEqual([
    "internals.image = image;",
    "api$1.colors = colors;",
    "Equisized: Equisized,",
    "EquisizedEmission: EquisizedEmission,",
    "Toggle: Toggle,",
    "EquisizedsGroup: EquisizedsGroup,",
    "InjectSvg: InjectSvg,",
    "InjectSvgSelector: InjectSvgSelector,",
    "Artwork: Artwork,",
    "ArtworkSelector: ArtworkSelector,",
    "AssessFile: AssessFile,",
    "AssessDetail: AssessDetail,",
    "AssessEmission: AssessEmission,",
    "AssessSelector: AssessSelector,",
    "Ratio: Ratio,",
    "RatioSelector: RatioSelector,",
    "Placement: Placement,",
    "PlacementReferent: PlacementReferent,",
    "PlacementAlign: PlacementAlign,",
    "PlacementPosition: PlacementPosition,",
    "PlacementMode: PlacementMode",
    "api$1.internals.register(api$1.core.InjectSvgSelector.INJECT_SVG, api$1.core.InjectSvg);",
    "api$1.internals.register(api$1.core.RatioSelector.RATIO, api$1.core.Ratio);",
    "api$1.internals.register(api$1.core.AssessSelector.ASSESS_FILE, api$1.core.AssessFile);",
    "api$1.internals.register(api$1.core.AssessSelector.DETAIL, api$1.core.AssessDetail);",
  ]);
});

it("no part that is in use asks for what was taken out", async () => {
  const entry = await readFile("lib/browser/dsfr.ts", "utf8");
  const files = [...entry.matchAll(/"@codegouvfr\/react-dsfr\/dsfr\/(.*)"/g)]
    .map(([, file = ""]) => file)
    .filter((file) => !file.startsWith("core/"));
  const parts = await Promise.all(
    files.map((file) => readFile(join(folder, file), "utf8")),
  );
  const left = trimCore(core);
  const asked = parts.flatMap((part) =>
    [...part.matchAll(/\bapi\.core\.(\w+)/g)].map(([, name = ""]) => name),
  );
  expect(new Set(asked).size).toBeGreaterThan(10);
  expect(asked.filter((name) => !left.includes(`  ${name}: ${name}`))).toEqual(
    [],
  );
  expect(parts.filter((part) => /\.(?:colors|image)\b/.test(part))).toEqual([]);
});

it("every part that the stylesheet has, and that has a script, is in use, but three", async () => {
  const styles = await readFile("components/styles/site.css", "utf8");
  const entry = await readFile("lib/browser/dsfr.ts", "utf8");
  const styled = [...styles.matchAll(/dsfr\/component\/(\w+)\//g)].map(
    ([, name = ""]) => name,
  );
  const scripted = await Promise.all(
    [...new Set(styled)].map(async (name) => {
      const script = join(folder, `component/${name}/${name}.module.js`);
      const found = await readFile(script).then(
        () => true,
        () => false,
      );
      return found ? [name] : [];
    }),
  );
  const left = scripted
    .flat()
    .filter((name) => !entry.includes(`/${name}.module.js"`));
  expect(left.sort()).toEqual([
    // Gives buttons one size, in groups that ask for it: no page does.
    "button",
    // Writes the weight of a file, which the build knows.
    "card",
    // Takes away a tag that is clicked: the search draws its own anew.
    "tag",
  ]);
});
