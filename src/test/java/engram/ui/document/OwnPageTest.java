package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPageTest {
  @TempDir Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static OwnPage.Fault fault(Path file) {
    return catchThrowableOfType(OwnPage.Fault.class, () -> OwnPage.read(file));
  }

  @Test
  void aPageIsReadAsUtf8OrAsGb18030() throws Exception {
    byte[] utf8 = "\uFEFF# 课\n\n文字".getBytes(StandardCharsets.UTF_8);
    byte[] gb = "# 课\n\n文字".getBytes(Charset.forName("GB18030"));
    assertThat(OwnPage.read(write("a.md", utf8)).text().title()).isEqualTo("课");
    assertThat(OwnPage.read(write("b.md", gb)).text().title()).isEqualTo("课");
  }

  @Test
  void whatIsNoPageIsRefusedAndSaidWhere() throws IOException {
    assertThat(fault(folder.resolve("none.md")).key()).isEqualTo("document.fault.missing");
    assertThat(fault(folder).key()).isEqualTo("document.fault.unreadable");
    assertThat(fault(write("empty.md", " \n".getBytes(StandardCharsets.UTF_8))).key())
        .isEqualTo("document.fault.empty");
    OwnPage.Fault binary = fault(write("b.md", new byte[] {'a', '\n', 'b', 0, 'c'}));
    assertThat(binary.key()).isEqualTo("document.fault.binary");
    assertThat(binary.arguments()).containsExactly("b.md", 2);
    OwnPage.Fault encoding = fault(write("c.md", new byte[] {'a', '\n', '\n', (byte) 0xff, ' '}));
    assertThat(encoding.key()).isEqualTo("document.fault.encoding");
    assertThat(encoding.arguments()).containsExactly("c.md", 3);
  }

  @Test
  void aLargeFileIsNotRead() throws IOException {
    Path file = write("large.md", new byte[OwnPage.MOST_BYTES + 1000]);
    assertThat(fault(file).key()).isEqualTo("document.fault.large");
    assertThat(fault(file).arguments()).containsExactly("large.md", 201L, 200);
  }

  private OwnPage read(String markdown) throws Exception {
    return OwnPage.read(write("a.md", markdown.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("huge.md");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(100_000_000);
    }
    assertThat(fault(file).key()).isEqualTo("document.fault.large");
    assertThat(fault(file).arguments()).containsExactly("huge.md", 100_000L, 200);
  }

  @Test
  void whatHasTooManyPiecesIsRefused() throws IOException {
    byte[] many = "a\n\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    assertThat(fault(write("many.md", many)).key()).isEqualTo("document.fault.long");
    byte[] bold = "**a** b ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    assertThat(fault(write("bold.md", bold)).key()).isEqualTo("document.fault.long");
  }

  /** Each is a page, or refused with a sentence; none ends in an error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "  - a\n",
        "*a ",
        "**a _b ",
        "[",
        "![",
        "[a](",
        "[a](b) ",
        "`",
        "`` ` ",
        "<",
        "<a>",
        "<!--",
        "#",
        "\n\n---\n\n",
        "~~~\n",
        "| a ",
        "&#x10ffff;",
        "\\\\",
        "$x$ ",
        "`$x$` ",
        "`${$` ",
        "\u202e",
        "\ud83d\ude00",
        "*__"
      })
  void anythingRepeatedIsAPageOrRefused(String piece) throws Exception {
    String markdown = piece.repeat(OwnPage.MOST_BYTES / 8 / piece.length());
    for (String text : List.of(markdown, "# T\n\n" + markdown + "\n\nend")) {
      Path file = write("a.md", text.getBytes(StandardCharsets.UTF_8));
      try {
        assertThat(OwnPage.read(file).text().title()).isNotNull();
      } catch (OwnPage.Fault e) {
        assertThat(e.key()).isIn("document.fault.long", "document.fault.deep");
      }
    }
  }

  @Test
  void chanceMakesPagesOrIsRefused() throws Exception {
    Random random = new Random(14);
    String[] pieces = {
      "# ",
      "> ",
      "- ",
      "1. ",
      "    ",
      "\n",
      "\n\n",
      "*",
      "**",
      "_",
      "[",
      "](",
      ")",
      "![",
      "`",
      "```math\n",
      "```\n",
      "`$",
      "$`",
      "\\frac{",
      "{",
      "}",
      "^",
      "<!-- picture: brain -->",
      "place:train?epoch=",
      "term:",
      "part:w",
      "http://a.b/",
      "file:///etc/passwd",
      "---\n",
      "字",
      "\u0001",
      "\t",
      " ",
      "a"
    };
    for (int k = 0; k < 3000; k++) {
      StringBuilder text = new StringBuilder("a");
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) text.append(pieces[random.nextInt(pieces.length)]);
      PageText page = PageReader.read(text.toString(), "a");
      assertThat(page.title()).as(text.toString()).isNotNull();
    }
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "*a **b ".repeat(300) + "** c*".repeat(300);
    assertThat(fault(write("d.md", deep.getBytes(StandardCharsets.UTF_8))).key())
        .isEqualTo("document.fault.deep");
  }

  @Test
  void addressesAndPicturesOfTheWorldAreOnlyWords() throws Exception {
    PageText page =
        read("# T\n\n[a](http://example.org/x) [b](file:///etc/passwd) [c](javascript:x)"
                + " ![moon](file:///moon.png) <img src='http://example.org/y'>"
                + " <http://example.org/z>\n\n<script>alert(1)</script>\n")
            .text();
    assertThat(page.targets()).isEmpty();
    PageBlock.Sentences sentence = page.sentences().get(0);
    assertThat(sentence.runs()).hasSize(1).first().isInstanceOf(PageRun.Plain.class);
    assertThat(PageBlock.plain(sentence.runs()))
        .startsWith("a (http://example.org/x) b (file:///etc/passwd) c (javascript:x) moon")
        .contains("http://example.org/z")
        .doesNotContain("img");
    assertThat(page.blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\newcommand{\\a}{\\a\\a}\\a",
        "\\def\\a{\\a}\\a",
        "\\begin{array}{*{99999999}{c}}a\\end{array}",
        "\\includegraphics{/etc/passwd}",
        "\\rule{99999999cm}{1cm}"
      })
  void aFormulaThatCouldTakeAllIsShownAsItIs(String latex) throws Exception {
    PageText page = read("# T\n\nsee `$" + latex + "$`\n\n```math\n" + latex + "\n```\n").text();
    assertThat(page.sentences().get(0).runs()).contains(new PageRun.Code(latex));
    assertThat(page.blocks()).contains(new PageBlock.Program(latex));
  }

  @Test
  void formulasInOneAnotherAreTypesetToSomeDepth() {
    assertThat(OwnFormula.isTypeset("\\frac{1}{1 + \\frac{1}{1 + \\frac{1}{x^{2}}}}")).isTrue();
    assertThat(OwnFormula.isTypeset("{".repeat(30) + "x" + "}".repeat(30))).isFalse();
    assertThat(OwnFormula.isTypeset("\\sqrt".repeat(40) + "x")).isFalse();
    assertThat(OwnFormula.isTypeset("x".repeat(1001))).isFalse();
  }

  @Test
  void aPageIsKnownByItsEnding() {
    assertThat(OwnPage.isNamed(Path.of("a", "Lesson.MD"))).isTrue();
    assertThat(OwnPage.isNamed(Path.of("lesson.markdown"))).isTrue();
    assertThat(OwnPage.isNamed(Path.of("lesson.csv"))).isFalse();
  }
}
