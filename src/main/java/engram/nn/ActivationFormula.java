package engram.nn;

import java.util.List;

/**
 * How an activation function is written.
 *
 * <p>Pieces are written one after the other: {@code =}, {@code +}, {@code −} and {@code ·} with
 * their spaces stand for these signs; {@code #z}, {@code #-z}, {@code #a}, {@code #-a}, {@code
 * #|a|} and {@code #1-a} for that number, {@code #(z)} and so on for it as a factor, {@code @a} for
 * what the activation is called; a decimal is a constant, anything else stands for itself.
 *
 * @param name what stands before the bracket, as in tanh(z)
 * @param value f(z)
 * @param numpy f(z) in NumPy
 * @param numpyDerivative f′ in NumPy, by a and, if the entry needs it, z
 * @param worked f(z) with the numbers put in, for z above 0; the part up to the first {@code =} is
 *     all that is written where there is little room
 * @param workedDerivative f′(z) in the same way, without its value; empty if there is no more to it
 * @param below the same two for z ≤ 0, if the function is another one there
 */
public record ActivationFormula(
    Notation name,
    Notation value,
    String numpy,
    String numpyDerivative,
    List<Notation> worked,
    List<Notation> workedDerivative,
    List<List<Notation>> below) {

  /** Of a function with one formula. */
  ActivationFormula(
      String name,
      String value,
      String numpy,
      String numpyDerivative,
      List<Notation> worked,
      List<Notation> workedDerivative) {
    this(
        Notation.of(name),
        Notation.of(value),
        numpy,
        numpyDerivative,
        worked,
        workedDerivative,
        List.of());
  }

  /** Of the same function, if it is written in this way for z ≤ 0. */
  ActivationFormula below(List<Notation> workedBelow, List<Notation> derivativeBelow) {
    return new ActivationFormula(
        name,
        value,
        numpy,
        numpyDerivative,
        worked,
        workedDerivative,
        List.of(workedBelow, derivativeBelow));
  }

  /** Whether it is one function above 0 and another below. */
  public boolean hasBranches() {
    return !below.isEmpty();
  }

  /** f(z) with the numbers put in. */
  public List<Notation> worked(boolean positive) {
    return positive || below.isEmpty() ? worked : below.get(0);
  }

  /** f′(z) with the numbers put in. */
  public List<Notation> workedDerivative(boolean positive) {
    return positive || below.isEmpty() ? workedDerivative : below.get(1);
  }

  /** f(z) in NumPy. */
  public String numpy(String z) {
    return numpy.replaceAll("\\bz\\b", z);
  }

  /** f′ in NumPy; 1 if it is that everywhere. */
  public String numpyDerivative(String z, String a) {
    return numpyDerivative.replaceAll("\\bz\\b", z).replaceAll("\\ba\\b", a);
  }
}
