import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

import { listFiles } from "../disk/list-files";
import { withTrimmedCore } from "./bundle-assets";
import { vocabularyOf } from "./page-vocabulary";

it("Elements may be given what our scripts say in strings, and what the DSFR’s puts on them", () => {
  const { given } = vocabularyOf([], {
    dsfr: ['ns.selector("accordion")'],
    scripts: [
      'const li=a=>a.label;made("mark").className="fr-link fr-link--sm";',
      'o.className=`fr-step ${p}`;o.innerHTML="<em>";o.closest(".fr-card, .fr-tile")',
    ],
    stylesheets: [".fr-notice{top:0}"],
  });
  const asked = [
    "mark fr-link fr-link--sm fr-step em fr-collapsing",
    "label fr-card fr-tile fr-accordion accordion fr-notice",
  ];
  expect(
    asked.map((names) => names.split(" ").filter((name) => given.has(name))),
  ).toEqual([
    ["mark", "fr-link", "fr-link--sm", "fr-step", "em", "fr-collapsing"],
    [],
  ]);
});

it("Properties are said by any script, and by small stylesheets", () => {
  const { properties } = vocabularyOf([], {
    dsfr: ['style.setProperty("--move","1px")'],
    scripts: ["style.setProperty(`--ratio`,2)"],
    stylesheets: [".x{color:var(--text)}"],
  });
  expect(
    ["--move", "--ratio", "--text", "--other"].filter((name) =>
      properties.has(name),
    ),
  ).toEqual(["--move", "--ratio", "--text"]);
});

/** The lines of the DSFR's script, as pages load it but for its short names. */
async function linesOfScript(): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: ["lib/browser/dsfr.ts"],
    bundle: true,
    format: "esm",
    plugins: [withTrimmedCore],
    write: false,
  });
  return outputFiles.flatMap(({ text }) =>
    text
      .replace(/\bapi\d+/g, "api")
      .split("\n")
      .map((line) => line.trim()),
  );
}

/**
 * When one of these fails, the DSFR was updated: write in `switchedClasses` what
 * its script now puts on elements, then mend the list.
 */
describe("the DSFR’s script", () => {
  it("puts classes on elements, and makes or moves elements, in these lines only", async () => {
    const putting =
      /addClass|classList\.(?!contains)|\bclassName =[^=]|"class"|outerHTML =[^=]|innerHTML =[^=]|insertAdjacent|createElement|appendChild|insertBefore|replaceChild|\.(?:append|prepend|before|after|replaceWith)\(/;
    const lines = await linesOfScript();
    expect(lines.filter((line) => putting.test(line))).toEqual([
      "className = sanitize(className);",
      'element.className = classNames.join(" ");',
      "var addClass = (element, className) => modifyClass(element, className);",
      "addClass,",
      "addClass(className) {",
      "addClass(this.node, className);",
      "if (value) this.addClass(this.modifier);",
      "this.addClass(CollapseSelector.COLLAPSING);",
      "this.addClass(ModalSelector.SCROLL_DIVIDER);",
      "if (value) api.internals.dom.addClass(this.element.node, NavigationSelector.ITEM_RIGHT);",
      "this.addClass(TabSelector.PANEL_START);",
      "this.addClass(TabSelector.PANEL_END);",
      "if (value) this.addClass(api.internals.motion.TransitionSelector.NONE);",
      "if (value) this.addClass(api.internals.motion.TransitionSelector.NONE);",
      "this.addClass(TabSelector.SHADOW);",
      "this.addClass(minSelector);",
      "this.addClass(maxSelector);",
      // A copy of the links beside the header: `copied`, in page-elements.ts.
      "this.menuLinks.innerHTML = toolsHtmlDuplicateId;",
      "this.addClass(TableSelector.SHADOW);",
      "this.addClass(minSelector);",
      "this.addClass(maxSelector);",
    ]);
  });

  it("names these classes so", async () => {
    const naming =
      /this\.modifier =|^(?:id: "(?:expanded|opened|selected)"|(?:COLLAPSING|SCROLL_DIVIDER|ITEM_RIGHT|PANEL_START|PANEL_END|SHADOW\w*): |NONE: .*selector)|DisclosureType\.\w+,|(?:min|max)Selector = /;
    const lines = await linesOfScript();
    expect(lines.filter((line) => naming.test(line))).toEqual([
      'NONE: ns.selector("transition-none")',
      'this.modifier = this._selector + "--" + this.type.id;',
      'id: "expanded",',
      'id: "selected",',
      'id: "opened",',
      'COLLAPSING: ns.selector("collapsing")',
      'super(DisclosureType.EXPAND, CollapseSelector.COLLAPSE, CollapseButton, "CollapsesGroup");',
      'SCROLL_DIVIDER: api.internals.ns.selector("scroll-divider"),',
      'super(api.core.DisclosureType.OPENED, ModalSelector.MODAL, ModalButton, "ModalsGroup");',
      "ITEM_RIGHT: `${ITEM2}--align-right`,",
      'SHADOW: api.internals.ns.selector("tabs__shadow"),',
      'SHADOW_LEFT: api.internals.ns.selector("tabs__shadow--left"),',
      'SHADOW_RIGHT: api.internals.ns.selector("tabs__shadow--right"),',
      'PANEL_START: api.internals.ns.selector("tabs__panel--direction-start"),',
      'PANEL_END: api.internals.ns.selector("tabs__panel--direction-end")',
      'super(api.core.DisclosureType.SELECT, TabSelector.PANEL, TabButton, "TabsGroup");',
      "const minSelector = isRtl ? TabSelector.SHADOW_RIGHT : TabSelector.SHADOW_LEFT;",
      "const maxSelector = isRtl ? TabSelector.SHADOW_LEFT : TabSelector.SHADOW_RIGHT;",
      'SHADOW: api.internals.ns.selector("table__shadow"),',
      'SHADOW_LEFT: api.internals.ns.selector("table__shadow--left"),',
      'SHADOW_RIGHT: api.internals.ns.selector("table__shadow--right"),',
      "const minSelector = isRtl ? TableSelector.SHADOW_RIGHT : TableSelector.SHADOW_LEFT;",
      "const maxSelector = isRtl ? TableSelector.SHADOW_LEFT : TableSelector.SHADOW_RIGHT;",
    ]);
  });
});

describe("our own scripts", () => {
  it("say each class that they put on an element, and copy elements in these lines only", async () => {
    const found: string[] = [];
    for (const file of listFiles("lib/browser")) {
      // The preview has the whole stylesheet.
      if (/\.test\.ts$|preview\.ts$/.test(file)) continue;
      const text = await readFile(`lib/browser/${file}`, "utf8");
      const lines = text.split("\n").map((line) => line.trim());
      const putting =
        /className = (?!["`])|classList\.(?:add|toggle|replace)\((?!")|setAttribute\("class"|(?:clone|import)Node/;
      found.push(...lines.filter((line) => putting.test(line)));
    }
    expect(found.sort()).toEqual([
      // Of an image to enlarge, of a player, and twice of templates: `copied`, in page-elements.ts.
      '(image.closest("picture") ?? image).cloneNode(true),',
      "const copy = note?.cloneNode(true);",
      "const item = document.importNode(model, true);",
      "const item = document.importNode(model.content, true);",
      "const item = document.importNode(model.content, true);",
      "copy.append(...caption.cloneNode(true).childNodes);",
    ]);
  });
});
