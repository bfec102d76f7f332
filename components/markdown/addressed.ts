import { hrefOf } from "../../lib/library/library";
import type { PageContext } from "../page-context";

/** Attributes whose `src` is a file of the site, at its URL. */
export function addressed<Props extends { src?: unknown }>(
  { library, entry }: PageContext,
  props: Props,
) {
  const { src } = props;
  if (typeof src !== "string") return props;
  return { ...props, src: hrefOf(library, entry, src) };
}
