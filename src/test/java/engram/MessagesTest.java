package engram;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** Every text is in both languages, is used, and stands in no FXML or code. */
class MessagesTest {
  private static final Pattern FXML_KEY = Pattern.compile("\"%([\\w.-]+)\"");
  private static final Pattern FXML_LITERAL =
      Pattern.compile("(?:text|promptText|accessibleText|title)=\"([^%$\"][^\"]*)\"");
  private static final Pattern CODE_KEY = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
  private static final Pattern CODE_PREFIX =
      Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.)\"");

  /** What no text says: the field has another word. */
  private static final Pattern NO_ENGLISH_TERM =
      Pattern.compile(
          "(?i)\\b(foret(ell|old)|first weights|mirror image|spoil\\w*|came"
              + " back|cures?|cured|sittings?|messenger|unbent|healed|heals?|standardiz\\w*|optimizers?|dale|desk|border|parts"
              + " (the|a)|part classes|share lost|parted|Gaps|e\\.g\\.|no-one|named (right|wrong)|behind each|associative"
              + " recall|units? (have|is|are)|spread-out)\\b");

  private static final Pattern NO_CHINESE_TERM =
      Pattern.compile(
          "优化器|配方|[条行]训练样本|[条行]样本|您|点击|瞎猜|乱猜|批大小|整批|斯托基|奥雅|学不动|回忆台|惩罚|不采取办法"
              + "|联想回忆|真正的大脑|运行的分支|最初的运行|训练页的?运行|本运行|对照运行|（空格）|（Home）|(?<!随机)种子");

  /** A row is one of a table, a matrix, a grid or a file; what is learned from are samples. */
  private static final Pattern OF_TABLES =
      Pattern.compile(
          "^(data-table|data-file|import-|fault|remark|pattern\\.fault|experiment\\.fault|program\\.article"
              + "|recall\\.neuron\\.place|data\\.digits\\.pixel)");

  /** Texts that quote what a file or a formula looks like. */
  private static final Set<String> OF_SYNTAX =
      Set.of("fault.arff-line.advice", "fault.arff-sparse.advice");

  /** Patterns, arguments and marks. */
  private static final Pattern SYMBOLS = Pattern.compile("\\{\\d}|[^\\p{L}]|[\\p{L}&&[^A-Za-z]]");

  /** Beside the empty one and single letters. */
  private static final Set<String> NAMES =
      Set.of(
          ("Engram CC BY sigmoid tanh ReLU leaky ELU softplus Swish Mish softmax Glorot He MSE SGD"
                  + " RMSProp AdaGrad Adam Nesterov EWC Storkey Oja Delta AUC TPR FPR PPV RMSE MAE EN"
                  + " Cybenko Fisher Prechelt")
              .split(" "));

  /** A text in code. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** What the user types, and may be called as it was. */
  private static final Pattern TYPED = Pattern.compile("--[\\w-]+|measured or standardized");

  private static final Pattern PAGE_LINK = Pattern.compile("\\]\\(([^)]+)\\)");
  private static final Pattern PAGE_STEP = Pattern.compile("(?m)^(\\d\\.) ");
  private static final Pattern PAGE_YEAR = Pattern.compile("\\b((?:18|19|20)\\d\\d)\\b");

  /** Of Markdown, which is not read. */
  private static final Pattern PAGE_SYNTAX =
      Pattern.compile("\\]\\([^)]+\\)|[\\[\\]*`#]|(?m)^\\d\\. ");

  private final Properties english = AllTexts.load("en");
  private final Properties chinese = AllTexts.load("zh");

  /** The second would silently be taken for the first. */
  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (String language : List.of("en", "zh")) {
      for (Path file : AllTexts.files(language)) {
        Pattern key = Pattern.compile("^([^#=\\s][^=\\s]*)\\s*=");
        assertThat(Files.readAllLines(file).stream().map(key::matcher).filter(Matcher::find))
            .extracting(found -> found.group(1))
            .as("%s", file)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void theWindowReadsEveryFileOfTexts() {
    for (Language language : Language.values()) {
      ResourceBundle bundle = new Texts(new SimpleObjectProperty<>(language)).bundle();
      assertThat(bundle.keySet()).isEqualTo(AllTexts.load(language.id()).stringPropertyNames());
    }
  }

  @Test
  void noTextIsEmptyAndEveryPatternTakesTheSameArguments() {
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(chinese.getProperty(key)).as(key).isNotBlank();
      assertThat(arguments(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void everyKeyInFxmlExists() {
    for (Path file : files(Path.of("resources"), ".fxml")) {
      assertThat(english.stringPropertyNames())
          .as(file.toString())
          .containsAll(find(FXML_KEY, file));
    }
  }

  @Test
  void fxmlHoldsNoText() {
    for (Path file : files(Path.of("resources"), ".fxml")) {
      assertThat(find(FXML_LITERAL, file))
          .as(file.toString())
          .allMatch(text -> text.codePoints().noneMatch(Character::isLetter));
    }
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> used = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    for (Path file : files(Path.of("resources"), ".fxml")) used.addAll(find(FXML_KEY, file));
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      used.addAll(find(CODE_KEY, file));
      prefixes.addAll(find(CODE_PREFIX, file));
    }
    assertThat(english.stringPropertyNames())
        .allMatch(
            key -> used.contains(key) || prefixes.stream().anyMatch(key::startsWith),
            "used in FXML or code");
  }

  /** Java's patterns swallow a single apostrophe; what is no pattern shows both of two. */
  @Test
  void anApostropheIsDoubledInPatternsAlone() {
    Set<String> plain = new TreeSet<>();
    for (Path file : files(Path.of("resources"), ".fxml")) plain.addAll(find(FXML_KEY, file));
    for (Properties texts : List.of(english, chinese)) {
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        boolean pattern = !arguments(text.replace("'", "")).isEmpty();
        if (pattern) assertThat(text.replace("''", "")).as(key).doesNotContain("'");
        if (plain.contains(key)) assertThat(text).as(key).doesNotContain("''");
      }
    }
  }

  /** The font has these marks as wide as a Chinese character. */
  @Test
  void noEnglishTextHasTheQuotationMarksOfChinese() {
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).doesNotContainPattern("[‘’“”]");
    }
  }

  @Test
  void whatIsAlikeInBothLanguagesIsANameOrASymbol() {
    for (String key : english.stringPropertyNames()) {
      String text = english.getProperty(key);
      if (!text.equals(chinese.getProperty(key))) continue;
      String words = SYMBOLS.matcher(text).replaceAll(" ");
      assertThat(List.of(words.strip().split("\\s+")))
          .as(key)
          .allMatch(MessagesTest::isName, "a name");
    }
  }

  @Test
  void englishHasTheTermsOfTheField() {
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).doesNotContainPattern(NO_ENGLISH_TERM);
      if (!OF_TABLES.matcher(key).find()) {
        assertThat(english.getProperty(key)).as(key).doesNotContainPattern("(?i)\\brows?\\b");
      }
    }
  }

  @Test
  void theCommandsHaveTheTermsOfTheField() {
    for (Path file : files(Path.of("src/main/java/engram/cli"), ".java")) {
      for (String text : find(LITERAL, file)) {
        if (!text.contains(" ")) continue;
        assertThat(TYPED.matcher(text).replaceAll(""))
            .as(file.toString())
            .doesNotContainPattern(NO_ENGLISH_TERM);
      }
    }
  }

  @Test
  void chineseHasTheTermsOfTheTextbooks() {
    for (String key : chinese.stringPropertyNames()) {
      assertThat(chinese.getProperty(key)).as(key).doesNotContainPattern(NO_CHINESE_TERM);
    }
  }

  @Test
  void chineseIsPunctuatedAsChineseIs() {
    for (String key : chinese.stringPropertyNames()) {
      if (OF_SYNTAX.contains(key)) continue;
      String text = chinese.getProperty(key);
      assertThat(text)
          .as(key)
          .doesNotContainPattern("\\p{IsHan}[(,:;?!]|[,:;?!] ?\\p{IsHan}")
          .doesNotContainPattern("\\([^()]*\\p{IsHan}[^()]*\\)")
          .doesNotContainPattern("\\h[，。：；、？！）”]|[，。：；、？！“]\\h")
          .doesNotContainPattern("\\h%|％|\\p{IsHan}·|·\\p{IsHan}");
    }
  }

  /** Three points as one mark, close to the word before it. */
  @Test
  void theEllipsisHasOneForm() {
    for (Properties texts : List.of(english, chinese)) {
      for (String key : texts.stringPropertyNames()) {
        assertThat(texts.getProperty(key))
            .as(key)
            .doesNotContainPattern("\\.\\.\\.|\\h…$|…{3}|……$");
      }
    }
    for (String key : english.stringPropertyNames()) {
      assertThat(english.getProperty(key)).as(key).doesNotContain("……");
      if (!OF_SYNTAX.contains(key)) {
        assertThat(english.getProperty(key)).as(key).doesNotContainPattern("\\h%(?! )");
      }
    }
  }

  /** What holds for the texts of the rooms holds for the pages of the document. */
  @Test
  void thePagesOfTheDocumentSpeakAsTheWindowDoes() throws IOException {
    for (Path page : files(Path.of("resources/document/en"), ".md")) {
      String english = Files.readString(page);
      assertThat(english)
          .as(page.toString())
          .doesNotContainPattern(NO_ENGLISH_TERM)
          .doesNotContainPattern("[‘’“”]|……|\\.\\.\\.|\\h%(?! )|(?i)\\brows?\\b");
      Path other = Path.of("resources/document/zh").resolve(page.getFileName());
      String chinese = Files.readString(other);
      assertThat(PAGE_SYNTAX.matcher(chinese).replaceAll(""))
          .as(other.toString())
          .doesNotContainPattern(NO_CHINESE_TERM)
          .doesNotContainPattern("\\p{IsHan}[(,:;?!]|[,:;?!] ?\\p{IsHan}")
          .doesNotContainPattern("\\h[，。：；、？！）”]|[，。：；、？！“]\\h(?!\\*)")
          .doesNotContainPattern("\\h%|％|\\.\\.\\.|\\d \\d{3}");
      assertThat(find(PAGE_LINK, other)).as(other.toString()).isEqualTo(find(PAGE_LINK, page));
      assertThat(find(PAGE_STEP, other)).as(other.toString()).isEqualTo(find(PAGE_STEP, page));
      assertThat(find(PAGE_YEAR, other)).as(other + ": sources").isEqualTo(find(PAGE_YEAR, page));
      assertThat(find(PAGE_YEAR, page)).as(page + ": sources").isNotEmpty();
    }
  }

  private static boolean isName(String word) {
    return word.length() <= 1 || NAMES.contains(word);
  }

  private static Set<Integer> arguments(String pattern) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d)").matcher(pattern);
    while (matcher.find()) numbers.add(Integer.valueOf(matcher.group(1)));
    if (!numbers.isEmpty()) new MessageFormat(pattern);
    return numbers;
  }

  private static Set<String> find(Pattern pattern, Path file) {
    Set<String> found = new TreeSet<>();
    try {
      Matcher matcher = pattern.matcher(Files.readString(file));
      while (matcher.find()) found.add(matcher.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
