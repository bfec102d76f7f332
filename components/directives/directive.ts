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
  render: (use: DirectiveUse, body: ReactNode, page: PageContext) => ReactNode;
}

type Specification<Fields extends AttributeFields> = Omit<
  DirectiveDefinition,
  "attributes"
> & {
  attributes: Fields;
  /** Its markup; `body` is undefined when the directive has none. */
  show: (
    attributes: z.output<Fields>,
    body: ReactNode,
    page: PageContext,
    use: DirectiveUse,
  ) => ReactNode;
};

/** Makes a directive whose component receives its attributes typed. */
export function defineDirective<Fields extends AttributeFields>({
  show,
  ...definition
}: Specification<Fields>): Directive {
  return {
    ...definition,
    render: (use, body, page) =>
      show(definition.attributes.parse(use.attributes), body, page, use),
  };
}
