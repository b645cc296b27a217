package engram.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import org.junit.jupiter.api.Test;

class PinyinReadingsTest {
  private final PinyinReadings victim = PinyinReadings.load();

  @Test
  void aCharacterIsReadInAllItsWays() {
    assertThat(victim.of('行')).contains("xing", "hang");
    assertThat(victim.of('率')).contains("lv", "shuai");
    assertThat(victim.of('〇')).containsExactly("ling");
    assertThat(victim.of('a')).isEmpty();
    assertThat(victim.of('\u9fff')).isEmpty();
  }

  /** Every character as the library itself reads it, but for a sign that no one types. */
  @Test
  void allIsReadAsPinyin4jDoes() throws Exception {
    HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
    plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    plain.setVCharType(HanyuPinyinVCharType.WITH_V);
    int read = 0;
    for (char each = 0; each < Character.MAX_VALUE; each++) {
      String[] all = PinyinHelper.toHanyuPinyinStringArray(each, plain);
      List<String> wanted =
          all == null
              ? List.of()
              : Arrays.stream(all).map(e -> e.replace("^", "")).distinct().toList();
      assertThat(victim.of(each)).as("%x", (int) each).isEqualTo(wanted);
      if (all != null) read++;
    }
    assertThat(read).isGreaterThan(20_000);
  }
}
