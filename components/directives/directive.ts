import type { ReactNode } from "react";
import type { z } from "zod";

import type {
  AttributeFields,
  DirectiveDefinition,
} from "../../lib/content/directive-definition";
import type { DirectiveUse } from "../../lib/content/entry";
import type { PageContext } from "../page-context";

/** A directive: what the checks know of it, and its look. */
export interface Directive extends DirectiveDefinition {
  /** Shows one use, whose attributes were checked. */
  render: Render;
  /** The same in a feed, where neither our styles nor our scripts are. */
  renderInFeed: Render;
}

type Render = (
  use: DirectiveUse,
  body: ReactNode,
  page: PageContext,
) => ReactNode;

type Show<Fields extends AttributeFields> = (
  attributes: z.output<Fields>,
  body: ReactNode,
  page: PageContext,
  use: DirectiveUse,
) => ReactNode;

type Specification<Fields extends AttributeFields> = Omit<
  DirectiveDefinition,
  "attributes"
> & {
  attributes: Fields;
  /** Its markup; `body` is undefined when the directive has none. */
  show: Show<Fields>;
  /**
   * Its markup in a feed: bare elements that say as much, without button,
   * frame or class, everything in them to be read. The same as `show` if not said.
   */
  showInFeed?: Show<Fields>;
};

/** Makes a directive whose component receives its attributes typed. */
export function defineDirective<Fields extends AttributeFields>({
  show,
  showInFeed = show,
  ...definition
}: Specification<Fields>): Directive {
  const renderBy =
    (look: Show<Fields>): Render =>
    (use, body, page) =>
      look(definition.attributes.parse(use.attributes), body, page, use);
  return {
    ...definition,
    render: renderBy(show),
    renderInFeed: renderBy(showInFeed),
  };
}
