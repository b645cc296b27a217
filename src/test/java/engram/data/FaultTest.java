package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.AllTexts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  private static final Evidence EVIDENCE =
      new Evidence("f.csv", 12345, 3, "width", "it's {0}", 7, 10000);

  private final Properties english = AllTexts.load("en");
  private final Properties chinese = AllTexts.load("zh");

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theWindowSaysItInBothLanguages(Fault fault) {
    assertThat(english.getProperty(fault.key())).isEqualTo(fault.what());
    assertThat(english.getProperty(fault.adviceKey())).isEqualTo(fault.advice());
    for (String key : new String[] {fault.key(), fault.adviceKey()}) {
      String text =
          new MessageFormat(chinese.getProperty(key), Locale.CHINESE).format(EVIDENCE.arguments());
      assertThat(text).endsWith("。").containsPattern("\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theExceptionSaysWhatIsWrongAndWhatToDo(Fault fault) {
    DataException exception = new DataException(fault, EVIDENCE);

    assertThat(exception.fault()).isEqualTo(fault);
    assertThat(exception.evidence()).isEqualTo(EVIDENCE);
    assertThat(exception).message().endsWith(".").doesNotContain("''", "{1}", "{5}");
    if (fault.what().contains("{1}")) assertThat(exception).hasMessageContaining("line 12345");
  }
}
