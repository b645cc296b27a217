package engram.files;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
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
import engram.training.recipe.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an experiment of its fields; what it takes is within what the experiments take. */
final class ExperimentReader {
  static final long MOST_SEED = (1L << 32) - 1;
  private static final int LONGEST_NUMBERS = 64;

  private final JsonFields settings;
  private final JsonFields seen;

  private ExperimentReader(JsonFields settings, JsonFields seen) {
    this.settings = settings;
    this.seen = seen;
  }

  static SavedExperiment read(JsonFile file) throws ExperimentFileException {
    JsonFields root = file.fields(ExperimentFile.FORMAT, ExperimentFile.VERSION);
    ExperimentKind kind =
        root.choice("experiment", List.of(ExperimentKind.values()), ExperimentKind::id);
    JsonFields settings = root.object("settings");
    JsonFields seen = root.object("seen");
    Optional<String> numbers =
        root.has("numbers") ? Optional.of(root.text("numbers", LONGEST_NUMBERS)) : Optional.empty();
    root.end();
    ExperimentReader reader = new ExperimentReader(settings, seen);
    Experiment experiment =
        switch (kind) {
          case LESION -> reader.lesion();
          case RECALL -> RecallReader.read(settings, seen);
          case FORGETTING -> reader.forgetting();
          case STORES -> reader.stores();
          case NEURON -> reader.neuron();
        };
    settings.end();
    seen.end();
    return new SavedExperiment(experiment, numbers);
  }

  private long seed() throws ExperimentFileException {
    return settings.whole("seed", 0, MOST_SEED);
  }

  private Experiment lesion() throws ExperimentFileException {
    List<Preset> presets =
        Arrays.stream(Preset.values())
            .filter(preset -> LesionSetup.isMeasurable(preset, LesionKind.WEIGHTS))
            .toList();
    Preset preset = settings.choice("preset", presets, Preset::id);
    List<LesionKind> kinds =
        Arrays.stream(LesionKind.values())
            .filter(kind -> LesionSetup.isMeasurable(preset, kind))
            .toList();
    return new Experiment.Lesion(
        new LesionSetup(
            preset,
            settings.choice("remove", kinds, LesionKind::id),
            settings.choice("order", List.of(LesionOrder.values()), LesionOrder::id),
            (int) settings.whole("draws", 1, LesionPlan.MOST_DRAWS),
            seen.between("share", 0, 1),
            (int) settings.whole("retrain", 0, LesionSetup.MOST_EPOCHS),
            seed()));
  }

  private Experiment forgetting() throws ExperimentFileException {
    List<ForgettingCure> cures = new ArrayList<>();
    Set<Kind> kinds = new HashSet<>();
    for (JsonFields each : settings.objects("cures", Kind.values().length)) {
      ForgettingCure cure = cure(each);
      if (!kinds.add(cure.kind())) throw each.repeated(each.part("cure"), "cure");
      cures.add(cure);
    }
    ForgettingSetup setup =
        new ForgettingSetup(
            settings.choice("set", List.of(ForgettingSet.values()), ForgettingSet::id),
            (int) settings.whole("oldEpochs", 1, ForgettingPlan.MOST_EPOCHS),
            (int) settings.whole("newEpochs", 1, ForgettingPlan.MOST_EPOCHS),
            seed(),
            cures);
    return new Experiment.Forgetting(
        setup,
        seen.choice("cure", cures.stream().map(ForgettingCure::kind).toList(), Kind::id),
        (int) seen.whole("epoch", 0, setup.total()));
  }

  private static ForgettingCure cure(JsonFields fields) throws ExperimentFileException {
    ForgettingCure cure =
        switch (fields.choice("cure", List.of(Kind.values()), Kind::id)) {
          case NONE -> new ForgettingCure.None();
          case REHEARSAL -> new ForgettingCure.Rehearsal(fields.between("share", 0, 1));
          case SLEEP ->
              new ForgettingCure.Sleep(fields.between("dreams", 0, ForgettingCure.Sleep.MOST));
          case ELASTIC -> new ForgettingCure.Elastic(fields.from("strength", 0));
          case SLOW -> new ForgettingCure.Slow(fields.above("slower", 0, 1));
        };
    fields.end();
    return cure;
  }

  private Experiment stores() throws ExperimentFileException {
    ListSetup setup =
        new ListSetup(
            (int) settings.whole("places", 1, ListSetup.MOST_PLACES),
            (int) settings.whole("items", ListSetup.LEAST_ITEMS, NonsenseSyllables.MOST),
            (int) settings.whole("pace", 1, ListSetup.MOST_PACE),
            settings.choice("rest", ListSetup.RESTS, rest -> rest).equals(ListSetup.REHEARSED),
            (int) settings.whole("readings", 1, ListSetup.MOST_READINGS),
            (int) settings.whole("sittings", 1, ListSetup.MOST_SITTINGS),
            settings.whole("gap", 0, ListSetup.MOST_PAUSE),
            settings.whole("delay", 0, ListSetup.MOST_PAUSE));
    return new Experiment.Stores(setup, (int) seen.whole("step", 0, Integer.MAX_VALUE));
  }

  private Experiment neuron() throws ExperimentFileException {
    NeuronSetup setup =
        new NeuronSetup(
            settings.choice("shape", List.of(NeuronShape.values()), NeuronShape::id),
            settings.between("degrees", 0, NeuronSetup.MOST_DEGREES),
            settings.between("rate", NeuronSetup.LEAST_RATE, NeuronSetup.MOST_RATE),
            settings.choice("lesson", List.of(NeuronRun.Lesson.values()), NeuronRun.Lesson::id),
            seed());
    List<NeuronRule> shown = seen.choices("rules", List.of(NeuronRule.values()), NeuronRule::id);
    return new Experiment.Neuron(
        setup,
        shown,
        seen.choice("explained", shown, NeuronRule::id),
        (int) seen.whole("step", 0, NeuronCourse.STEPS));
  }
}
