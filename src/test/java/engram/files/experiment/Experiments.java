package engram.files.experiment;

import engram.data.NumpyRandom;
import engram.labs.look.Baseline;
import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.lists.NonsenseSyllables;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronRun;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternText;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.training.recipe.Preset;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Experiments of every kind, with all that their files can hold. */
final class Experiments {
  private static final Arbitrary<Long> SEEDS = Arbitraries.longs().between(0, (1L << 32) - 1);

  private Experiments() {}

  static Arbitrary<Experiment> any() {
    return Arbitraries.oneOf(
        lesions(),
        recalls(),
        forgettings(),
        stores(),
        spacings(),
        neurons(),
        sleeps(),
        mice(),
        digits(),
        heads(),
        questions(),
        looks());
  }

  private static Arbitrary<Experiment> lesions() {
    Arbitrary<Preset> presets =
        Arbitraries.of(Preset.class)
            .filter(preset -> LesionSetup.isMeasurable(preset, LesionKind.NEURONS));
    return Combinators.combine(
            presets,
            Arbitraries.of(LesionKind.class),
            Arbitraries.of(LesionOrder.class),
            Arbitraries.integers().between(1, LesionPlan.MOST_DRAWS),
            Arbitraries.doubles().between(0, 1).ofScale(17),
            Arbitraries.integers().between(0, LesionSetup.MOST_EPOCHS),
            SEEDS)
        .as(LesionSetup::new)
        .map(Experiment.Lesion::new);
  }

