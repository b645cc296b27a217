package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0000",
    "1b, 001b",
    "9, 0009",
    "a, 000a",
    "d, 000d",
    "7f, 007f",
    "85, 0085",
    "ad, 00ad",
    "200b, 200b",
    "200e, 200e",
    "202e, 202e",
    "2028, 2028",
    "2029, 2029",
    "2066, 2066",
    "feff, feff",
    "d800, d800"
  })
  void whatHasNoShapeIsShownAsItsCode(String code, String shown) {
    String sign = new String(Character.toChars(Integer.parseInt(code, 16)));

    assertThat(Visible.of("a" + sign + "b")).isEqualTo("a\\u" + shown + "b");
  }

  @Test
  void aCharacterOfTwoUnitsIsShownAsBoth() {
    assertThat(Visible.of(new String(Character.toChars(0xE0041)))).isEqualTo("\\udb40\\udc41");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5.1 cm",
        "花瓣长度（厘米）",
        "😀",
        "👨‍👩‍👧",
        "❤️‍🔥",
        "naïve é",
        "C:\\u001b",
        "x₁² − 3"
      })
  void whatCanBeSeenStays(String text) {
    assertThat(Visible.of(text)).isSameAs(text);
  }

  @Test
  void aJoinerThatJoinsNothingIsShown() {
    assertThat(Visible.of("ab\u200dc\u200d")).isEqualTo("ab\\u200dc\\u200d");
  }

  @Test
  void linesStayWhereThereMayBeSeveral() {
    assertThat(Visible.ofLines("one\ntwo\u001b[2J\r")).isEqualTo("one\ntwo\\u001b[2J\\u000d");
  }
}
