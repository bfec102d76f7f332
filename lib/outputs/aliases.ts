import { decodePath } from "../library/urls";
import type { SiteSettings } from "../site/settings";
import type { Output } from "./output";

/** Outputs, and those of them that the settings give at an old address too. */
export function withAliases(
  outputs: readonly Output[],
  { feeds }: Pick<SiteSettings, "feeds">,
): Output[] {
  const byPath = new Map(outputs.map((output) => [output.path, output]));
  const aliases = Object.entries(feeds.aliases).flatMap(
    ([alias, target]): Output[] => {
      const output = byPath.get(decodePath(target));
      return output ? [{ ...output, path: decodePath(alias) }] : [];
    },
  );
  return [...outputs, ...aliases];
}
