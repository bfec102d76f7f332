import { defineConfig } from "@playwright/test";

import { longSuite } from "../playwright-settings";

/** Kills builds in the middle, and builds again. */
export default defineConfig(longSuite("killed"));
