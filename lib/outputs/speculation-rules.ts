import type { Library } from "../library/library";
import { speculationRulesOf } from "../serve/speculation-rules";
import type { Output } from "./output";

/**
 * The pages that browsers may fetch early, where the header `Speculation-Rules`
 * says that they are. Nobody links to it: it is of a build, not of a site.
 */
export function speculationRulesOutputs({
  urls,
  showsDrafts,
}: Pick<Library, "urls" | "showsDrafts">): Output[] {
  if (showsDrafts) return [];
  const { path, text } = speculationRulesOf(urls.base);
  return [{ path, make: () => text }];
}
