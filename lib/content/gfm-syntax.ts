import type { Nodes } from "mdast";
import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type {
  Construct,
  ConstructRecord,
  Extension,
} from "micromark-util-types";

import { EXIT, visit } from "./visit";

const whole = gfm();
const withoutEmails: Extension = {
  ...whole,
  text: withoutEmailConstruct(whole.text ?? {}),
};

/**
 * GFM for the parser. What looks for e-mail addresses stops at every word, a
 * tenth of the time that reading an article takes: it is left out of a body
 * that has no `@`.
 */
export function gfmSyntax(body: string): Extension {
  return body.includes("@") ? whole : withoutEmails;
}

/**
 * GFM for the tree. A tree is only searched for the bare addresses that the
 * parser passed over when its text may hold one.
 */
export function gfmToTree(): TreeExtension[] {
  return gfmFromMarkdown().map((extension) => ({
    ...extension,
    transforms: extension.transforms?.map(
      (transform): typeof transform =>
        (tree) =>
          mayHoldAddress(tree) ? transform(tree) : undefined,
    ),
  }));
}

/** Every address that GFM recognises holds one of these. */
const partOfAddress = /@|www\.|https?:/i;

function mayHoldAddress(tree: Nodes): boolean {
  let found = false;
  visit(tree, "text", ({ value }) => {
    found = partOfAddress.test(value);
    return found ? EXIT : undefined;
  });
  return found;
}

function withoutEmailConstruct(text: ConstructRecord): ConstructRecord {
  const kept: ConstructRecord = {};
  for (const [code, constructs] of Object.entries(text)) {
    const others = constructsOf(constructs).filter(
      ({ name }) => name !== "emailAutolink",
    );
    if (others.length > 0) kept[Number(code)] = others;
  }
  return kept;
}

function constructsOf(
  constructs: Construct | Construct[] | undefined,
): Construct[] {
  return constructs === undefined ? [] : [constructs].flat();
}
