package engram.ui.formula;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.nn.UpdateProgram;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The next step of one weight or bias in numbers, in the optimiser's own formula. */
public final class EquationUpdate {
  private static final Pattern PARTS =
      Pattern.compile(
          " / \\(√(?<root>[a-z]"
              + UpdateNotation.HAT
              + "?) \\+ ε\\)|[()]| \\+ |β |[a-z]"
              + UpdateNotation.HAT
              + "?");

  private final WorkedWeight weight;
  private final WorkedUpdate update;
  private final NumberText numbers;
  private final Pointed w;
  private final Pointed g;
  private final String symbol;

  public EquationUpdate(WorkedWeight weight, WorkedUpdate update, NumberText numbers) {
    this.weight = weight;
    this.update = update;
    this.numbers = numbers;
    w = Pointed.at(weight.part());
    g = EquationPoints.gradient(weight.part());
    symbol = weight.isBias() ? "b" : "w";
  }

  /** All lines first, then shorter ones for less room; the last line is always that of w. */
  public List<FormulaFace> faces() {
    if (weight.isHeld()) return List.of(FormulaFace.of(step()));
    List<FormulaLine> all = new ArrayList<>(memory());
    penalty(all);
    all.add(step());
    List<FormulaFace> faces = new ArrayList<>();
    faces.add(new FormulaFace(all));
    if (optimizer().isCorrected()) {
      List<FormulaLine> shorter = corrected();
      shorter.add(step());
      faces.add(new FormulaFace(shorter));
    }
    if (all.size() > 1) faces.add(FormulaFace.of(step()));
    return faces;
  }

  /** What leads to the step: the penalties in the gradient, and what the optimiser remembers. */
  public FormulaFace steps() {
    if (weight.isHeld()) return FormulaFace.EMPTY;
    List<FormulaLine> lines = new ArrayList<>(memory());
    penalty(lines);
    return new FormulaFace(lines);
  }

  private void penalty(List<FormulaLine> lines) {
    double l2 = weight.isBias() ? 0 : settings().l2() * update.before();
    double l1 = weight.isBias() ? 0 : settings().l1() * Math.signum(update.before());
    if (l2 == 0 && l1 == 0) return;
    lines.add(
        0,
        EquationWriter.calculated(
            numbers,
            update.gradient(),
            out -> {
              out.mark("g").is().number(update.gradient() - l2 - l1, g);
              if (l2 != 0) out.plus().number(settings().l2()).dot().factor(update.before(), w);
              if (l1 != 0) out.sign(l1).number(settings().l1());
              return out.is().result(update.gradient(), g).line();
            }));
  }

  private List<FormulaLine> memory() {
    List<FormulaLine> lines = new ArrayList<>();
    for (int k = 0; k < optimizer().slots().size(); k++) lines.add(memory(k));
    lines.addAll(corrected());
    return lines;
  }

  /** {@code m ← 0.9·(−0.0120) + 0.1·0.0058 = −0.0102} */
  private FormulaLine memory(int place) {
    return EquationWriter.calculated(numbers, update.memory()[place], out -> memory(place, out));
  }

  private FormulaLine memory(int place, EquationWriter out) {
    Slot slot = optimizer().slots().get(place);
    boolean squares = slot.formula().contains("g²");
    out.mark(slot.symbol()).becomes();
    boolean first = true;
    for (String term : slot.formula().split(" \\+ ")) {
      int space = term.indexOf(' ');
      boolean bare = term.equals("g");
      if (!first) out.sign(bare ? update.gradient() : 1);
      first = false;
      if (space > 0) coefficient(out, term.substring(0, space));
      switch (term.substring(space + 1)) {
        case "g" -> {
          if (bare) out.magnitude(update.gradient(), g);
          else out.factor(update.gradient(), g);
        }
        case "g²" -> out.within("(#)^{2}", "(#)²", update.gradient(), g);
        default -> {
          double before = update.memoryBefore()[place];
          if (squares) out.number(before);
          else out.factor(before);
        }
      }
    }
    return out.is().result(update.memory()[place]).line();
  }

  private void coefficient(EquationWriter out, String symbol) {
    if (symbol.equals("β")) out.number(settings().momentum());
    else out.constant(symbol);
    out.dot();
  }

  /** {@code m̂ = m/(1 − 0.9^13) = −0.0137} of each slot that is corrected. */
  private List<FormulaLine> corrected() {
    String t = String.valueOf(update.steps());
    List<FormulaLine> lines = new ArrayList<>();
    for (int k = 0; k < optimizer().slots().size(); k++) {
      Slot slot = optimizer().slots().get(k);
      String name = slot.symbol();
      if (!slot.isCorrected()) continue;
      String hat = Normalizer.normalize(name + UpdateNotation.HAT, Normalizer.Form.NFC);
      lines.add(
          write()
              .mark("\\hat{" + name + "}", hat)
              .is()
              .mark(name + "/(1 - ", name + "/(1 − ")
              .constant(String.valueOf(slot.decay()))
              .mark("^{" + t + "})", "^" + t + ")")
              .is()
              .number(update.corrected(k))
              .line());
    }
    return lines;
  }

  /** {@code w ← −0.4428 − 0.0100·0.0058 = −0.4429} */
  FormulaLine step() {
    if (weight.isHeld() || !update.explains()) return result().lines().get(0);
    return EquationWriter.calculated(
        PocketCalculator.telling(numbers, update.before(), update.after()),
        update.after(),
        this::step,
        text -> text.replace("ε", new NumberText(4).of(optimizer().epsilon())));
  }

  private FormulaLine step(EquationWriter out) {
    out.symbol(symbol, symbol, w).becomes();
    out.number(update.before(), w);
    if (settings().ascent()) out.plus();
    else out.minus();
    out.number(settings().learningRate(), EquationPoints.RATE).dot();
    Matcher part = PARTS.matcher(UpdateProgram.parted(optimizer().step()));
    boolean inBrackets = false;
    while (part.find()) {
      switch (part.group()) {
        case "(", ")" -> out.mark(part.group());
        case " + " -> out.plus();
        case "β " -> coefficient(out, "β");
        case "g" -> {
          if (inBrackets) out.number(update.gradient(), g);
          else out.factor(update.gradient(), g);
        }
        default -> {
          if (part.group("root") != null) divided(out, slot(part.group("root")));
          else out.factor(slot(part.group()));
        }
      }
      inBrackets = part.group().equals("(");
    }
    return out.is().result(update.after(), w).line();
  }

  /** {@code w ← −0.4429} */
  public FormulaFace result() {
    EquationWriter out = write().symbol(symbol, symbol, w).becomes();
    return FormulaFace.of(out.number(update.after(), w).line());
  }

  /** What is remembered by that name, {@code m̂} corrected. */
  private double slot(String name) {
    int place = UpdateNotation.slot(optimizer(), name.substring(0, 1));
    return name.length() > 1 ? update.corrected(place) : update.memory()[place];
  }

  private static void divided(EquationWriter out, double square) {
    out.within("/(\\sqrt{#} + \\varepsilon)", "/(√# + ε)", square);
  }

  private Optimizer optimizer() {
    return settings().optimizer();
  }

  private Settings settings() {
    return update.settings();
  }

  private EquationWriter write() {
    return new EquationWriter(numbers);
  }
}
