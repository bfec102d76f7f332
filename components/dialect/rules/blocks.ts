import type { Rule } from "./rule";

export const blocksRules: readonly Rule[] = [];
