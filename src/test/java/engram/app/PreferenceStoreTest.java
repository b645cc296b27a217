package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.SuppliedPatterns;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceStoreTest {
  @TempDir Path folder;

  private PreferenceStore store(Memory memory) {
    return new PreferenceStore(memory, new PatternStore(folder.resolve("sub/patterns.json")));
  }

  /** Preferences that live as long as the test. */
  private static final class Memory extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();

    Memory() {
      super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
      values.put(key, value);
    }

    @Override
    protected String getSpi(String key) {
      return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
      values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
      return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      throw new IllegalStateException(name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }

  private final Memory memory = new Memory();

  @Test
  void languageThemeAndNumberFormatAreThereAtTheNextStart() {
    PreferencesViewModel first = store(memory).load();
    first.languageProperty().set(Language.CHINESE);
    first.themeProperty().set(Theme.DARK);
    first.setDigits(6);
    first.decimalCommaProperty().set(true);
    first.fractionsProperty().set(true);
    first.enlargeText();

    PreferencesViewModel second = store(memory).load();
    assertThat(second.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(second.getTheme()).isEqualTo(Theme.DARK);
    assertThat(second.getDigits()).isEqualTo(6);
    assertThat(second.textSizeProperty().get()).isEqualTo(110);
    assertThat(second.numbers()).isEqualTo(new NumberText(6, true, true));
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
    PreferencesViewModel loaded = store(memory).load();
    assertThat(loaded.getLanguage()).isEqualTo(Language.ENGLISH);
    assertThat(loaded.getTheme()).isEqualTo(Theme.LIGHT);
    assertThat(loaded.textSizeProperty().get()).isEqualTo(100);
    assertThat(loaded.getDigits()).isEqualTo(PreferencesViewModel.MAX_DIGITS);
  }

  @Test
  void drawnPatternsAreThereAtTheNextStart() {
    NamedPattern small = new NamedPattern("#", Pattern.ofText(List.of("#.", ".#")));
    NamedPattern large = SuppliedPatterns.load(PatternGrid.TWENTY).start().get(0);
    Memory memory = new Memory();
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
    assertThat(store(new Memory()).load().ownPatternsProperty().get()).isEmpty();
    assertThat(folder.resolve("sub/patterns.json")).doesNotExist();
    assertThat(folder.resolve("sub/patterns.damaged.json")).exists();
  }

  @Test
  void whereNothingCanBeWrittenTheyLastAsLongAsTheProgram() throws IOException {
    Files.writeString(folder.resolve("sub"), "a file in the place of the folder");
    PreferencesViewModel preferences = store(new Memory()).load();
    List<NamedPattern> drawn = List.of(new NamedPattern("x", Pattern.ofText(List.of("#.", ".#"))));
    preferences.ownPatternsProperty().set(drawn);
    assertThat(preferences.ownPatternsProperty().get()).isEqualTo(drawn);
  }
}
