package engram.training.recipe;

import engram.data.Scaling;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Initializer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recipes to begin with: the two on irises that a class compares first, and for each other built-in
 * set one that learns it.
 */
public enum Preset {
  /** The article's: raw centimetres, N(0, 1) weights, full batch. It hardly learns. */
  DOCUMENT(
      "document",
      BuiltInSet.IRIS,
      PresetRecipes.iris(Scaling.RAW, Initializer.STANDARD_NORMAL, Settings.FULL_BATCH)),
  /** The same network on standardised features, Glorot weights, batches of 10. */
  REPAIRED(
      "repaired",
      BuiltInSet.IRIS,
      PresetRecipes.iris(Scaling.STANDARDIZE, Initializer.GLOROT_NORMAL, 10),
      new Goal(0.95, 300)),
  CIRCLE(
      BuiltInSet.CIRCLE,
      PresetRecipes.classes(BuiltInSet.CIRCLE, 100, 0.1, 4),
      new Goal(0.98, 100)),
  XOR(BuiltInSet.XOR, PresetRecipes.classes(BuiltInSet.XOR, 200, 0.1, 4), new Goal(0.98, 100)),
  GAUSS(BuiltInSet.GAUSS, PresetRecipes.classes(BuiltInSet.GAUSS, 20, 0.03), new Goal(0.99, 10)),
  SPIRAL(
      BuiltInSet.SPIRAL,
      PresetRecipes.withAdam(PresetRecipes.classes(BuiltInSet.SPIRAL, 500, 0.01, 12, 8), 20),
      new Goal(0.98, 300)),
  MOONS(
      BuiltInSet.MOONS, PresetRecipes.classes(BuiltInSet.MOONS, 200, 0.1, 6), new Goal(0.98, 200)),
  RINGS(BuiltInSet.RINGS, PresetRecipes.classes(BuiltInSet.RINGS, 100, 0.1, 6), new Goal(1, 50)),
  CHECKERBOARD(
      BuiltInSet.CHECKERBOARD,
      PresetRecipes.withAdam(PresetRecipes.classes(BuiltInSet.CHECKERBOARD, 300, 0.01, 12, 12), 10),
      new Goal(0.9, 200)),
  BLOBS(BuiltInSet.BLOBS, PresetRecipes.classes(BuiltInSet.BLOBS, 20, 0.03), new Goal(0.96, 20)),
  PINWHEEL(
      BuiltInSet.PINWHEEL,
      PresetRecipes.classes(BuiltInSet.PINWHEEL, 100, 0.1, 8),
      new Goal(0.99, 50)),
  REG_PLANE(
      BuiltInSet.REG_PLANE,
      PresetRecipes.numbers(BuiltInSet.REG_PLANE, TargetCoding.MEASURED, 20, 0.01),
      new Goal(0.98, 10)),
  REG_GAUSS(
      BuiltInSet.REG_GAUSS,
      PresetRecipes.numbers(BuiltInSet.REG_GAUSS, TargetCoding.STANDARDIZED, 200, 0.1, 8, 8),
      new Goal(0.94, 200)),
  SINE(
      BuiltInSet.SINE,
      PresetRecipes.withAdam(
          PresetRecipes.numbers(BuiltInSet.SINE, TargetCoding.MEASURED, 300, 0.01, 10, 10), 10),
      new Goal(0.95, 300)),
  AND(BuiltInSet.AND, PresetRecipes.gate(BuiltInSet.AND, 100), new Goal(1, 50)),
  OR(BuiltInSet.OR, PresetRecipes.gate(BuiltInSet.OR, 100), new Goal(1, 50)),
  XOR_GATE(BuiltInSet.XOR_GATE, PresetRecipes.gate(BuiltInSet.XOR_GATE, 200, 3), new Goal(1, 50)),
  NAND(BuiltInSet.NAND, PresetRecipes.gate(BuiltInSet.NAND, 100), new Goal(1, 50)),
  PENGUINS(
      BuiltInSet.PENGUINS,
      PresetRecipes.numbers(
          BuiltInSet.PENGUINS,
          PresetRecipes.PENGUIN_INPUTS,
          TargetCoding.STANDARDIZED,
          200,
          0.01,
          8),
      new Goal(0.89, 100)),
  DIGITS(BuiltInSet.DIGITS, PresetRecipes.digits(60, 0.1, 32), new Goal(0.96, 20));

  /**
   * What is reached on the way.
   *
   * @param score accuracy or R² on the test rows, at least
   * @param epochs by the end of which epoch it was reached
   */
  public record Goal(double score, int epochs) {}

  private final String id;
  private final BuiltInSet set;
  private final Recipe recipe;
  private final Optional<Goal> goal;

  Preset(BuiltInSet set, Recipe recipe, Goal goal) {
    this(set.id(), set, recipe, goal);
  }

  Preset(String id, BuiltInSet set, Recipe recipe, Goal goal) {
    this(id, set, recipe, Optional.of(goal));
  }

  Preset(String id, BuiltInSet set, Recipe recipe) {
    this(id, set, recipe, Optional.empty());
  }

  Preset(String id, BuiltInSet set, Recipe recipe, Optional<Goal> goal) {
    this.id = id;
    this.set = set;
    this.recipe = recipe;
    this.goal = goal;
  }

  /** Those on the set of that id, the usual one last; none for the user's own rows. */
  public static List<Preset> of(String set) {
    return Arrays.stream(values()).filter(preset -> preset.set.id().equals(set)).toList();
  }

  /** The usual one on that set. */
  public static Preset of(BuiltInSet set) {
    List<Preset> all = of(set.id());
    return all.get(all.size() - 1);
  }

  /** The name on the command line. */
  public String id() {
    return id;
  }

  public BuiltInSet set() {
    return set;
  }

  public Recipe recipe() {
    return recipe;
  }

  /** What it is sure to reach; nothing if it is there to fail. */
  public Optional<Goal> goal() {
    return goal;
  }
}
