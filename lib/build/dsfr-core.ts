/**
 * What no part that pages use asks of the DSFR's core: drawings put inside a
 * page, weights of files to download, tooltips, buttons of one size, buttons
 * that stay pressed, and what browsers of old lack. All of it is listed in one
 * object, where a bundler cannot see that nothing reads it.
 */
const unused = "Artwork|Assess|Equisized|InjectSvg|Placement|Ratio|Toggle";

const unusedLine = new RegExp(
  [
    ` {2}(?:${unused})\\w*: \\w+,?`,
    `api\\$1\\.internals\\.register\\(api\\$1\\.core\\.(?:${unused}).*`,
    "api\\$1\\.colors = colors;",
    "internals\\.image = image;",
  ]
    .map((line) => `^${line}$`)
    .join("|"),
);

/** The DSFR's core without the names of what pages do not use: a bundler then takes out the rest. */
export function trimCore(core: string): string {
  return core
    .split("\n")
    .filter((line) => !unusedLine.test(line))
    .join("\n");
}
