package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternFault;
import engram.memory.recall.PatternText;
import engram.memory.recall.SuppliedPatterns;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.neuron.NeuronModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExperimentFilesTest {
  @TempDir Path folder;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final PanesViewModel panes = new PanesViewModel();
  private final RecentFiles recent = new RecentFiles();
  private final NeuronModels neuron = new NeuronModels(texts);
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<List<NamedPattern>> stored = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private final List<Path> tables = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final LesionModels lesion =
      new LesionModels(texts, () -> null, task -> {}, task -> {}, task -> {}, () -> 0);
  private final ExperimentFilesViewModel victim =
      new ExperimentFilesViewModel(
          panes,
          recent,
          this::desk,
          lab -> null,
          stored::add,
          runs::add,
          tables::add,
          told::add,
          texts,
          work::add,
          Runnable::run);

  private ExperimentModels desk(MemoryExperiment which) {
    return which == MemoryExperiment.NEURON ? neuron : lesion;
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private Path saved(String name) throws IOException {
    panes.experimentProperty().set(MemoryExperiment.NEURON);
    Path file = folder.resolve(name);
    victim.save(file);
    return file;
  }

  @Test
  void whatIsSavedIsShownAgainWhereItWas() throws IOException {
    neuron.settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.ALONG);
    neuron.settings.explainedProperty().set(NeuronRule.DELTA);
    neuron.playback.goTo(77);
    Path file = saved("n.engram.json");
    assertThat(recent.files()).containsExactly(file);

    neuron.settings.chosen(NeuronSetup.SHAPE).set(NeuronShape.MIXED);
    panes.experimentProperty().set(MemoryExperiment.RECALL);
    victim.open(file);
    assertThat(neuron.neuron.step()).isZero();
    work();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(panes.experimentProperty().get()).isEqualTo(MemoryExperiment.NEURON);
    assertThat(neuron.settings.chosen(NeuronSetup.SHAPE).get()).isEqualTo(NeuronShape.ALONG);
    assertThat(neuron.neuron.explained()).isEqualTo(NeuronRule.DELTA);
    assertThat(neuron.neuron.step()).isEqualTo(77);
    assertThat(told).isEmpty();
  }

  @Test
  void itsFileIsCalledAfterIt() {
    panes.experimentProperty().set(MemoryExperiment.NEURON);
    assertThat(victim.proposedName()).isEqualTo("neuron.engram.json");
  }

  @Test
  void aNameWithoutEndingGetsOneUnlessThatIsTaken() throws IOException {
    saved("lesson");
    assertThat(folder.resolve("lesson.engram.json")).exists();
    Files.writeString(folder.resolve("other.engram.json"), "mine");
    saved("other");
    assertThat(folder.resolve("other.engram.json")).hasContent("mine");
    assertThat(folder.resolve("other")).exists();
    saved("third.txt");
    assertThat(folder.resolve("third.txt")).exists();
  }

  @Test
  void theContentDecidesAndNotTheName() throws IOException {
    Path file = saved("n.csv");
    neuron.playback.goTo(5);
    victim.open(file);
    work();
    assertThat(tables).isEmpty();
    assertThat(neuron.neuron.step()).isZero();
    Path table = Files.writeString(folder.resolve("t.json"), "a,b\n1,2\n");
    victim.open(table);
    work();
    assertThat(tables).containsExactly(table);
    victim.open(folder.resolve("none.csv"));
    work();
    assertThat(tables).hasSize(2);
  }

  @Test
  void ofABadFileASentenceIsToldAndWhatIsSeenStays() throws IOException {
    neuron.playback.goTo(5);
    Path bad = Files.writeString(folder.resolve("b.json"), "{\"a\":1}");
    victim.open(bad);
    work();
    assertThat(told)
        .containsExactly(
            "b.json is JSON, but no experiment of Engram. Choose a file that Engram has saved; it"
                + " begins with the format \"engram-experiment\".");
    preferences.languageProperty().set(Language.CHINESE);
    victim.open(bad);
    work();
    assertThat(told.get(1)).startsWith("b.json 是 JSON");
    assertThat(neuron.neuron.step()).isEqualTo(5);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(recent.files()).isEmpty();
  }

  @Test
  void aFileThatIsGoneIsNoRecentOneAnyMore() throws IOException {
    Path file = saved("n.engram.json");
    Files.delete(file);
    victim.open(file);
    work();
    assertThat(told).hasSize(1).first().asString().startsWith("n.engram.json is not there.");
    assertThat(recent.files()).isEmpty();
  }

  @Test
  void ofSeveralFilesTheLastIsShown() throws IOException {
    Path first = saved("a.engram.json");
    neuron.playback.goTo(9);
    Path second = saved("b.engram.json");
    victim.open(first);
    victim.open(second);
    work();
    assertThat(neuron.neuron.step()).isEqualTo(9);
  }

  @Test
  void aNetworkThatTheWindowDoesNotLesionIsTold() throws IOException {
    panes.experimentProperty().set(MemoryExperiment.LESION);
    Path file = folder.resolve("l.engram.json");
    victim.save(file);
    Files.writeString(file, Files.readString(file).replace("digits", "moons"));
    victim.open(file);
    work();
    assertThat(told).hasSize(1).first().asString().contains("l.engram.json", "memory replay");
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
  }

  private void open(String name, String text) throws IOException {
    victim.open(Files.writeString(folder.resolve(name), text));
    work();
  }

  @Test
  void aTextOfPatternsIsStoredWhateverItsName() throws IOException {
    List<NamedPattern> some = SuppliedPatterns.load().start().subList(0, 2);
    open("mine.csv", "\uFEFF\n" + PatternText.write(some));
    open("nameless.txt", some.get(0).pattern().toString());
    assertThat(stored.get(0)).isEqualTo(some);
    assertThat(stored.get(1)).containsExactly(new NamedPattern("1", some.get(0).pattern()));
    assertThat(panes.experimentProperty().get()).isEqualTo(MemoryExperiment.RECALL);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(recent.files()).hasSize(2);
    assertThat(tables).isEmpty();
  }

  @Test
  void ofABadTextOfPatternsASentenceIsTold() throws IOException {
    open("p.txt", "A\n#.#.\n.#.#\n#.#\n");
    open("q.txt", "A\n#.\n.#\n");
    assertThat(told)
        .containsExactly(
            "p.txt, line 4: the row \"#.#\" is not as long as the first one of its pattern. Give"
                + " all rows of a pattern the same length.",
            "The window has grids of 10 × 10 and 20 × 20 cells, and the patterns of q.txt are of"
                + " another size. Use them on the command line: engram memory recall"
                + " --pattern-file.");
    assertThat(stored).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PatternFault.class)
  void everyFaultOfPatternsHasASentenceInBothLanguages(PatternFault fault) {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      assertThat(texts.get("pattern.fault." + fault.id(), "p.txt", "3", "A")).contains("p.txt");
    }
  }

  @Test
  void aPlaceThatCantBeWrittenIsAFault() {
    assertThatThrownBy(() -> saved("none/n.engram.json")).isInstanceOf(IOException.class);
    assertThat(recent.files()).isEmpty();
  }
}
