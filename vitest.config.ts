import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,bench,commands,components,lib,scripts}/**/*.test.{ts,tsx}"],
    passWithNoTests: false,
    // Vitest leaves a processor to others: there are none here.
    maxWorkers: "100%",
    // No test is about speed: a busy machine only takes longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
