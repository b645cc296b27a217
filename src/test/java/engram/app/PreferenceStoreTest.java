package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.app.KeepingFault.Kind;
import engram.files.ExperimentFileException;
import engram.inspect.NumberText;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.SuppliedPatterns;
import engram.ui.base.Language;
import engram.ui.base.LossAxis;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceStoreTest {
  @TempDir Path folder;

  /** What is to be written, which a test does when it wants. */
  private final List<Runnable> writes = new ArrayList<>();

  private final List<KeepingFault> told = new ArrayList<>();

  private PreferenceStore store(MemoryPreferences memory) {
    return new PreferenceStore(
        memory, new PatternStore(folder.resolve("sub/patterns.json")), writes::add);
  }

  private final MemoryPreferences memory = new MemoryPreferences();

  @Test
  void languageThemeAndNumberFormatAreThereAtTheNextStart() {
    PreferencesViewModel first = store(memory).load();
    first.languageProperty().set(Language.CHINESE);
    first.themeProperty().set(Theme.DARK);
    first.setDigits(6);
    first.decimalCommaProperty().set(true);
    first.fractionsProperty().set(true);
    first.enlargeText();
    first.setOpenStep(5);
    first.lossAxisProperty().set(LossAxis.LINEAR);
    first.moreSettingsProperty().set(true);
    first.documentPlaceProperty().set("memory/2");
    first.curedPatientsProperty().set("alike,silent");

    PreferencesViewModel second = store(memory).load();
    assertThat(second.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(second.getTheme()).isEqualTo(Theme.DARK);
    assertThat(second.getDigits()).isEqualTo(6);
    assertThat(second.textSizeProperty().get()).isEqualTo(110);
    assertThat(second.openStepProperty().get()).isEqualTo(5);
    assertThat(second.lossAxisProperty().get()).isEqualTo(LossAxis.LINEAR);
    assertThat(second.moreSettingsProperty().get()).isTrue();
    assertThat(second.numbers()).isEqualTo(new NumberText(6, true, true));
    assertThat(second.documentPlaceProperty().get()).isEqualTo("memory/2");
    assertThat(second.curedPatientsProperty().get()).isEqualTo("alike,silent");
  }

  @Test
  void theFilesOpenedLastAreThereAtTheNextStart() {
    PreferencesViewModel first = store(memory).load();
    first.recentFiles().set(List.of(Path.of("a.csv"), Path.of("b.csv")));
    assertThat(store(memory).load().recentFiles().files())
        .containsExactly(Path.of("a.csv"), Path.of("b.csv"));
    first.recentFiles().set(List.of(Path.of("b.csv")));
    assertThat(store(memory).load().recentFiles().files()).containsExactly(Path.of("b.csv"));
  }

  @Test
  void rubbishInTheStoreGivesTheDefaults() {
    memory.put("language", "tlh");
    memory.put("theme", "");
    memory.put("digits", "4000");
    memory.put("text-size", "4000");
    memory.put("open-step", "6");
    memory.put("loss-axis", "askew");
    PreferencesViewModel loaded = store(memory).load();
    assertThat(loaded.getLanguage()).isEqualTo(Language.ENGLISH);
    assertThat(loaded.getTheme()).isEqualTo(Theme.LIGHT);
    assertThat(loaded.textSizeProperty().get()).isEqualTo(100);
    assertThat(loaded.lossAxisProperty().get()).isEqualTo(LossAxis.AUTOMATIC);
    assertThat(loaded.openStepProperty().get()).isEqualTo(PreferencesViewModel.USUAL_STEP);
    assertThat(loaded.getDigits()).isEqualTo(PreferencesViewModel.MAX_DIGITS);
  }

  @Test
  void drawnPatternsAreThereAtTheNextStart() {
    NamedPattern small = new NamedPattern("#", Pattern.ofText(List.of("#.", ".#")));
    NamedPattern large = SuppliedPatterns.load(PatternGrid.TWENTY).start().get(0);
    MemoryPreferences memory = new MemoryPreferences();
    PreferencesViewModel first = store(memory).load();
    first.ownPatternsProperty().set(List.of(small, large));
    PreferencesViewModel second = store(memory).load();
    assertThat(second.ownPatternsProperty().get()).containsExactly(small, large);
    second.ownPatternsProperty().set(List.of());
    assertThat(store(memory).load().ownPatternsProperty().get()).isEmpty();
    assertThat(folder.resolve("sub/patterns.json")).doesNotExist();
  }

  @Test
  void damagedPatternsArePutAsideAndIgnored() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/patterns.json"), "{\"format\": \"engram-patterns\"");
    assertThat(store(new MemoryPreferences()).load().ownPatternsProperty().get()).isEmpty();
    assertThat(folder.resolve("sub/patterns.json")).doesNotExist();
    assertThat(folder.resolve("sub/patterns.damaged.json")).exists();
  }

  @Test
  void whereNothingCanBeWrittenTheyLastAsLongAsTheProgram() throws IOException {
    Files.writeString(folder.resolve("sub"), "a file in the place of the folder");
    PreferenceStore store = store(new MemoryPreferences());
    PreferencesViewModel preferences = store.load();
    List<NamedPattern> drawn = List.of(new NamedPattern("x", Pattern.ofText(List.of("#.", ".#"))));
    preferences.ownPatternsProperty().set(drawn);
    assertThat(preferences.ownPatternsProperty().get()).isEqualTo(drawn);
    store.tell(told::add);
    assertThat(told).extracting(KeepingFault::kind).containsOnly(Kind.NOT_WRITTEN);
  }

  @Test
  void thatNothingWillBeKeptIsToldAtOnceAndNotOnlyWhenSomethingCouldNotBe() throws IOException {
    Path place = Files.writeString(folder.resolve("sub"), "a file in the place of the folder");
    PreferenceStore store = store(memory);
    store.load();
    store.tell(told::add);
    assertThat(told)
        .singleElement()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_WRITTEN))
        .satisfies(fault -> assertThat(fault.detail()).contains(place));
  }

  @Test
  void whereAllCanBeKeptAStartSaysAndLeavesNothing() {
    PreferenceStore store = store(memory);
    store.load();
    store.tell(told::add);
    assertThat(told).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsChangedIsWrittenAtOnce() {
    PreferencesViewModel preferences = store(memory).load();
    preferences.themeProperty().set(Theme.DARK);
    preferences.setDigits(6);
    // AbstractPreferences tells of a change by a thread of its own
    await(() -> !writes.isEmpty());
    new ArrayList<>(writes).forEach(Runnable::run);
    assertThat(memory.written).containsEntry("theme", Theme.DARK.id());
  }

  @Test
  void thatNothingCanBeWrittenIsTold() {
    memory.full = true;
    PreferenceStore store = store(memory);
    store.load().themeProperty().set(Theme.DARK);
    await(() -> !writes.isEmpty());
    new ArrayList<>(writes).forEach(Runnable::run);
    store.tell(told::add);
    assertThat(told)
        .first()
        .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.NOT_WRITTEN))
        .satisfies(fault -> assertThat(fault.detail()).contains("No space left on device"));
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) Thread.onSpinWait();
  }

  private static NamedPattern pattern(String name) {
    return new NamedPattern(name, Pattern.ofText(List.of("#.", ".#")));
  }

  @Test
  void twoWindowsKeepTheirPatternsTogether() {
    PreferencesViewModel one = store(new MemoryPreferences()).load();
    PreferencesViewModel two = store(new MemoryPreferences()).load();
    one.ownPatternsProperty().set(List.of(pattern("a")));
    two.ownPatternsProperty().set(List.of(pattern("b")));
    one.ownPatternsProperty().set(List.of(pattern("a"), pattern("c")));
    assertThat(store(new MemoryPreferences()).load().ownPatternsProperty().get())
        .containsExactly(pattern("a"), pattern("b"), pattern("c"));
    one.ownPatternsProperty().set(List.of(pattern("c")));
    two.ownPatternsProperty().set(List.of());
    assertThat(store(new MemoryPreferences()).load().ownPatternsProperty().get())
        .containsExactly(pattern("c"));
  }

  @Test
  void eachDamagedFileIsPutAsideForItselfAndTold() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    for (String damage : List.of("{", "[", "\u0001")) {
      Files.writeString(folder.resolve("sub/patterns.json"), damage);
      PreferenceStore store = store(new MemoryPreferences());
      store.load();
      store.tell(told::add);
    }
    assertThat(folder.resolve("sub/patterns.damaged.json")).hasContent("{");
    assertThat(folder.resolve("sub/patterns.damaged-2.json")).hasContent("[");
    assertThat(folder.resolve("sub/patterns.damaged-3.json")).hasContent("\u0001");
    assertThat(told).extracting(KeepingFault::kind).containsOnly(Kind.DAMAGED).hasSize(3);
    assertThat(told.get(1).detail())
        .contains(folder.resolve("sub/patterns.damaged-2.json"))
        .anySatisfy(each -> assertThat(each).isInstanceOf(ExperimentFileException.class));
  }

  @Test
  void aFileThatCantBeReadIsLeftAndNotWrittenOver() throws IOException {
    Path place = Files.createDirectories(folder.resolve("sub/patterns.json"));
    PreferenceStore store = store(new MemoryPreferences());
    PreferencesViewModel preferences = store.load();
    store.tell(told::add);
    preferences.ownPatternsProperty().set(List.of(pattern("a")));
    assertThat(place).isEmptyDirectory();
    assertThat(told).extracting(KeepingFault::kind).containsExactly(Kind.NOT_READ, Kind.NOT_READ);
  }
}
