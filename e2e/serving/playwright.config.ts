import { defineConfig } from "@playwright/test";

import { longSuite } from "../playwright-settings";

/** Real servers: ours and nginx, under load, faults and deployments. */
export default defineConfig({ ...longSuite("serving"), workers: 1 });
