package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreferencesViewModelTest {
  private final PreferencesViewModel victim = new PreferencesViewModel();
  private final Texts texts = new Texts(victim.languageProperty());

  @Test
  void digitsStayInTheirRange() {
    victim.setDigits(0);
    assertThat(victim.getDigits()).isEqualTo(PreferencesViewModel.MIN_DIGITS);
    victim.setDigits(99);
    assertThat(victim.getDigits()).isEqualTo(PreferencesViewModel.MAX_DIGITS);
  }

  @Test
  void theFontGrowsWithTheWindowWithinItsRange() {
    victim.fitFontTo(800);
    assertThat(victim.getFontSize()).isEqualTo(13);
    victim.fitFontTo(1080);
    assertThat(victim.getFontSize()).isEqualTo(17);
    victim.fitFontTo(300);
    assertThat(victim.getFontSize()).isEqualTo(13);
    victim.fitFontTo(9000);
    assertThat(victim.getFontSize()).isEqualTo(26);
  }

  @Test
  void whatFollowsThemIsEqualUntilItLeaves() {
    victim.switchTheme();
    PreferencesViewModel shorter = new PreferencesViewModel(victim);
    assertThat(shorter.getTheme()).isEqualTo(Theme.DARK);
    victim.switchLanguage();
    victim.recentFiles().add(Path.of("a.csv"));
    assertThat(shorter.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(shorter.recentFiles().files()).containsExactly(Path.of("a.csv"));
    shorter.setDigits(2);
    shorter.decimalCommaProperty().set(true);
    shorter.fractionsProperty().set(true);
    shorter.fitFontTo(1080);
    shorter.recentFiles().add(Path.of("b.csv"));
    assertThat(victim.getDigits()).isEqualTo(2);
    assertThat(victim.decimalCommaProperty().get()).isTrue();
    assertThat(victim.fractionsProperty().get()).isTrue();
    assertThat(victim.getFontSize()).isEqualTo(17);
    assertThat(victim.recentFiles().files()).containsExactly(Path.of("b.csv"), Path.of("a.csv"));

    shorter.leave();
    victim.switchLanguage();
    shorter.setDigits(3);
    victim.recentFiles().remove(Path.of("a.csv"));
    assertThat(shorter.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(victim.getDigits()).isEqualTo(2);
    assertThat(shorter.recentFiles().files()).hasSize(2);
  }

  @Test
  void textsFollowTheLanguage() {
    assertThat(texts.get("network.title")).isEqualTo("Network");
    victim.switchLanguage();
    assertThat(texts.get("network.title")).isEqualTo("神经网络");
    victim.switchLanguage();
    assertThat(texts.get("network.title")).isEqualTo("Network");
  }

  @Test
  void themesSwitch() {
    victim.switchTheme();
    assertThat(victim.getTheme()).isEqualTo(Theme.DARK);
    victim.switchTheme();
    assertThat(victim.getTheme()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void aSizeOfTextThatIsSetInTheLastingPreferencesFitsTheFontOfTheWindow() {
    PreferencesViewModel lasting = new PreferencesViewModel();
    PreferencesViewModel shown = new PreferencesViewModel(lasting);
    shown.fitFontTo(800);
    lasting.setTextSize(125);
    assertThat(shown.getFontSize()).isEqualTo(16);
    lasting.resetTextSize();
    assertThat(shown.getFontSize()).isEqualTo(13);
  }

  @Test
  void theTextIsLargerAndSmallerStepByStepWhateverTheWindow() {
    PreferencesViewModel lasting = new PreferencesViewModel();
    PreferencesViewModel shown = new PreferencesViewModel(lasting);
    for (double height : new double[] {740, 900, 1440, 2160}) {
      shown.fitFontTo(height);
      double usual = shown.getFontSize();
      shown.enlargeText();
      assertThat(shown.getFontSize()).isGreaterThan(usual);
      shown.resetTextSize();
      assertThat(shown.getFontSize()).isEqualTo(usual);
      shown.shrinkText();
      assertThat(shown.getFontSize()).isLessThan(usual);
      shown.resetTextSize();
    }
    for (int k = 0; k < 20; k++) shown.enlargeText();
    assertThat(lasting.textSizeProperty().get()).isEqualTo(200);
    for (int k = 0; k < 20; k++) shown.shrinkText();
    assertThat(lasting.textSizeProperty().get()).isEqualTo(80);
  }
}
