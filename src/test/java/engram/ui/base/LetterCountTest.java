package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterCountTest {
  @Test
  void aChineseLetterTakesTheRoomOfTwo() {
    assertThat(LetterCount.of("")).isZero();
    assertThat(LetterCount.of("Iris 4")).isEqualTo(6);
    assertThat(LetterCount.of("鸢尾花 4")).isEqualTo(8);
    assertThat(LetterCount.of("……另有 16 个")).isEqualTo(14);
  }
}
