import { defineConfig } from "@playwright/test";

import { longSuite } from "../playwright-settings";

/** Builds real sites of the former engine, which are not part of the repository. */
export default defineConfig(longSuite("corpus"));
