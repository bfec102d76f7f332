/** Why no article is made, said in French with its mend: not a fault of the program. */
export class Refusal extends Error {
  override name = "Refusal";
}
