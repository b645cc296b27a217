package engram.files.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import engram.files.ExperimentFileException;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.SplitBy;
import engram.labs.look.Baseline;
import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceAxis;
import engram.labs.race.RaceData;
import engram.labs.race.RaceLab;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagAct;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.nn.Optimizer;
import engram.nn.ScheduleShape;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentFileTest {
  private static final Path GOLDEN = Path.of("src/test/resources/experiment-golden");

  @TempDir Path folder;

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("experiments") Experiment experiment)
      throws IOException, ExperimentFileException {
    SavedExperiment saved = new SavedExperiment(experiment, Optional.of("0123456789abcdef"));
    assertThat(ExperimentFile.read(ExperimentFile.text(saved), "f")).isEqualTo(saved);
  }

  @Provide
  Arbitrary<Experiment> experiments() {
    return Experiments.any();
  }

  /** Files of version 1 as they were written at first; they must stay readable. */
  static Stream<Map.Entry<String, SavedExperiment>> golden() {
    return Stream.of(
        Map.entry(
            "lesion.engram.json",
            new SavedExperiment(
                new Experiment.Lesion(
                    new LesionSetup(
                        Preset.REPAIRED, LesionKind.NEURONS, LesionOrder.RANDOM, 20, 0.25, 60, 7)),
                Optional.of("00112233aabbccdd"))),
        Map.entry(
            "recall.engram.json",
            new SavedExperiment(
                new Experiment.Recall(
                    new RecallSetup(
                        RecallRule.STORKEY,
                        0.1,
                        UpdateOrder.ASYNCHRONOUS,
                        42,
                        List.of(
                            new NamedPattern(
                                "山", Pattern.ofText(List.of("#.#.#", "#.#.#", "#####"))),
                            new NamedPattern(
                                "T", Pattern.ofText(List.of("#####", "..#..", "..#..")))),
                        1,
                        new Spoiling.Flip(0.25, 43)),
                    17),
                Optional.of("fedcba9876543210"))),
        Map.entry(
            "covered.engram.json",
            new SavedExperiment(
                new Experiment.Recall(
                    new RecallSetup(
                        RecallRule.SOFTMAX,
                        2.5,
                        UpdateOrder.SYNCHRONOUS,
                        0,
                        List.of(new NamedPattern("x", Pattern.ofText(List.of("#.", ".#")))),
                        0,
                        new Spoiling.Cover(Spoiling.Side.LEFT)),
                    0),
                Optional.empty())),
        Map.entry(
            "forgetting.engram.json",
            new SavedExperiment(
                new Experiment.Forgetting(
                    new ForgettingSetup(
                        ForgettingSet.LIST,
                        200,
                        150,
                        4294967295L,
                        List.of(
                            ForgettingCure.NONE,
                            ForgettingCure.Kind.REHEARSAL.cure(0.2),
                            ForgettingCure.Kind.SLEEP.cure(8),
                            ForgettingCure.Kind.ELASTIC.cure(1000),
                            ForgettingCure.Kind.SLOW.cure(0.1))),
                    ForgettingCure.Kind.SLEEP,
                    317),
                Optional.empty())),
        Map.entry(
            "stores.engram.json",
            new SavedExperiment(
                new Experiment.Stores(new ListSetup(4, 13, 3, false, 5, 2, 86_400, 518_400), 99),
                Optional.empty())),
        Map.entry(
            "spacing.engram.json",
            new SavedExperiment(
                new Experiment.Spacing(
                    new SpacingSetup(12, 11, 35, new ExamPlan(List.of(0.0, 11.5, 34.0), 35)),
                    41,
                    60,
                    true),
                Optional.empty())),
        Map.entry(
            "heads.engram.json",
            new SavedExperiment(
                new Experiment.Heads(
                    new HeadsSetup(
                        HeadsPart.LOOKING,
                        0.2,
                        0.1,
                        Scenery.of(Spoiling.Side.TOP),
                        0.05,
                        0.02,
                        1,
                        42),
                    20),
                Optional.empty())),
        Map.entry(
            "tag.engram.json",
            new SavedExperiment(
                new Experiment.Tag(
                    new TagSetup(
                        25,
                        2.5,
                        60,
                        6,
                        1,
                        4294967295L,
                        List.of(
                            TagAct.enter(TagPlace.A),
                            TagAct.of(TagAct.Kind.HALF_LIGHT),
                            TagAct.paint(List.of(0, 17, 399)))),
                    2),
                Optional.empty())),
        Map.entry(
            "ledger.engram.json",
            new SavedExperiment(
                new LedgerLab(
                    new LedgerSetup(20, 10, 5, 4, 22, 7, Optimizer.SGD, SplitBy.CLASS),
                    25,
                    OptionalInt.empty()),
                Optional.empty())),
        Map.entry(
            "ledger-row.engram.json",
            new SavedExperiment(
                new LedgerLab(
                    new LedgerSetup(20, 20, 5, 5, 22, 42, Optimizer.ADAM, SplitBy.ROW),
                    40,
                    OptionalInt.of(877)),
                Optional.of("0123456789abcdef"))),
        Map.entry(
            "privacy.engram.json",
            new SavedExperiment(
                new PrivacyLab(
                    new PrivacySetup(
                        PrivacyPicture.ERASURE,
                        80,
                        30,
                        7,
                        0.5,
                        9,
                        Preset.MOONS,
                        1.5,
                        PoisonKind.BORDER,
                        12,
                        7),
                    25),
                Optional.empty())),
        Map.entry(
            "look.engram.json",
            new SavedExperiment(
                new LookLab(
                    new LookSetup(
                        LookPicture.FLIPS,
                        Preset.DIGITS,
                        LookMethod.OCCLUSION,
                        Baseline.BLANK,
                        50,
                        7,
                        9,
                        1,
                        1),
                    OptionalInt.of(1245),
                    new TreeMap<>(Map.of(5, 16.0, 63, 0.5)),
                    false),
                Optional.of("0123456789abcdef"))),
        Map.entry(
            "race.engram.json",
            new SavedExperiment(
                new RaceLab(
                    new RaceSetup(
                        RacePicture.GROWTH,
                        RaceAxis.SAMPLES,
                        RaceData.MADE_UP,
                        50_000,
                        32,
                        ScheduleShape.ONE_CYCLE,
                        3,
                        0.5,
                        7.5,
                        7),
                    40),
                Optional.empty())),
        Map.entry(
            "why.engram.json",
            new SavedExperiment(
                new WhyLab(new WhySetup(Preset.MOONS, 200, 24, 7), OptionalInt.of(108)),
                Optional.of("9d5f9783041482a1"))),
        Map.entry(
            "neuron.engram.json",
            new SavedExperiment(
                new Experiment.Neuron(
                    NeuronSetup.USUAL,
                    List.of(NeuronRule.OJA, NeuronRule.DELTA),
                    NeuronRule.OJA,
                    150),
                Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void oldFilesStayReadable(Map.Entry<String, SavedExperiment> golden) throws Exception {
    assertThat(ExperimentFile.read(GOLDEN.resolve(golden.getKey()))).isEqualTo(golden.getValue());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void theyAreWrittenAsTheyWere(Map.Entry<String, SavedExperiment> golden) throws Exception {
    assertThat(ExperimentFile.text(golden.getValue()))
        .isEqualTo(Files.readString(GOLDEN.resolve(golden.getKey())));
  }

  @Test
  void aLabOnPrivacyFromBeforePoisonIsOfDigits() throws Exception {
    Path file = folder.resolve("p.engram.json");
    String now = Files.readString(GOLDEN.resolve("privacy.engram.json"));
    String before = now.replaceAll(" *\"(data|poison|poisoned)\": .*\n", "");
    assertThat(before.lines().count()).isEqualTo(now.lines().count() - 3);
    Files.writeString(file, before);
    PrivacyLab read = (PrivacyLab) ExperimentFile.read(file).experiment();
    assertThat(read.setup().data()).isEqualTo(Preset.DIGITS);
    assertThat(read.setup().poison()).isEqualTo(PoisonKind.TRIGGER);
    assertThat(read.setup().poisoned()).isEqualTo(20);
  }

  @Test
  void aByteOrderMarkIsNoFault() throws Exception {
    Path file = folder.resolve("n.engram.json");
    Files.writeString(file, "\uFEFF" + Files.readString(GOLDEN.resolve("neuron.engram.json")));
    assertThat(ExperimentFile.read(file).experiment()).isInstanceOf(Experiment.Neuron.class);
  }

  @Test
  void aFileThatCantBeWrittenLeavesWhatWasThere() throws Exception {
    Path file = folder.resolve("n.engram.json");
    SavedExperiment saved = ExperimentFile.read(GOLDEN.resolve("neuron.engram.json"));
    ExperimentFile.write(saved, file);
    Path below = file.resolve("below.json");
    assertThat(catchWriting(saved, below)).isInstanceOf(IOException.class);
    assertThat(ExperimentFile.read(file)).isEqualTo(saved);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static Throwable catchWriting(SavedExperiment saved, Path file) {
    return org.assertj.core.api.Assertions.catchThrowable(() -> ExperimentFile.write(saved, file));
  }
}
