import { fr } from "@codegouvfr/react-dsfr";
import type { Root } from "hast";
import { compileMDX } from "next-mdx-remote/rsc";
import type { ComponentProps } from "react";

import { directiveElement } from "../../lib/content/entry";
import { hrefOf, imageOf } from "../../lib/library/library";
import { directives } from "../directives";
import type { PageContext } from "../page-context";

/**
 * A checked body as React. next-mdx-remote is known here only: it is given no
 * source, but the tree that the checks read, so that what was checked and what
 * is shown are one thing.
 */
export async function Body({ page }: { page: PageContext }) {
  const { tree } = page.entry.body;
  const { content } = await compileMDX({
    source: "",
    components: elements(page),
    options: { mdxOptions: { format: "md", rehypePlugins: [useTree(tree)] } },
  });
  return <div className="parution-body">{content}</div>;
}

/** A rehype plugin that puts a given tree in place of the one that was parsed. */
function useTree(tree: Root) {
  return () => () => tree;
}

/** How HTML elements of a body are shown. */
function elements(page: PageContext) {
  const { library, entry } = page;
  return {
    a: (props: ComponentProps<"a">) => <BodyLink {...props} page={page} />,
    img: ({ src, alt = "", className }: ComponentProps<"img">) => {
      const image =
        typeof src === "string" ? imageOf(library, entry, src) : undefined;
      if (!image) return <>{alt}</>;
      return (
        <img
          className={className ?? fr.cx("fr-responsive-img")}
          alt={alt}
          loading="lazy"
          {...image}
        />
      );
    },
    table: ({
      children,
      "aria-label": name = "Tableau",
    }: ComponentProps<"table">) => (
      <div className={fr.cx("fr-table", "fr-table--multiline")}>
        <div className="fr-table__wrapper">
          <div
            className="fr-table__container"
            // A table wider than its frame scrolls with the keyboard too.
            tabIndex={0}
            role="group"
            aria-label={name}
          >
            <div className="fr-table__content">
              <table>{children}</table>
            </div>
          </div>
        </div>
      </div>
    ),
    [directiveElement]: ({
      "data-index": index,
      children,
    }: {
      "data-index"?: string;
      children?: React.ReactNode;
    }) => {
      const use = entry.body.directives[Number(index)];
      const directive = directives.find(({ name }) => name === use?.name);
      return use && directive?.render(use.attributes, children, page);
    },
  };
}

function BodyLink({
  page: { library, entry },
  href = "",
  target,
  title,
  children,
  className,
  id,
  ...aria
}: ComponentProps<"a"> & { page: PageContext }) {
  const newWindow = target === "_blank" && {
    target,
    rel: "noopener external",
    title: title ?? `${textOf(children)} - nouvelle fenêtre`.trim(),
  };
  return (
    <a
      {...aria}
      id={id}
      className={className}
      title={title}
      href={hrefOf(library, entry, href)}
      {...newWindow}
    >
      {children}
    </a>
  );
}

function textOf(children: React.ReactNode): string {
  return typeof children === "string" ? children : "";
}
