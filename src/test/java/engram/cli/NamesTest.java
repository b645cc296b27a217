package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of columns as an option takes them. */
class NamesTest {
  private static List<String> read(String text) {
    return new Names.Value().read(text).names();
  }

  @Test
  void aNameThatHoldsACommaStandsInQuotes() {
    assertThat(read("a")).containsExactly("a");
    assertThat(read(" a ,b c")).containsExactly("a", "b c");
    assertThat(read("\"b,c\", d")).containsExactly("b,c", "d");
    assertThat(read("a,\"b,\"\"c\"\"\"")).containsExactly("a", "b,\"c\"");
    assertThat(read("a \"x\",\"y")).containsExactly("a \"x\"", "\"y");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (String name : List.of("a", "b,c", "b \"x\"", "\"p\", q", "\"p\"", "，")) {
      assertThat(read(Names.written(name) + ",z")).containsExactly(name, "z");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "a,", ",a", "a,,b", "a,a", "\"\"", "\"a\",a"})
  void noNameAndTheSameTwiceAreRefused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
