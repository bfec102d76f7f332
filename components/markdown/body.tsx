import { fr } from "@codegouvfr/react-dsfr";
import type { Root } from "hast";
import { compileMDX } from "next-mdx-remote/rsc";
import type { ComponentProps } from "react";

import { directiveElement } from "../../lib/content/entry";
import { linkHeadings } from "../../lib/content/link-headings";
import { hrefOf, imageOf } from "../../lib/library/library";
import { scaleImage } from "../../lib/library/scale-image";
import { directives } from "../directives";
import { loadingOf, type PageContext } from "../page-context";
import { Picture } from "../layout/picture";
import { TableFrame } from "../layout/table-frame";
import { addressed } from "./addressed";
import { CodeBlock } from "./code-block";
import { langOf } from "../lang-of";

/**
 * A checked body as React. next-mdx-remote is known here only: it is given no
 * source, but the tree that the checks read, so that what was checked and what
 * is shown are one thing.
 */
export async function Body({ page }: { page: PageContext }) {
  const { entry, library } = page;
  const { tree, outline } = entry.body;
  const linked = linkHeadings(tree, outline, library.words);
  const { content } = await compileMDX({
    source: "",
    components: elements(page),
    options: { mdxOptions: { format: "md", rehypePlugins: [useTree(linked)] } },
  });
  return (
    <div className="parution-body" {...langOf(entry, library.words)}>
      {content}
    </div>
  );
}

/** A rehype plugin that puts a given tree in place of the one that was parsed. */
function useTree(tree: Root) {
  return () => () => tree;
}

/** How HTML elements of a body are shown. */
function elements(page: PageContext) {
  const { entry } = page;
  const { words } = page.library;
  return {
    a: (props: ComponentProps<"a">) => <BodyLink {...props} page={page} />,
    img: (props: ComponentProps<"img">) => <BodyImage {...props} page={page} />,
    pre: (props: ComponentProps<"pre">) => (
      <CodeBlock {...props} words={words} />
    ),
    video: ({ poster, ...props }: ComponentProps<"video">) => (
      <video
        {...addressed(page, props)}
        poster={poster && imageOf(page.library, entry, poster, "body")?.src}
      />
    ),
    audio: (props: ComponentProps<"audio">) => (
      <audio {...addressed(page, props)} />
    ),
    source: (props: ComponentProps<"source">) => (
      <source {...addressed(page, props)} />
    ),
    track: (props: ComponentProps<"track">) => (
      <track {...addressed(page, props)} />
    ),
    table: ({
      children,
      "aria-label": name = words.unnamed.table,
    }: ComponentProps<"table">) => (
      <TableFrame name={name}>{children}</TableFrame>
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
      return use && directive?.render(use, children, page);
    },
  };
}

/** An image as wide as the text, or as the author asked. */
function BodyImage({
  page,
  src,
  alt = "",
  width,
  height,
  className,
  ...others
}: ComponentProps<"img"> & { page: PageContext }) {
  const target = typeof src === "string" ? src : "";
  const image = imageOf(page.library, page.entry, target, "body");
  if (!image) return <>{alt}</>;
  const isSized = width !== undefined || height !== undefined;
  const size = scaleImage(image, { width, height });
  return (
    <Picture
      {...others}
      {...size}
      image={image}
      alt={alt}
      loading={loadingOf(page, target)}
      sizes={isSized ? `${size.width}px` : undefined}
      className={
        className ?? (isSized ? undefined : fr.cx("fr-responsive-img"))
      }
    />
  );
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
    title: title ?? library.words.common.newWindow(textOf(children)).trim(),
  };
  const address = hrefOf(library, entry, href);
  return (
    <a
      {...aria}
      id={id}
      className={
        isAddress(textOf(children), address)
          ? [className, "parution-bare-link"].filter(Boolean).join(" ")
          : className
      }
      title={title}
      href={address}
      {...newWindow}
    >
      {children}
    </a>
  );
}

/** Whether a link's words are where it leads, as `www.example.org` is. */
function isAddress(text: string, address = ""): boolean {
  const bare = (url: string) => url.replace(/^https?:\/\/|\/$/g, "");
  return text !== "" && bare(text) === bare(address);
}

function textOf(children: React.ReactNode): string {
  return typeof children === "string" ? children : "";
}
