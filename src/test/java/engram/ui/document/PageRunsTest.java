package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.document.PageTarget.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pieces of a paragraph. */
class PageRunsTest {
  private static List<PageRun> runs(String markdown) {
    return PageRuns.of(Parser.builder().build().parse(markdown).getFirstChild());
  }

  private static String text(String markdown) {
    return runs(markdown).stream().map(PageRun::text).collect(Collectors.joining());
  }

  /** Lines of a file are joined as the language does. */
  @ParameterizedTest
  @CsvSource({
    "a|b, a b",
    "权|重, 权重",
    "权。|重, 权。重",
    "**权**|重, 权重",
    "*权*|**重**, 权重",
    "[权](term:weight)|重, 权重",
    "权[重](term:weight)|和, 权重和",
    "a **b**|c, a b c",
    "`w`|权, w 权",
    "权 `w`|是, 权 w 是"
  })
  void aLineEndsWithASpaceOnlyBehindAWordThatHasOne(String markdown, String wanted) {
    assertThat(text(markdown.replace('|', '\n'))).isEqualTo(wanted);
  }

  @Test
  void whatLooksAlikeIsOnePiece() {
    assertThat(runs("a&amp;b \\* c")).containsExactly(new PageRun.Plain("a&b * c", false, false));
    assertThat(runs("a **b *c*** d"))
        .containsExactly(
            new PageRun.Plain("a ", false, false),
            new PageRun.Plain("b ", true, false),
            new PageRun.Plain("c", true, true),
            new PageRun.Plain(" d", false, false));
  }

  @Test
  void twoLinksSideBySideAreTwo() {
    PageTarget weight = new PageTarget(Kind.TERM, "weight");
    assertThat(runs("[a](term:weight)[**b** c](term:weight)"))
        .containsExactly(new PageRun.Link("a", weight), new PageRun.Link("b c", weight));
  }

  @Test
  void anAddressOfTheWorldStandsBehindItsWords() {
    assertThat(text("see [this](https://example.org/a) now"))
        .isEqualTo("see this (https://example.org/a) now");
  }

  @Test
  void aFormulaIsTypesetAndWhatIsNoneIsCode() {
    assertThat(runs("`$w^2$`")).containsExactly(new PageRun.Math("w^2", "w²"));
    assertThat(runs("`$5`")).containsExactly(new PageRun.Code("$5"));
    assertThat(runs("`$$`")).containsExactly(new PageRun.Code("$$"));
    assertThat(runs("`\\$x`")).containsExactly(new PageRun.Code("\\$x"));
  }
}
