import { defineConfig } from "@playwright/test";

import { longSuite } from "../playwright-settings";

/** Builds a site of thousands of articles, and follows its links. */
export default defineConfig(longSuite("crawl"));
