package engram.ui.formula;

import engram.ui.controls.Subscripts;
import java.util.Map;

/** Writes a formula in LaTeX as plain text, as far as the formulas of this program go. */
public final class PlainFormula {
  private static final String OPERATORS = " +=<>←·/−-,";

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("partial", "∂"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("delta", "δ"),
          Map.entry("Delta", "Δ"),
          Map.entry("varepsilon", "ε"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("sigma", "σ"),
          Map.entry("xi", "ξ"),
          Map.entry("sum", "Σ"),
          Map.entry("cdot", "·"),
          Map.entry("cdots", "…"),
          Map.entry("leftarrow", "←"),
          Map.entry("quad", "  "),
          Map.entry("|", "‖"),
          Map.entry(",", " "),
          Map.entry(":", " "),
          Map.entry(";", " "));

  private static final Map<Character, Character> LOWERED = Map.of('k', 'ₖ', 'i', 'ᵢ', 'j', 'ⱼ');
  private static final Map<Character, Character> RAISED = Map.of('2', '²', '3', '³');

  private final String latex;
  private int at;

  private PlainFormula(String latex) {
    this.latex = latex;
  }

  public static String of(String latex) {
    return new PlainFormula(latex).upTo('\0').replace(" ·", "·").replace("· ", "·").strip();
  }

  private String upTo(char end) {
    StringBuilder out = new StringBuilder();
    while (at < latex.length() && latex.charAt(at) != end) out.append(next());
    at++;
    return out.toString();
  }

  private String next() {
    char c = latex.charAt(at++);
    return switch (c) {
      case '{' -> upTo('}');
      case '\\' -> command();
      case '_' -> lowered(argument());
      case '^' -> raised(argument());
      case '-' -> "−";
      default -> String.valueOf(c);
    };
  }

  /** A group in braces, a command, or a single character. */
  private String argument() {
    while (at < latex.length() && latex.charAt(at) == ' ') at++;
    return at < latex.length() ? next() : "";
  }

  private String command() {
    int start = at;
    while (at < latex.length() && Character.isLetter(latex.charAt(at))) at++;
    if (at == start) at = Math.min(latex.length(), at + 1);
    String name = latex.substring(start, at);
    return switch (name) {
      case "frac", "tfrac" -> bracketed(argument()) + "/" + bracketed(argument());
      case "sqrt" -> "√" + bracketed(argument());
      case "hat" -> argument() + "\u0302";
      case "mathbf", "mathrm" -> argument();
      default -> symbol(name);
    };
  }

  /** The space behind ∂ only ends its name. */
  private String symbol(String name) {
    boolean prefix = name.equals("partial") || name.equals("Delta");
    if (prefix && at < latex.length() && latex.charAt(at) == ' ') at++;
    return SYMBOLS.getOrDefault(name, name);
  }

  private static String bracketed(String text) {
    return text.chars().anyMatch(c -> OPERATORS.indexOf(c) >= 0) ? "(" + text + ")" : text;
  }

  private static String lowered(String text) {
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) return Subscripts.lower(text);
    if (text.length() == 1 && LOWERED.containsKey(text.charAt(0))) {
      return String.valueOf(LOWERED.get(text.charAt(0)));
    }
    return "_" + text;
  }

  private static String raised(String text) {
    if (text.length() == 1 && RAISED.containsKey(text.charAt(0))) {
      return String.valueOf(RAISED.get(text.charAt(0)));
    }
    return "^" + bracketed(text);
  }
}
