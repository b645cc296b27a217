package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.viewmodel.Language;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;

class PreferenceStoreTest {

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
    PreferencesViewModel first = new PreferenceStore(memory).load();
    first.languageProperty().set(Language.CHINESE);
    first.themeProperty().set(Theme.DARK);
    first.setDigits(6);
    first.decimalCommaProperty().set(true);
    first.fractionsProperty().set(true);

    PreferencesViewModel second = new PreferenceStore(memory).load();
    assertThat(second.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(second.getTheme()).isEqualTo(Theme.DARK);
    assertThat(second.getDigits()).isEqualTo(6);
    assertThat(second.numbers()).isEqualTo(new NumberText(6, true, true));
  }

  @Test
  void theFilesOpenedLastAreThereAtTheNextStart() {
    PreferencesViewModel first = new PreferenceStore(memory).load();
    first.recentFiles().set(List.of(Path.of("a.csv"), Path.of("b.csv")));
    assertThat(new PreferenceStore(memory).load().recentFiles().files())
        .containsExactly(Path.of("a.csv"), Path.of("b.csv"));
    first.recentFiles().set(List.of(Path.of("b.csv")));
    assertThat(new PreferenceStore(memory).load().recentFiles().files())
        .containsExactly(Path.of("b.csv"));
  }

  @Test
  void rubbishInTheStoreGivesTheDefaults() {
    memory.put("language", "tlh");
    memory.put("theme", "");
    memory.put("digits", "4000");
    PreferencesViewModel loaded = new PreferenceStore(memory).load();
    assertThat(loaded.getLanguage()).isEqualTo(Language.ENGLISH);
    assertThat(loaded.getTheme()).isEqualTo(Theme.LIGHT);
    assertThat(loaded.getDigits()).isEqualTo(PreferencesViewModel.MAX_DIGITS);
  }
}
