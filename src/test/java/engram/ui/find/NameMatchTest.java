package engram.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchTest {
  private final NameMatch rate = new NameMatch("Learning rate α", "学习率 α");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learning rate",
        "rate learning",
        "LEARNING",
        "rat",
        "lr",
        "学习",
        "学习率",
        "习率",
        "xxl",
        "xuexilv",
        "xuexl",
        "xxlv",
        "xilv",
        "learing",
        "laerning",
        "learnnig rate",
        "leanring",
        "lrnrt",
        "ＬＥＡＲＮＩＮＧ",
        "  learning,  rate! ",
        "学习 rate",
        "α",
      })
  void isFound(String sought) {
    assertThat(score(sought)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"forgetting", "xxlx", "lrx", "学率", "q", "learning momentum", "tar", "gnin rate x"})
  void isNotFound(String sought) {
    assertThat(score(sought)).isZero();
  }

  /** 降 is read jiang and xiang, 参 can, cen and shen: each counts. */
  @ParameterizedTest
  @CsvSource({"梯度下降, tdxj", "梯度下降, tiduxiajiang", "参数, cs", "隐藏层, ycc", "误差, wucha"})
  void aCharacterMayBeReadInAllItsWays(String name, String sought) {
    assertThat(new NameMatch(name).score(sought)).isPositive();
  }

  @Test
  void theBetterFitComesFirst() {
    assertThat(score("learning rate α"))
        .isGreaterThan(score("learning"))
        .isGreaterThan(score("learning r"));
    assertThat(score("learning")).isGreaterThan(score("rate"));
    assertThat(score("rate")).isGreaterThan(score("lr"));
    assertThat(score("lr")).isGreaterThan(score("earn"));
    assertThat(score("earn")).isGreaterThan(score("laerning"));
    assertThat(score("laerning")).isGreaterThan(score("lrnrt"));
  }

  @Test
  void theShorterNameComesFirst() {
    assertThat(new NameMatch("Neuron").score("neur"))
        .isGreaterThan(new NameMatch("Neuron by four rules").score("neur"));
  }

  private double score(String sought) {
    return rate.score(NameMatch.plain(sought));
  }
}
