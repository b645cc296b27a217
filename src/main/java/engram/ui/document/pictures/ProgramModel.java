package engram.ui.document.pictures;

import engram.nn.NetworkSpec;
import engram.training.Phase;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.ui.program.ProgramLine;
import engram.ui.program.ProgramViewModel;
import engram.ui.run.Pointed.Quantity;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The program of the recipe that is loaded, walked line by line, and the arrays of that line. */
public final class ProgramModel extends LivingModel {
  private static final double LINES_A_SECOND = 0.8;

  final Handle line;
  private final ProgramViewModel program;
  private double waited;

  /** Which of the five steps a line belongs to. */
  enum Part {
    INITIALISE("initial-weights"),
    FORWARD("forward-pass"),
    LOSS("loss"),
    BACKWARD("backpropagation"),
    UPDATE("optimiser"),
    LOOP("epoch");

    /** As the page's words name it. */
    final String id;

    Part(String id) {
      this.id = id;
    }
  }

  /**
   * An array that a line computes or reads.
   *
   * @param layer whose weights or activations they are; −1 of the inputs
   * @param rows and columns of numbers
   */
  record Block(String name, int layer, int rows, int columns) {
    boolean isWeights() {
      return name.startsWith("W");
    }
  }

  ProgramModel(Shared shared, ProgramViewModel program) {
    super(shared);
    this.program = program;
    line = handle("line", 0, last(), 1, 0);
    program.linesProperty().subscribe((before, now) -> renew());
  }

  private int last() {
    return Math.max(1, lines().size() - 1);
  }

  private void renew() {
    line.end(last());
    changed();
  }

  List<ProgramLine> lines() {
    return program.linesProperty().get();
  }

  /** The line in hand; another program may have fewer. */
  int at() {
    return Math.min(lines().size() - 1, (int) Math.rint(line.get()));
  }

  Part part(ProgramLine of) {
    for (Phase phase : of.phases()) {
      if (phase instanceof Phase.Forward) return Part.FORWARD;
      if (phase instanceof Phase.Loss) return Part.LOSS;
      if (phase instanceof Phase.Backward) return Part.BACKWARD;
      if (phase instanceof Phase.Update) return Part.UPDATE;
    }
    boolean begins = lines().indexOf(of) < firstLoop();
    return begins ? Part.INITIALISE : Part.LOOP;
  }

  private int firstLoop() {
    for (int k = 0; k < lines().size(); k++) if (lines().get(k).indent() > 0) return k - 1;
    return lines().size();
  }

  /** What the line does, in a sentence. */
  String does() {
    return texts.get("document.example.does." + part(lines().get(at())).id);
  }

  /** The arrays of a forward pass of one batch, from the inputs to the outputs. */
  List<Block> blocks() {
    Snapshot now = shared.run().getSnapshot();
    Recipe recipe = now.recipe();
    NetworkSpec network = recipe.network();
    int rows = now.settings().batchRows(now.data().train().rows());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("x", -1, rows, network.inputs()));
    for (int k = 0; k < network.layerCount(); k++) {
      blocks.add(new Block("W" + (k + 1), k, network.inputsOf(k), network.unitsOf(k)));
      blocks.add(new Block("a" + (k + 1), k, rows, network.unitsOf(k)));
    }
    return blocks;
  }

  /** Whether the line in hand is about that array. */
  boolean works(Block block) {
    ProgramLine now = lines().get(at());
    boolean computed =
        now.quantities().stream()
            .filter(each -> each.layer() == block.layer())
            .anyMatch(each -> isOf(each.quantity(), block));
    return computed || (part(now) == Part.UPDATE && block.isWeights());
  }

  private static boolean isOf(Quantity quantity, Block block) {
    return switch (quantity) {
      case WEIGHT, GRADIENT, BIAS -> block.isWeights();
      case PRE_ACTIVATION, ACTIVATION, DELTA -> !block.isWeights();
      case INPUT -> block.layer() < 0;
      case LOSS, LEARNING_RATE -> false;
    };
  }

  /** To the first line that is spoken of. */
  @Override
  public void follow(Set<String> parts) {
    for (int k = 0; k < lines().size(); k++) {
      if (parts.contains(part(lines().get(k)).id)) {
        line.set(k);
        return;
      }
    }
  }

  @Override
  public void advance(double seconds) {
    waited += seconds;
    if (waited < 1 / LINES_A_SECOND) return;
    waited = 0;
    if (line.get() >= lines().size() - 1) line.set(0);
    else line.nudge(1);
  }

  @Override
  String value(Handle handle) {
    return String.valueOf(at() + 1);
  }

  @Override
  public String say() {
    return texts.get("document.example.say", at() + 1, lines().get(at()).code(), does());
  }
}
