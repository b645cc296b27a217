package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.document.PageTarget.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String PAGE =
      """
      <!-- picture: brain -->
      # A title

      1. **First.** A [weight](term:weight) and `$w_1$`, see [there](place:train?epoch=4&sample=2).
      2. Second
         line with `code`.

      A paragraph with *slant* and a [web page](https://example.org).

      ```math
      y = \\sigma(x)
      ```

      - [One door](place:data)
      - [Another](place:memory/recall)

      * no door, a dot

      ---

      A source, 1952.
      """;

  private final PageText page = PageReader.read(PAGE, "untitled");

  @Test
  void aPageHasATitleAPictureAndBlocksInTheirOrder() {
    assertThat(page.title()).isEqualTo("A title");
    assertThat(page.picture()).contains("brain");
    assertThat(page.blocks().stream().map(block -> block.getClass().getSimpleName()))
        .containsExactly(
            "Sentences", "Sentences", "Sentences", "Formula", "Doors", "Sentences", "Sources");
    assertThat(page.sentences())
        .extracting(PageBlock.Sentences::mark)
        .containsExactly("1", "2", "", "•");
  }

  @Test
  void linksMathAndEmphasisAreKeptApart() {
    List<PageRun> first = page.sentences().get(0).runs();
    assertThat(first.get(0)).isEqualTo(new PageRun.Plain("First.", true, false));
    assertThat(first)
        .contains(
            new PageRun.Link("weight", new PageTarget(Kind.TERM, "weight")),
            new PageRun.Math("w_1", "w₁"),
            new PageRun.Link("there", new PageTarget(Kind.PLACE, "train?epoch=4&sample=2")));
    assertThat(page.sentences().get(0).parts()).containsExactly("weight");
    assertThat(page.sentences().get(0).first()).isEqualTo("First.");
  }

  @Test
  void linesAreJoinedAndAnAddressOutsideIsShown() {
    assertThat(PageBlock.plain(page.sentences().get(1).runs())).isEqualTo("Second line with code.");
    assertThat(PageBlock.plain(page.sentences().get(2).runs()))
        .isEqualTo("A paragraph with slant and a web page (https://example.org).");
  }

  @Test
  void betweenChineseCharactersNoSpaceIsPut() {
    PageText chinese = PageReader.read("# 题\n\n第一行\n第二行。后面", "");
    assertThat(PageBlock.plain(chinese.sentences().get(0).runs())).isEqualTo("第一行第二行。后面");
    assertThat(chinese.sentences().get(0).first()).isEqualTo("第一行第二行。");
  }

  @Test
  void aPageWithoutAHeadingHasTheNameOfItsFile() {
    assertThat(PageReader.read("only text", "lesson").title()).isEqualTo("lesson");
    assertThat(PageReader.read("only text", "lesson").picture()).isEmpty();
  }
}