  private static Arbitrary<Experiment> recalls() {
    Arbitrary<Spoiling> spoilings =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.doubles().between(0, 0.5).ofScale(17), SEEDS)
                .as(Spoiling.Flip::new),
            Arbitraries.of(Spoiling.Side.class).map(Spoiling.Cover::new));
    return Combinators.combine(
            Arbitraries.of(RecallRule.class),
            Arbitraries.doubles().between(1e-9, 1e9).ofScale(9),
            Arbitraries.of(UpdateOrder.class),
            SEEDS,
            patterns(),
            spoilings,
            Combinators.combine(
                    Arbitraries.integers().between(0, 1000),
                    Arbitraries.integers().between(0, RecallSetup.MOST_COPIES),
                    Arbitraries.doubles().between(0, 0.5).ofScale(17))
                .as(StepAndCopies::new))
        .as(
            (rule, beta, order, seed, stored, spoiling, seen) -> {
              int asked = (int) (seed % stored.size());
              return new Experiment.Recall(
                  new RecallSetup(
                      rule,
                      beta,
                      order,
                      seed,
                      stored,
                      asked,
                      spoiling,
                      seen.copies,
                      seen.copyNoise),
                  seen.step);
            });
  }

  /** So many arbitraries are no more combined in one. */
  private record StepAndCopies(int step, int copies, double copyNoise) {}

  /** Of one shape, and of names in any writing. */
  static Arbitrary<List<NamedPattern>> patterns() {
    Arbitrary<List<String>> names =
        Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(6)
            .filter(name -> !name.isBlank() && name.codePoints().noneMatch(Experiments::isHalf))
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(4);
    return Combinators.combine(
            names,
            Arbitraries.integers().between(2, PatternText.MOST_SIDE),
            Arbitraries.integers().between(2, PatternText.MOST_SIDE),
            SEEDS)
        .as(
            (all, rows, columns, seed) -> {
              NumpyRandom random = new NumpyRandom(seed);
              return all.stream()
                  .map(name -> new NamedPattern(name, Pattern.random(rows, columns, random)))
                  .toList();
            });
  }

  /** Half of a pair is no character, and UTF-8 has no place for it. */
  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Arbitrary<Experiment> forgettings() {
    Arbitrary<Integer> epochs = Arbitraries.integers().between(1, ForgettingPlan.MOST_EPOCHS);
    return Combinators.combine(
            Arbitraries.of(ForgettingSet.class),
            epochs,
            epochs,
            SEEDS,
            Arbitraries.of(Kind.class).list().uniqueElements().ofMinSize(1),
            Arbitraries.doubles().between(0.001, 1).ofScale(17),
            Arbitraries.doubles().between(0, 1).ofScale(3))
        .as(
            (set, old, fresh, seed, kinds, amount, reached) -> {
              List<ForgettingCure> cures = kinds.stream().map(kind -> cure(kind, amount)).toList();
              ForgettingSetup setup = new ForgettingSetup(set, old, fresh, seed, cures);
              Kind looked = kinds.get((int) (seed % kinds.size()));
              return new Experiment.Forgetting(setup, looked, (int) (reached * setup.total()));
            });
  }

  private static ForgettingCure cure(Kind kind, double amount) {
    return switch (kind) {
      case NONE -> ForgettingCure.NONE;
      case REHEARSAL -> ForgettingCure.Kind.REHEARSAL.cure(amount);
      case SLEEP -> ForgettingCure.Kind.SLEEP.cure(20 * amount);
      case ELASTIC -> ForgettingCure.Kind.ELASTIC.cure(1e9 * amount);
      case SLOW -> ForgettingCure.Kind.SLOW.cure(amount);
    };
  }

  private static Arbitrary<Experiment> stores() {
    Arbitrary<Long> pauses = Arbitraries.longs().between(0, ListSetup.MOST_PAUSE);
    return Combinators.combine(
            Arbitraries.integers().between(1, ListSetup.MOST_PLACES),
            Arbitraries.integers().between(ListSetup.LEAST_ITEMS, NonsenseSyllables.MOST),
            Arbitraries.integers().between(1, ListSetup.MOST_PACE),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, ListSetup.MOST_READINGS),
            Arbitraries.integers().between(1, ListSetup.MOST_SITTINGS),
            pauses,
            pauses)
        .as(ListSetup::new)
        .map(setup -> new Experiment.Stores(setup, (int) (setup.gap() % 1000)));
  }

  private static Arbitrary<Experiment> spacings() {
    Arbitrary<Double> pauses = Arbitraries.doubles().between(0, SpacingSetup.MOST_DAYS).ofScale(12);
    Arbitrary<ExamPlan> plans =
        Arbitraries.doubles()
            .between(0, SpacingSetup.MOST_DAYS - 1)
            .ofScale(12)
            .list()
            .ofMinSize(1)
            .ofMaxSize(ExamPlan.MOST_SESSIONS)
            .map(days -> new ExamPlan(days.stream().sorted().toList(), SpacingSetup.MOST_DAYS));
    return Combinators.combine(
            Arbitraries.integers().between(1, LeakingStores.MOST),
            pauses,
            pauses,
            plans,
            Arbitraries.integers().between(0, SpacingCourse.STEPS),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(true, false))
        .as(
            (stores, gap, delay, plan, step, bet, taken) ->
                new Experiment.Spacing(
                    new SpacingSetup(stores, gap, delay, plan), step, bet, taken));
  }

  private static Arbitrary<Experiment> sleeps() {
    Arbitrary<Integer> nights = Arbitraries.integers().between(0, SleepLife.NIGHTS);
    return Combinators.combine(
            Arbitraries.of(SleepTeacher.class),
            Arbitraries.integers().between(1, SleepSetup.MOST_SHOWS),
            Arbitraries.doubles().between(0.001, 1).ofScale(17),
            Arbitraries.doubles().between(0.001, 1).ofScale(17),
            Arbitraries.integers()
                .between(1, SleepLife.NIGHTS)
                .set()
                .map(set -> set.stream().sorted().toList()),
            nights,
            SEEDS)
        .as(
            (teacher, shows, rate, fade, awake, cut, seed) ->
                new SleepSetup(teacher, shows, rate, fade, awake, cut, 1, seed))
        .map(setup -> new Experiment.Sleep(setup, setup.awake().size()));
  }

  private static Arbitrary<Experiment> mice() {
    Arbitrary<TagAct> entered = Arbitraries.of(TagPlace.class).map(TagAct::enter);
    Arbitrary<TagAct> painted =
        Arbitraries.integers()
            .between(0, 399)
            .list()
            .uniqueElements()
            .ofMaxSize(30)
            .map(neurons -> TagAct.paint(neurons.stream().sorted().toList()));
    Arbitrary<TagAct> others =
        Arbitraries.of(TagAct.Kind.class)
            .filter(kind -> kind != TagAct.Kind.ENTER && kind != TagAct.Kind.PAINT)
            .map(TagAct::of);
    return Combinators.combine(
            Arbitraries.integers().between(TagSetup.LEAST_FIRING, TagSetup.MOST_FIRING),
            Arbitraries.doubles().between(0, 10).ofScale(17),
            Arbitraries.integers().between(1, 200),
            Arbitraries.doubles().between(0, 1000).ofScale(15),
            Arbitraries.oneOf(entered, painted, others).list().ofMaxSize(12),
            SEEDS)
        .as(
            (firing, light, excitable, gap, acts, seed) ->
                new TagSetup(firing, light, excitable, gap, 1, seed, acts))
        .map(setup -> new Experiment.Tag(setup, setup.acts().size() / 2));
  }

  private static Arbitrary<Experiment> digits() {
    return Combinators.combine(
            Arbitraries.of(DigitsCode.class),
            Arbitraries.integers().between(10, 400),
            Arbitraries.integers().between(1, 400),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, DigitsStep.LAST))
        .as(
            (code, hidden, firing, digit, step) ->
                new Experiment.Tag(
                    TagSetup.USUAL.withMice(1).with(new DigitsSetup(code, hidden, firing, digit)),
                    step));
  }

  private static Scenery scenery(Set<Integer> cells) {
    BitSet mask = new BitSet();
    cells.forEach(mask::set);
    return new Scenery(mask);
  }

  private static Arbitrary<Experiment> heads() {
    Arbitrary<Double> shares = Arbitraries.doubles().between(0, 0.5).ofScale(17);
    return Combinators.combine(
            Arbitraries.of(HeadsPart.class),
            shares,
            Arbitraries.doubles().between(0.001, 1000).ofScale(12),
            Arbitraries.oneOf(
                Arbitraries.of(Spoiling.Side.class).map(Scenery::of),
                Arbitraries.integers().between(0, 99).set().map(Experiments::scenery)),
            shares,
            Arbitraries.doubles().between(0.001, HeadsSetup.MOST_RATE).ofScale(17),
            Arbitraries.integers().between(0, HeadsPart.MACHINES.steps()),
            SEEDS)
        .as(
            (part, noise, beta, scenery, spoiled, rate, step, seed) ->
                new Experiment.Heads(
                    new HeadsSetup(part, noise, beta, scenery, spoiled, rate, 1, seed), step));
  }

  private static Arbitrary<Experiment> neurons() {
    Arbitrary<NeuronSetup> setups =
        Combinators.combine(
                Arbitraries.of(NeuronShape.class),
                Arbitraries.doubles().between(0, NeuronSetup.MOST_DEGREES).ofScale(17),
                Arbitraries.doubles()
                    .between(NeuronSetup.LEAST_RATE, NeuronSetup.MOST_RATE)
                    .ofScale(17),
                Arbitraries.of(NeuronRun.Lesson.class),
                SEEDS)
            .as(NeuronSetup::new);
    return Combinators.combine(
            setups,
            Arbitraries.of(NeuronRule.class).list().uniqueElements().ofMinSize(1),
            Arbitraries.integers().between(0, NeuronCourse.STEPS))
        .as(
            (setup, rules, step) ->
                new Experiment.Neuron(setup, rules, rules.get(rules.size() - 1), step));
  }

  private static Arbitrary<Experiment> looks() {
    Arbitrary<LookSetup> setups =
        Combinators.combine(
                Arbitraries.of(LookPicture.class),
                Arbitraries.of(LookSetup.PRESET.options()),
                Arbitraries.of(LookMethod.class),
                Arbitraries.of(Baseline.class),
                Arbitraries.integers().between(1, 1000),
                Arbitraries.integers().between(1, WhySetup.MOST_EPOCHS),
                SEEDS,
                Arbitraries.integers().between(1, 200))
            .as(Experiments::lookSetup);
    Arbitrary<Map<Integer, Double>> changed =
        Arbitraries.maps(Arbitraries.integers().between(0, 1), Arbitraries.doubles().between(-9, 9))
            .ofMaxSize(2);
    return Combinators.combine(setups, Arbitraries.integers().between(0, 149), changed)
        .as((setup, row, values) -> lookOf(setup, row, values));
  }

  /**
   * @param neuron also says the layer: eight combine at most
   */
  private static LookSetup lookSetup(
      LookPicture shown,
      Preset preset,
      LookMethod method,
      Baseline baseline,
      int steps,
      int epochs,
      long seed,
      int neuron) {
    int layer = 1 + neuron % 3;
    return new LookSetup(shown, preset, method, baseline, steps, epochs, seed, layer, neuron);
  }

  private static Experiment lookOf(LookSetup setup, int row, Map<Integer, Double> changed) {
    return new LookLab(setup, OptionalInt.of(row), new TreeMap<>(changed), false);
  }

  private static Arbitrary<Experiment> questions() {
    Arbitrary<OptionalInt> asked =
        Arbitraries.integers()
            .between(-1, 149)
            .map(row -> row < 0 ? OptionalInt.empty() : OptionalInt.of(row));
    return Combinators.combine(
            Arbitraries.of(WhySetup.PRESET.options()),
            Arbitraries.integers().between(1, WhySetup.MOST_EPOCHS),
            Arbitraries.integers().between(4, 400),
            SEEDS)
        .as(WhySetup::new)
        .flatMap(setup -> asked.map(row -> new WhyLab(setup, row)));
  }
}
