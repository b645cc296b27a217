package engram.inspect;

import java.util.OptionalDouble;

/** Reads a printed calculation from left to right, products before sums. */
final class PrintedCalculation {
  private final String text;
  private int at;
  private boolean readable = true;

  PrintedCalculation(String text) {
    this.text =
        Thousands.closed(text)
            .replace(" ", "")
            .replace(',', '.')
            .replace('−', '-')
            .replace('×', '·');
  }

  OptionalDouble value() {
    double value = sum();
    boolean whole = readable && at == text.length() && at > 0;
    return whole ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private double sum() {
    double sum = product();
    while (readable) {
      if (takes("+")) sum += product();
      else if (takes("-")) sum -= product();
      else break;
    }
    return sum;
  }

  private double product() {
    double product = power();
    while (readable) {
      if (takes("·")) product *= power();
      else if (takes("/")) product /= power();
      else if (at < text.length() && text.charAt(at) == '(') product *= power();
      else break;
    }
    return product;
  }

  private double power() {
    if (takes("-")) return -power();
    double base = base();
    if (takes("²")) return base * base;
    return takes("^") ? StrictMath.pow(base, power()) : base;
  }

  private double base() {
    if (takes("√")) return Math.sqrt(base());
    if (takes("tanh(")) return StrictMath.tanh(closed());
    if (takes("ln")) return StrictMath.log(base());
    if (takes("σ(")) return 1 / (1 + StrictMath.exp(-closed()));
    if (takes("ReLU(")) return Math.max(0, closed());
    if (takes("(")) return closed();
    if (takes("e")) return Math.E;
    return number();
  }

  private double closed() {
    double inside = sum();
    if (!takes(")")) readable = false;
    return inside;
  }

  private double number() {
    int begin = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    int digits = at;
    if (digits > begin && takes("e")) {
      takes("-");
      int exponent = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
      if (at == exponent) at = digits;
    }
    try {
      return Double.parseDouble(text.substring(begin, at));
    } catch (NumberFormatException e) {
      readable = false;
      return 0;
    }
  }

  private boolean takes(String sign) {
    if (!text.startsWith(sign, at)) return false;
    at += sign.length();
    return true;
  }
}
