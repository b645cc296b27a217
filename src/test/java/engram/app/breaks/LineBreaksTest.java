package engram.app.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import engram.AllTexts;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line of Chinese may end. */
class LineBreaksTest {
  @ParameterizedTest
  @CsvSource({
    "按“播放”看颜色, 按|“播放”|看|颜|色",
    "损失 −0.5 以下, 损|失 |−0.5 以|下",
    "约 12\u2009345 个样本, 约 |12\u2009345 个|样|本",
    "约 860 亿个细胞, 约 |860 亿个|细|胞",
    "大约 1.2e−5 左右, 大|约 |1.2e−5 左|右",
    "到（第 40 轮）为止, 到|（第 40 轮）|为|止",
    "答案 y = σ(w · x + b) 是, 答|案 |y = σ(w · x + b) |是",
    "当 α = 0.01 时, 当 |α = 0.01 时",
    "查准率 TP / (TP + FP)。, 查|准|率 |TP / (TP + FP)。",
    "约 10–20 次, 约 |10–20 次",
    "神经元/层, 神|经|元/|层",
    "样本 · 编号, 样|本 · |编|号",
    "'取自 N(0, 1) 的权重', '取|自 |N(0, 1) |的|权|重'",
    "准确率 96.7%，高, 准|确|率 |96.7%，|高"
  })
  void aQuoteANumberAndAFormulaStayWhole(String text, String pieces) {
    assertThat(pieces(lines(), text)).isEqualTo(List.of(pieces.split("\\|")));
  }

  @Test
  void aLongQuoteAndALongFormulaMayBeBroken() {
    assertThat(pieces(lines(), "说“他说了很长很长的一句完整的话”吧")).hasSizeGreaterThan(10);
    assertThat(pieces(lines(), "即 a + b + c + d + e + f + g + h + i + j + k 的和"))
        .hasSizeGreaterThan(8);
  }

  @Test
  void aTextWithoutChineseIsBrokenAsJavaBreaksIt() {
    String text = "y = w · x + b, \"a quoted term\" and 12 345 of them";
    assertThat(pieces(lines(), text))
        .isEqualTo(pieces(BreakIterator.getLineInstance(Locale.ROOT), text));
  }

  @Test
  void aNewlineAlwaysEndsALine() {
    assertThat(pieces(lines(), "一\n，二")).containsExactly("一\n", "，", "二");
  }

  @Test
  void itIsAskedAsJavaFxAsks() {
    BreakIterator lines = lines();
    lines.setText("看“播放”了");
    assertThat(lines.isBoundary(3)).isFalse();
    assertThat(lines.preceding(3)).isEqualTo(1);
    assertThat(lines.isBoundary(1)).isTrue();
    assertThat(lines.following(1)).isEqualTo(5);
    assertThat(lines.preceding(0)).isEqualTo(BreakIterator.DONE);
    assertThat(lines.following(6)).isEqualTo(BreakIterator.DONE);
    assertThat(lines.last()).isEqualTo(6);
    assertThat(lines.previous()).isEqualTo(5);
  }

  /** Java hands out copies of one. */
  @Test
  void aCopyHasATextOfItsOwn() {
    BreakIterator one = lines();
    one.setText("看“播放”了");
    BreakIterator other = (BreakIterator) one.clone();
    other.setText("一二三");
    assertThat(pieces(other, "一二三")).hasSize(3);
    assertThat(one.following(1)).isEqualTo(5);
  }

  /** By rules of their own: all texts of the window, and the document's pages. */
  @Test
  void noChineseTextHasALineThatBeginsWithAMarkOrEndsInANumber() throws IOException {
    Pattern torn =
        Pattern.compile(
            "[0-9.,\u2212\u2009\u202f]¦[0-9.,%]|[“（《]¦|¦[”）》，。：；、？！…%]"
                + "|“[^“”¦\n]{0,5}¦[^“”\n]{0,5}”|第 ?¦[\\d一二三]|\\d ¦[个轮层步朵次]|[=≈] ?¦[\\dσ]");
    List<String> all = new ArrayList<>();
    for (Object text : AllTexts.load("zh").values()) {
      all.add(((String) text).replaceAll("\\{\\d[^}]*}", "12"));
    }
    try (Stream<Path> pages = Files.list(Path.of("resources/document/zh"))) {
      for (Path page : pages.toList()) all.add(Files.readString(page));
    }
    all.removeIf(text -> text.codePoints().noneMatch(Character::isIdeographic));
    BreakIterator lines = lines();
    for (String text : all) {
      String marked = String.join("¦", pieces(lines, text)).replace("\n¦", "\n");
      Matcher found = torn.matcher(marked);
      assertThat(found.find()).as(() -> marked + " at " + found.group()).isFalse();
    }
  }

  /** In a process of its own, since Java looks for such providers once; Chinese stays sorted. */
  @Test
  void javaFindsItOnceItIsInstalled() throws Exception {
    Process probe =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                place(LineBreakProvider.class) + File.pathSeparator + place(Probe.class),
                Probe.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip()).isEqualTo("LineBreaks, by pinyin: true");
    assertThat(probe.waitFor()).isZero();
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** What the child does. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] args) {
      LineBreakProvider.install();
      boolean byPinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE).compare("权重", "损失") < 0;
      byPinyin &= Collator.getInstance(Locale.SIMPLIFIED_CHINESE).compare("偏置", "权重") < 0;
      byPinyin &= Collator.getInstance(Locale.SIMPLIFIED_CHINESE).compare("阿", "偏置") < 0;
      System.out.println(
          BreakIterator.getLineInstance().getClass().getSimpleName() + ", by pinyin: " + byPinyin);
    }
  }

  private static BreakIterator lines() {
    return new LineBreakProvider().getLineInstance(Locale.CHINA);
  }

  private static List<String> pieces(BreakIterator breaks, String text) {
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
