package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Theme;
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
}
