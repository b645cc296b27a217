package engram.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
  @ParameterizedTest
  @CsvSource({
    "1b, \\u001b",
    "0, \\u0000",
    "a, \\u000a",
    "d, \\u000d",
    "9, \\u0009",
    "7f, \\u007f",
    "9b, \\u009b",
    "202e, \\u202e",
    "2066, \\u2066",
    "200f, \\u200f",
    "200b, \\u200b",
    "2028, \\u2028",
    "2029, \\u2029",
    "feff, \\ufeff",
    "ad, \\u00ad",
    "d800, \\ud800",
    "e0041, \\udb40\\udc41"
  })
  void whatActsOrHidesIsShown(String character, String shown) {
    String text = "a" + new String(Character.toChars(Integer.parseInt(character, 16))) + "b";
    assertThat(Quote.visible(text)).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain \\u001b",
        "花瓣 长度，（厘米）",
        "👩‍🔬🇨🇳✔️",
        "é e\u0301",
        "العربية",
        "می‌خواهم"
      })
  void whatIsReadableStays(String text) {
    assertThat(Quote.visible(text)).isEqualTo(text);
  }

  @Test
  void linesStayWhereThereMayBeSeveral() {
    assertThat(Quote.visibleLines("one\ntwo\u001b[2J\r\n"))
        .isEqualTo("one\ntwo\\u001b[2J\\u000d\n");
  }

  @Test
  void aLongTextIsCutBetweenCharacters() {
    assertThat(Quote.of("🌱".repeat(40))).isEqualTo("🌱".repeat(40));
    assertThat(Quote.of("🌱".repeat(41))).isEqualTo("🌱".repeat(40) + "…");
    assertThat(Quote.of("\0".repeat(1000))).isEqualTo("\\u0000".repeat(40) + "…");
  }

  @Test
  void fewChoicesAreAllListed() {
    Choices choices = Choices.of(List.of("a", "b", "c\n"), "x");
    assertThat(choices.text()).isEqualTo("a, b, c\\u000a");
    assertThat(choices.listed()).isEqualTo("a, b, c\\u000a");
    assertThat(choices.sentence()).isEqualTo("a, b or c\\u000a");
    assertThat(Choices.of(List.of("a"), "x").sentence()).isEqualTo("a");
  }

  @Test
  void ofManyChoicesTheNearestAreListedAndTheOthersCounted() {
    List<String> all = IntStream.range(0, 1000).mapToObj(i -> "pattern " + i).toList();
    Choices choices = Choices.of(all, "Patern 77");
    assertThat(choices.few()).hasSize(5).startsWith("pattern 77");
    assertThat(choices.sentence()).endsWith(" and 995 more");
    assertThat(choices.text()).endsWith(", … (+995)");
    assertThat(Choices.first(all).listed()).startsWith("pattern 0, ").endsWith("29 and 970 more");
  }
}
