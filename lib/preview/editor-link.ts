import type { Place } from "../problems";

/** The addresses by which editors open a file, by the editor's short name. */
const editors: Readonly<Record<string, string>> = {
  vscode: "vscode://file{path}:{line}:{column}",
  vscodium: "vscodium://file{path}:{line}:{column}",
  cursor: "cursor://file{path}:{line}:{column}",
  zed: "zed://file{path}:{line}:{column}",
  idea: "idea://open?file={path}&line={line}&column={column}",
  sublime: "subl://open?url=file://{path}&line={line}&column={column}",
  textmate: "txmt://open?url=file://{path}&line={line}&column={column}",
};

export const editorNames = Object.keys(editors);

/** How a file is opened in an editor: an address with `{path}`, `{line}` and `{column}`. */
export type EditorPattern = string;

/**
 * The pattern that an author asks for: an editor's short name, a pattern, or
 * "none"; by default VS Code's. Undefined when it is none of these.
 */
export function editorPattern(
  asked: string | undefined,
): EditorPattern | undefined {
  if (!asked) return editors.vscode;
  if (asked === "none") return "";
  const isPattern =
    /^[a-z][a-z0-9+.-]*:/i.test(asked) &&
    !/^(?:javascript|data|vbscript):/i.test(asked) &&
    asked.includes("{path}");
  return editors[asked] ?? (isPattern ? asked : undefined);
}

/** The address that opens a file at a place; undefined without an editor. */
export function editorLink(
  pattern: EditorPattern,
  path: string,
  { line, column }: Place,
): string | undefined {
  if (pattern === "") return undefined;
  const parts = path.replaceAll("\\", "/").split("/");
  // A drive of Windows stands after a slash, as a folder does.
  const encoded = parts
    .map((part, index) =>
      index === 0 && /^[a-z]:$/i.test(part)
        ? `/${part}`
        : encodeURIComponent(part),
    )
    .join("/");
  return pattern
    .replaceAll("{path}", encoded)
    .replaceAll("{line}", String(line))
    .replaceAll("{column}", String(column));
}
