import { defineConfig } from "@playwright/test";

import { launchOptions, longSuite } from "../playwright-settings";
import { contentSite, settingsSite } from "./served-hostile-sites";

/** Sites of hostile content, built and served, whose every page is opened with the policy and without. */
export default defineConfig({
  ...longSuite("hostile"),
  use: {
    launchOptions: {
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
      ],
    },
  },
  webServer: [contentSite, settingsSite].map(({ name, url, variables }) => ({
    command: `"${process.execPath}" --import tsx "${import.meta.dirname}/serve-hostile-site.ts" ${name}`,
    env: variables,
    url: `${url}/`,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore" as const,
  })),
});
