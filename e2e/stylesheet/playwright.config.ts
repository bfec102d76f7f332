import { defineConfig } from "@playwright/test";

import { longSuite, serve } from "../playwright-settings";
import { demonstrationSite } from "../served-sites";

/** Compares pages with the trimmed stylesheet and with the whole one. */
export default defineConfig({
  ...longSuite("stylesheet"),
  timeout: 300_000,
  webServer: serve([demonstrationSite]),
});
