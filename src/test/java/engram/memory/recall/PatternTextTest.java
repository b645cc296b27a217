package engram.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatternTextTest {

  @Test
  void namesAndRowsAreReadHoweverLinesEnd() throws PatternTextException {
    List<NamedPattern> read =
        PatternText.read("\uFEFFdie Eins\r\n.#\r\n.#  \r\n\r\n\r\n##\r\n..\r\n \r\n人\r\n..\r\n##");
    assertThat(read).extracting(NamedPattern::name).containsExactly("die Eins", "2", "人");
    assertThat(read)
        .extracting(each -> String.join("/", each.pattern().text()))
        .containsExactly(".#/.#", "##/..", "../##");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws PatternTextException {
    List<NamedPattern> all = SuppliedPatterns.load().all();
    assertThat(PatternText.read(PatternText.write(all))).isEqualTo(all);
  }

  static Stream<Arguments> wrong() {
    String wide = "#".repeat(33);
    String many =
        Stream.iterate(1, k -> k + 1)
            .limit(1001)
            .map(k -> "n" + k + "\n##\n##\n")
            .collect(Collectors.joining("\n"));
    return Stream.of(
        Arguments.of("", PatternFault.EMPTY, 1, "there is no pattern: write rows of # and ."),
        Arguments.of(" \n\n", PatternFault.EMPTY, 1, "there is no pattern"),
        Arguments.of("A\n\nB\n##\n##", PatternFault.NO_ROWS, 1, "the pattern \"A\" has no rows"),
        Arguments.of("A\n##\n#x", PatternFault.SIGN, 3, "and \"#x\" is not"),
        Arguments.of("\n##\n#x", PatternFault.SIGN, 3, "and \"#x\" is not"),
        Arguments.of("##\n###", PatternFault.WIDTH, 2, "the row \"###\" is not as long"),
        Arguments.of("##\n##\n\nB\n###\n###", PatternFault.SHAPE, 4, "\"B\" has not as many rows"),
        Arguments.of("A\n##\n##\n\nA\n..\n..", PatternFault.TWICE, 5, "two patterns \"A\""),
        Arguments.of("A\n" + wide, PatternFault.TOO_LARGE, 1, "\"A\" is too large: 32 rows of 32"),
        Arguments.of("A\n###", PatternFault.TOO_SMALL, 1, "\"A\" is too small: it needs 4 cells"),
        Arguments.of(many, PatternFault.TOO_MANY, 4001, "more than 1000 patterns"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void anotherTextIsRefusedWithItsLine(String text, PatternFault fault, int line, String words) {
    assertThatThrownBy(() -> PatternText.read(text))
        .isInstanceOfSatisfying(
            PatternTextException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e.line()).isEqualTo(line);
            })
        .message()
        .startsWith("Line " + line + ": ")
        .contains(words)
        .endsWith(".");
  }

  @Test
  void aLongRowIsNotQuotedWhole() {
    assertThatThrownBy(() -> PatternText.read("##\n" + "%s#".repeat(500)))
        .message()
        .hasSizeLessThan(150)
        .contains("%s#%s#");
  }

  @Test
  void everyFaultHasItsTest() {
    assertThat(wrong().map(each -> each.get()[1])).containsAll(List.of(PatternFault.values()));
  }
}
