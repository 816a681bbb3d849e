import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    maxWorkers: 2,
    // The machines that run this may be busy; a test that hangs is still caught.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
