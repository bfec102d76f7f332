/**
 * Where a page has a folder, which no file can then be: `/a` and `/a/b` for
 * `/a/b/`, whose file is `/a/b/index.html`.
 */
export function foldersOf(path: string): string[] {
  const names = path.split("/").slice(1, -1);
  return names.map((_, index) => `/${names.slice(0, index + 1).join("/")}`);
}
