import type { ReactNode } from "react";

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** The title of a box, a heading of the level that its place asks for. */
export function BoxTitle({
  level = 2,
  className,
  id,
  children,
}: {
  level: number | undefined;
  className?: string;
  id?: string;
  children: ReactNode;
}) {
  const Heading = headings[level - 1] ?? "h6";
  return (
    <Heading className={className} id={id}>
      {children}
    </Heading>
  );
}
