package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.explore.RateJudgement;
import engram.training.explore.RateVerdict;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ExplorerTextsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final ExplorerTexts victim = new ExplorerTexts(new Texts(preferences.languageProperty()));

  private String reason(RateVerdict verdict, double loss, OptionalInt failed) {
    return victim.reason(new RateJudgement(verdict, 500, 0.9, loss, 0.04, 212, failed));
  }

  @Test
  void saysTheNumberThatTheVerdictFollowsFrom() {
    assertThat(reason(RateVerdict.TOO_SLOW, 0.6123, OptionalInt.empty()))
        .isEqualTo("loss 0.612 after 500 epochs, the best has 0.04");
    assertThat(reason(RateVerdict.OSCILLATING, 0.1, OptionalInt.empty()))
        .isEqualTo("rose by more than 5% in 212 of 500 epochs");
    assertThat(reason(RateVerdict.DIVERGED, 5e80, OptionalInt.of(7)))
        .isEqualTo("not finite at epoch 7");
    assertThat(reason(RateVerdict.DIVERGED, 1.5, OptionalInt.empty()))
        .isEqualTo("ended at loss 1.5, above the 0.9 of its start");
    assertThat(reason(RateVerdict.GOOD, 0.04, OptionalInt.empty()))
        .isEqualTo("loss 0.04 after 500 epochs, the least of the five");
    assertThat(reason(RateVerdict.TOO_SLOW, 0.04, OptionalInt.empty()))
        .isEqualTo("loss 0.04 after 500 epochs, hardly below the 0.9 of its start");
  }

  @Test
  void theSameInChinese() {
    preferences.switchLanguage();
    assertThat(reason(RateVerdict.OSCILLATING, 0.1, OptionalInt.empty()))
        .isEqualTo("500 轮中有 212 轮损失上升超过 5%");
    assertThat(victim.verdict(RateVerdict.STUCK)).isEqualTo("停滞");
  }
}
