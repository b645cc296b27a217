package engram.files;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.GroupColumns;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.PenguinRun;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.look.LookLab;
import engram.labs.look.LookSetup;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.Mouse;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.training.recipe.Preset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes an experiment of its fields; what it takes is within what the experiments take. */
final class ExperimentReader {
  private static final int LONGEST_NUMBERS = 64;

  private final JsonFields settings;
  private final JsonFields seen;

  private ExperimentReader(JsonFields settings, JsonFields seen) {
    this.settings = settings;
    this.seen = seen;
  }

  static SavedExperiment read(JsonFile file) throws ExperimentFileException {
    JsonFields root =
        file.fields(ExperimentFile.FORMAT, ExperimentFile.VERSION, ExperimentFault.OTHER_FORMAT);
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
          case RECALL -> reader.recall();
          case FORGETTING -> reader.forgetting();
          case STORES -> reader.stores();
          case SPACING -> reader.spacing();
          case NEURON -> reader.neuron();
          case SLEEP -> reader.sleep();
          case TAG -> reader.tag();
          case HEADS -> reader.heads();
          case WHY -> reader.why();
          case LEDGER -> reader.ledger();
          case LOOK -> reader.look();
          case FAIRNESS -> reader.fairness();
          case RACE -> reader.race();
          case PRIVACY -> reader.privacy();
          case MISSING -> reader.missing();
        };
    settings.end();
    seen.end();
    return new SavedExperiment(experiment, numbers);
  }

  private Experiment lesion() throws ExperimentFileException {
    Preset preset = settings.choice(LesionSetup.PRESET);
    List<LesionKind> kinds =
        LesionSetup.KIND.options().stream()
            .filter(kind -> LesionSetup.isMeasurable(preset, kind))
            .toList();
    settings.choice(LesionSetup.KIND.id(), kinds, LesionSetup.KIND.name());
    SettingValues<LesionSetup> values = settings.values(LesionSetup.SETTINGS);
    values.put(LesionSetup.SHARE, seen.number(LesionSetup.SHARE));
    return new Experiment.Lesion(LesionSetup.of(values));
  }

  /** Its patterns are of one shape. */
  private Experiment recall() throws ExperimentFileException {
    List<NamedPattern> stored = new PatternReader().alike(settings, "patterns");
    List<String> names = stored.stream().map(NamedPattern::name).toList();
    RecallSetup setup =
        RecallSetup.of(
            settings.values(RecallSetup.SETTINGS),
            stored,
            names.indexOf(settings.choice("asked", names, name -> name)),
            spoiling(settings.object("spoiled")));
    return new Experiment.Recall(setup, seen.count("step", Integer.MAX_VALUE));
  }

  /** Either cells at random, or a covered half. */
  private static Spoiling spoiling(JsonFields fields) throws ExperimentFileException {
    Spoiling spoiling =
        fields.has("cover")
            ? new Spoiling.Cover(
                fields.choice("cover", List.of(Spoiling.Side.values()), Spoiling.Side::id))
            : new Spoiling.Flip(
                fields.number(Spoiling.Flip.SHARE), (long) fields.number(Spoiling.Flip.SEED));
    fields.end();
    return spoiling;
  }

  private Experiment forgetting() throws ExperimentFileException {
    List<ForgettingCure> cures = new ArrayList<>();
    Set<Kind> kinds = new HashSet<>();
    for (JsonFields each : settings.objects("cures", Kind.values().length)) {
      ForgettingCure cure = cure(each);
      if (!kinds.add(cure.kind())) throw each.repeated(each.part("cure"), "cure");
      cures.add(cure);
    }
    ForgettingSetup setup = ForgettingSetup.of(settings.values(ForgettingSetup.SETTINGS), cures);
    return new Experiment.Forgetting(
        setup,
        seen.choice("cure", cures.stream().map(ForgettingCure::kind).toList(), Kind::id),
        seen.count("epoch", setup.total()));
  }

  private static ForgettingCure cure(JsonFields fields) throws ExperimentFileException {
    Kind kind = fields.choice("cure", List.of(Kind.values()), Kind::id);
    Optional<NumberSetting<ForgettingCure>> amount = kind.amount();
    ForgettingCure cure = kind.cure(amount.isPresent() ? fields.number(amount.get()) : 0);
    fields.end();
    return cure;
  }

  private Experiment stores() throws ExperimentFileException {
    ListSetup setup = ListSetup.of(settings.values(ListSetup.SETTINGS));
    return new Experiment.Stores(setup, seen.count("step", Integer.MAX_VALUE));
  }

  private Experiment sleep() throws ExperimentFileException {
    SleepSetup setup = SleepSetup.ofALife(settings.values(SleepSetup.OF_A_LIFE), awake());
    return new Experiment.Sleep(setup, seen.count("step", SleepLife.NIGHTS));
  }

  /** In any order, none twice; files of old have some one after the other. */
  private List<Integer> awake() throws ExperimentFileException {
    if (!settings.has(SleepSetup.AWAKE_NIGHTS)) {
      return SleepSetup.nights(
          (int) settings.number(SleepSetup.AWAKE_FROM), (int) settings.number(SleepSetup.AWAKE));
    }
    return ascending(
        settings, NumberSetting.whole(SleepSetup.AWAKE_NIGHTS, 1, SleepLife.NIGHTS, setup -> 0));
  }

  private Experiment tag() throws ExperimentFileException {
    List<TagAct> acts = new ArrayList<>();
    for (JsonFields each : settings.fields("acts", TagSetup.MOST_ACTS)) {
      acts.add(act(each));
      each.end();
    }
    TagSetup setup = TagSetup.ofAMouse(settings.values(TagSetup.SEEN), acts);
    int most = setup.part() == TagPart.MOUSE ? TagSetup.MOST_ACTS : DigitsStep.LAST;
    return new Experiment.Tag(setup, seen.count("step", most));
  }

  private static TagAct act(JsonFields fields) throws ExperimentFileException {
    TagAct.Kind kind = fields.choice("act", List.of(TagAct.Kind.values()), TagAct.Kind::id);
    return switch (kind) {
      case ENTER -> TagAct.enter(fields.choice("room", List.of(TagPlace.values()), TagPlace::name));
      case PAINT -> TagAct.paint(neurons(fields));
      default -> TagAct.of(kind);
    };
  }

  private static List<Integer> neurons(JsonFields fields) throws ExperimentFileException {
    return ascending(fields, NumberSetting.whole("neurons", 0, Mouse.NEURONS - 1, neuron -> 0));
  }

  /** A list of whole numbers in any order, none twice. */
  private static List<Integer> ascending(JsonFields fields, NumberSetting<Object> one)
      throws ExperimentFileException {
    int most = (int) (one.most() - one.least()) + 1;
    TreeSet<Integer> numbers = new TreeSet<>();
    for (JsonPart each : fields.entries(one.id(), most)) {
      if (!numbers.add((int) fields.number(each, one))) throw fields.repeated(each, one.id());
    }
    return List.copyOf(numbers);
  }

  private Experiment heads() throws ExperimentFileException {
    HeadsSetup setup = HeadsSetup.seen(settings.values(HeadsSetup.SEEN), scenery());
    return new Experiment.Heads(setup, seen.count("step", setup.part().steps()));
  }

  /** The name of a half, or the rows of a painted one. */
  private Scenery scenery() throws ExperimentFileException {
    String name = HeadsSetup.SCENERY;
    if (!(settings.part(name) instanceof JsonPart.Entries)) {
      return Scenery.of(settings.choice(name, List.of(Spoiling.Side.values()), Spoiling.Side::id));
    }
    List<String> rows = new ArrayList<>();
    for (JsonPart each : settings.entries(settings.part(name), name, Sights.SIDE)) {
      String row = settings.text(each, name, Sights.SIDE);
      if (!Scenery.isOfSigns(row)) throw settings.fault(ExperimentFault.ROW_SIGN, name, each);
      if (row.length() != Sights.SIDE) throw settings.fault(ExperimentFault.ROW_WIDTH, name, each);
      rows.add(row);
    }
    return Scenery.of(rows);
  }

  private Experiment spacing() throws ExperimentFileException {
    SpacingSetup setup = SpacingSetup.of(settings.values(SpacingSetup.SETTINGS), plan());
    return new Experiment.Spacing(
        setup,
        seen.count("step", SpacingCourse.STEPS),
        seen.count("bet", 100),
        seen.truth("taken"));
  }

  /** Its sessions are ascending, and the exam is behind the last. */
  private ExamPlan plan() throws ExperimentFileException {
    double exam = settings.number(ExamPlan.EXAM);
    List<Double> sessions = new ArrayList<>();
    double before = 0;
    for (JsonPart each : settings.list("sessions", ExamPlan.MOST_SESSIONS)) {
      before = settings.between(each, "sessions", before, SpacingSetup.MOST_DAYS);
      sessions.add(before);
    }
    if (ExamPlan.isInTime(sessions, exam)) return new ExamPlan(sessions, exam);
    JsonPart early = settings.part(ExamPlan.EXAM.id());
    throw settings.fault(
        ExperimentFault.NOT_ABOVE,
        ExamPlan.EXAM.id(),
        early,
        JsonFields.plain(ExamPlan.lastBegin(sessions)),
        JsonFields.plain(SpacingSetup.MOST_DAYS));
  }

  private Experiment why() throws ExperimentFileException {
    WhySetup setup = WhySetup.of(settings.values(WhySetup.SETTINGS));
    return new WhyLab(setup, asked(setup.preset()));
  }

  private OptionalInt asked(Preset preset) throws ExperimentFileException {
    return seen.has("asked")
        ? OptionalInt.of(seen.count("asked", preset.set().rows() - 1))
        : OptionalInt.empty();
  }

  private Experiment look() throws ExperimentFileException {
    LookSetup setup = LookSetup.of(settings.values(LookSetup.SETTINGS));
    int features = setup.preset().set().featureCount();
    SortedMap<Integer, Double> changed = new TreeMap<>();
    for (JsonFields each : seen.fields("changed", features)) {
      int feature = each.count("feature", features - 1);
      double value = each.real("value");
      if (changed.put(feature, value) != null) {
        throw each.repeated(each.part("feature"), "feature");
      }
      each.end();
    }
    return new LookLab(setup, asked(setup.preset()), changed, false);
  }

  /** Of the made-up applicants, or of penguins and their groups. */
  private Experiment fairness() throws ExperimentFileException {
    FairnessSetup setup = FairnessSetup.of(settings.values(FairnessSetup.SETTINGS));
    if (!settings.has("judged")) return new FairnessLab(setup);
    Judged judged = settings.choice("judged", List.of(Judged.PENGUINS), Judged::id);
    GroupColumns table = new GroupColumns(PenguinRun.data());
    String column = word("group", table.columns());
    String wished = word("wished", table.classes());
    String first = word("first", table.groups(column));
    List<String> others = new ArrayList<>(table.groups(column));
    others.remove(first);
    OwnGroups groups = new OwnGroups(column, wished, first, word("second", others));
    return new FairnessLab(setup, judged, Optional.of(groups));
  }

  private String word(String name, List<String> words) throws ExperimentFileException {
    return settings.choice(name, words, word -> word);
  }

  private Experiment ledger() throws ExperimentFileException {
    LedgerSetup setup = LedgerSetup.of(settings.values(LedgerSetup.SETTINGS));
    int epoch = seen.count("epoch", setup.oldEpochs() + setup.epochs());
    return new LedgerLab(setup, epoch, asked(Preset.DIGITS));
  }

  private Experiment race() throws ExperimentFileException {
    RaceSetup setup = RaceSetup.of(settings.values(RaceSetup.SETTINGS));
    return new RaceLab(setup, seen.count("moment", RaceLab.MOMENTS));
  }

  private Experiment missing() throws ExperimentFileException {
    SettingValues<MissingSetup> values = settings.values(MissingSetup.SETTINGS);
    MissingSetup setup = MissingSetup.of(values);
    return new MissingLab(setup, seen.count("place", MissingLab.MOST_PLACES));
  }

  private Experiment privacy() throws ExperimentFileException {
    PrivacySetup setup = PrivacySetup.of(settings.values(PrivacySetup.SETTINGS));
    return new PrivacyLab(setup, seen.count("epoch", setup.epochs()));
  }

  private Experiment neuron() throws ExperimentFileException {
    NeuronSetup setup = NeuronSetup.of(settings.values(NeuronSetup.SETTINGS));
    List<NeuronRule> shown = seen.choices("rules", List.of(NeuronRule.values()), NeuronRule::id);
    return new Experiment.Neuron(
        setup,
        shown,
        seen.choice("explained", shown, NeuronRule::id),
        seen.count("step", NeuronCourse.STEPS));
  }
}
