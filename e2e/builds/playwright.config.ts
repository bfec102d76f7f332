import { defineConfig } from "@playwright/test";

import { longSuite } from "../playwright-settings";

/** Builds that take minutes: some are killed in the middle and made again, one is of thousands of articles. */
export default defineConfig(longSuite("builds"));
