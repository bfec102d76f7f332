import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the pictures that someone looked at and found right. */
export const reviewedDir = join(import.meta.dirname, "reviewed");

/** Holds the version of the Chromium that made the pictures. */
export const versionFile = join(reviewedDir, "chromium.txt");

/** Each way that a view or a directive is pictured. */
export const screens = [
  { width: 390, theme: "light" },
  { width: 1280, theme: "light" },
  { width: 1280, theme: "dark" },
] as const;

export type Screen = (typeof screens)[number];

/** A picture's path in the folder, such as `views/home-390-light.png`. */
export const picturePath = (subject: string, { width, theme }: Screen) =>
  `${subject}-${width}-${theme}.png`;

/** The paths of the pictures of the folder. */
export function reviewedPictures(): string[] {
  if (!existsSync(reviewedDir)) return [];
  return readdirSync(reviewedDir, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".png"))
    .map((path) => path.replaceAll("\\", "/"));
}

/** The version of the Chromium that made the pictures, if there are any. */
export function reviewedVersion(): string | undefined {
  return existsSync(versionFile)
    ? readFileSync(versionFile, "utf8").trim()
    : undefined;
}
