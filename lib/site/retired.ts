import { z } from "zod";

/**
 * A field that settings no longer have: whoever still writes it is told why,
 * and the guide does not list it. Its description says what to write instead.
 */
export function retired(reason: string) {
  return z.never({ error: reason }).optional();
}
