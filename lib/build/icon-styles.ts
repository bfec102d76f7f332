import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { z } from "zod";

const dsfr = "@codegouvfr/react-dsfr/dsfr";
const folder = "utility/icons";

const index = z.array(
  z.object({
    prefix: z.string(),
    iconId: z.string(),
    svgRelativePath: z.string().optional(),
  }),
);

/** The drawing of each icon of the DSFR, by the icon's name, as a path inside the package. */
export async function readIcons(
  projectDir: string,
): Promise<Map<string, string>> {
  const path = join(projectDir, "node_modules", dsfr, folder, "icons.json");
  const icons = index.parse(JSON.parse(await readFile(path, "utf8")));
  return new Map(
    icons.flatMap(({ prefix, iconId, svgRelativePath }) =>
      prefix === "fr-icon-" && svgRelativePath
        ? [[iconId, posix.join(dsfr, folder, svgRelativePath)]]
        : [],
    ),
  );
}

/** The styles of some icons; names that the DSFR does not know give none. */
export function iconStyles(
  names: readonly string[],
  icons: ReadonlyMap<string, string>,
): string {
  return names
    .flatMap((name) => {
      const path = icons.get(name);
      const selector = `.fr-icon-${name}`;
      return path === undefined
        ? []
        : `${selector}::before, ${selector}::after { mask-image: url("${path}"); }\n`;
    })
    .join("");
}
