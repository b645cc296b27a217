package engram.ui.equations;

import engram.nn.Activation;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Settings;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.equations.EquationNumbersViewModel.Numbers;
import engram.ui.formula.FormulaFace;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What the cards of the equations say beside their formulas, and what of them is copied. */
record EquationTexts(EquationsViewModel equations, EquationNumbersViewModel numbers, Texts texts) {

  /** {@code tanh · hidden 1} */
  String activation() {
    EquationsViewModel.Layer layer = layer();
    String function = texts.get("equations.function." + layer.activation().id());
    return layer.output()
        ? texts.get("equations.of-output", function)
        : texts.get("equations.of-hidden", function, String.valueOf(layer.index() + 1));
  }

  /** The optimiser by its name. */
  String update() {
    return texts.get("equations.optimizer." + settings().optimizer().id());
  }

  /** What the equation is for; with all the numbers, for which a card may have no room. */
  String explanation(Equation equation) {
    String help =
        switch (equation) {
          case NEURON_OUTPUT -> neuronHelp();
          case ACTIVATION -> activationHelp();
          case WEIGHT_UPDATE -> updateHelp();
          case LOSS -> lossHelp();
        };
    return numbers.numbers.get().isPresent() ? help + "\n\n" + whole(equation).text() : help;
  }

  private String neuronHelp() {
    String help = texts.get("equations.neuron.help");
    double p = settings().dropout();
    return p == 0
        ? help
        : help + "\n" + texts.get("equations.dropout.help", RoundedNumber.exact(p));
  }

  private String activationHelp() {
    String help = texts.get("equations.activation.help");
    boolean softmax = layer().activation() == Activation.SOFTMAX;
    return softmax ? help + "\n" + texts.get("equations.softmax.help") : help;
  }

  private String lossHelp() {
    String help = texts.get("equations.loss.help");
    Snapshot moment = equations.moment();
    return moment
        .recipe()
        .stop()
        .early()
        .map(early -> help + "\n" + earlyHelp(early, DataPart.watched(moment.data())))
        .orElse(help);
  }

  private String earlyHelp(EarlyStop early, DataPart watched) {
    return texts.get(
        "equations.early.help." + watched.id(),
        RoundedNumber.whole(early.patience()),
        RoundedNumber.exact(early.minDelta()));
  }

  private String updateHelp() {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(texts.get("equations.update.help"));
    if (!settings().optimizer().isPlain()) {
      lines.add(texts.get("equations." + settings().optimizer().id() + ".help"));
    }
    if (settings().ascent()) lines.add(texts.get("equations.ascent.help"));
    if (!settings().schedule().isConstant()) {
      lines.add(
          texts.get(
              "equations.schedule.help", RoundedNumber.whole(settings().schedule().epochs())));
    }
    if (settings().l2() > 0) lines.add(texts.get("equations.l2.help"));
    if (settings().l1() > 0) lines.add(texts.get("equations.l1.help"));
    if (numbers.numbers.get().filter(Numbers::example).isPresent()) {
      lines.add(texts.get("equations.example.help"));
    }
    return lines.toString();
  }

  /** All equations as plain text. */
  String copyText() {
    return Arrays.stream(Equation.values())
        .map(equation -> whole(equation).text())
        .collect(Collectors.joining("\n"));
  }

  /** The longest face of the equation. */
  FormulaFace whole(Equation equation) {
    return faces(equation).get(0);
  }

  /** With numbers as far as they are known, else in symbols; longest first. */
  List<FormulaFace> faces(Equation equation) {
    List<FormulaFace> faces = numbers.numbers.get().map(n -> n.of(equation)).orElse(List.of());
    return faces.isEmpty() ? symbols(equation) : faces;
  }

  /** What it gives if that is known, else the equation in symbols. */
  List<FormulaFace> result(Equation equation) {
    return numbers
        .numbers
        .get()
        .flatMap(n -> n.resultOf(equation))
        .map(List::of)
        .orElseGet(() -> symbols(equation));
  }

  private List<FormulaFace> symbols(Equation equation) {
    return equations.symbolsProperty(equation).get().shortened();
  }

  private EquationsViewModel.Layer layer() {
    return numbers.numbers.get().map(Numbers::layer).orElse(equations.layer.get());
  }

  private Settings settings() {
    return equations.settings.get();
  }
}
