import type { Assets } from "../build/assets";
import type { Library } from "../library/library";
import type { Output } from "./output";

/** Where a browser reads how to put the site among its applications. */
export const manifestPath = "/manifest.webmanifest";

/** The web application manifest, with the DSFR's icons: https://www.w3.org/TR/appmanifest/ */
export function manifestOutput(
  { settings, urls }: Pick<Library, "settings" | "urls">,
  { icons }: Pick<Assets, "icons">,
): Output {
  const manifest = {
    name: settings.name,
    description: settings.description,
    lang: settings.languages[0],
    id: urls.of("/"),
    start_url: urls.of("/"),
    scope: urls.of("/"),
    display: "browser",
    theme_color: "#000091",
    background_color: "#ffffff",
    icons: icons.application.map(({ path, size }) => ({
      src: urls.of(path),
      sizes: `${size}x${size}`,
      type: "image/png",
    })),
  };
  return {
    path: manifestPath,
    make: () => JSON.stringify(manifest, undefined, 2),
  };
}
