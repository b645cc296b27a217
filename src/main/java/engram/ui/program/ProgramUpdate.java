package engram.ui.program;

import static engram.ui.program.ProgramWriter.pointed;

import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.Slot;
import engram.nn.UpdateProgram;
import engram.training.Phase;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The optimiser's lines of the program; formulas of {@link Optimizer}. */
final class ProgramUpdate {
  private static final List<Phase> UPDATE = List.of(new Phase.Update());

  private final ProgramWriter out;
  private final Settings settings;
  private final Optimizer optimizer;
  private final int layers;

  ProgramUpdate(ProgramWriter out, Settings settings, int layers) {
    this.out = out;
    this.settings = settings;
    optimizer = settings.optimizer();
    this.layers = layers;
  }

  /** What the optimiser remembers, and its constants. */
  void prepare() {
    Pointed rate = pointed(Quantity.LEARNING_RATE);
    String alpha = ProgramFormulas.number(settings.learningRate());
    if (optimizer.usesMomentum()) {
      out.add("α, β = " + alpha + ", " + ProgramFormulas.number(settings.momentum()), rate);
    } else {
      out.add("α = " + alpha, rate);
    }
    for (Slot slot : optimizer.slots()) {
      out.add(slot.symbol().toUpperCase(Locale.ROOT) + " = [np.zeros_like(p) for p in P]");
    }
    if (optimizer.isCorrected()) out.add("i = 0");
  }

  /**
   * The learning rate of a batch.
   *
   * @param rows of the training set
   */
  void schedule(int rows) {
    Schedule schedule = settings.schedule();
    if (schedule.isConstant()) return;
    int batch = settings.batchRows(rows);
    int perEpoch = (rows + batch - 1) / batch;
    String step = batch == rows ? "epoch" : "epoch * " + perEpoch + " + start // " + batch;
    String last = schedule.shape().goesOn() ? step : "min(" + step + ", N - 1)";
    update("N = " + (long) schedule.epochs() * perEpoch + "  # " + schedule.shape().id());
    update("k = " + last);
    List<String> numpy = schedule.shape().numpy();
    int before = numpy.size() - 1;
    numpy.subList(0, before).forEach(this::update);
    Pointed rate = pointed(Quantity.LEARNING_RATE);
    out.add("α_k = α * (" + numpy.get(before) + ")", UPDATE, List.of(rate));
  }

  /**
   * Moves all parameters.
   *
   * @param gradients the list of them
   */
  void write(String gradients) {
    if (optimizer.isCorrected()) update("i += 1");
    StringBuilder names = new StringBuilder("p, g");
    StringBuilder lists = new StringBuilder("P, " + gradients);
    for (Slot slot : optimizer.slots()) {
      names.append(", ").append(slot.symbol());
      lists.append(", ").append(slot.symbol().toUpperCase(Locale.ROOT));
    }
    update("for " + names + " in zip(" + lists + "):");
    out.in();
    for (Slot slot : optimizer.slots()) {
      update(slot.symbol() + "[:] = " + UpdateProgram.numpy(optimizer, slot.formula()));
    }
    if (optimizer.isCorrected()) {
      update(corrected(Slot::correctedName) + " = " + corrected(UpdateProgram::corrected));
    }
    move(UpdateProgram.numpy(optimizer, optimizer.step()));
  }

  private String corrected(Function<Slot, String> part) {
    return optimizer.slots().stream()
        .filter(Slot::isCorrected)
        .map(part)
        .collect(Collectors.joining(", "));
  }

  private void update(String code) {
    out.add(code, UPDATE, List.of());
  }

  private String rate() {
    return settings.schedule().isConstant() ? "α" : "α_k";
  }

  private void move(String step) {
    List<Pointed> quantities = new ArrayList<>();
    quantities.add(pointed(Quantity.LEARNING_RATE));
    for (int k = 0; k < layers; k++) {
      quantities.add(pointed(Quantity.WEIGHT, k));
      quantities.add(pointed(Quantity.BIAS, k));
    }
    out.add((settings.ascent() ? "p += " : "p -= ") + rate() + " * " + step, UPDATE, quantities);
    out.out();
  }
}
