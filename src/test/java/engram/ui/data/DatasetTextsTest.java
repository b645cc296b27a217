package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.sets.BuiltInSet;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.MissingResourceException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTextsTest {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);

  private String text(BuiltInSet set, String what) {
    return texts.get(set.textKey(what));
  }

  @ParameterizedTest
  @EnumSource
  void everySetIsToldOfInBothLanguages(BuiltInSet set) {
    for (Language each : Language.values()) {
      language.set(each);
      assertThat(text(set, "name")).isNotEmpty();
      assertThat(text(set, "about").split("[.。] ?")).as("two sentences").hasSize(2);
      assertThat(text(set, "source")).isNotEmpty();
      assertThat(text(set, "licence")).isNotEmpty();
      if (set.isGenerated()) {
        assertThat(text(set, "noise")).isNotEmpty();
      } else {
        assertThatThrownBy(() -> text(set, "noise")).isInstanceOf(MissingResourceException.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFeatureHasAWordOfItsOwn(BuiltInSet set) {
    Dataset dataset = set.load();
    DataNames words = new DataNames(texts, dataset);
    List<String> names = dataset.features().stream().map(Feature::name).toList();

    assertThat(words.words(names)).doesNotContainAnyElementsOf(names.subList(0, 1));
    language.set(Language.CHINESE);
    assertThat(words.words(names)).doesNotContainAnyElementsOf(names).doesNotHaveDuplicates();
  }

  @Test
  void aPixelIsNamedByItsRowAndColumn() {
    DataNames digits = new DataNames(texts, BuiltInSet.DIGITS.load());

    assertThat(digits.word("p_2_8")).isEqualTo("row 2, column 8");
    language.set(Language.CHINESE);
    assertThat(digits.word("p_2_8")).isEqualTo("第 2 行第 8 列");
    assertThat(digits.word("7")).isEqualTo("7");
  }

  @Test
  void aUsersColumnOfThatNameKeepsIt() {
    Dataset own =
        Dataset.of(
            "marks.csv",
            List.of(Feature.number("p_1_1"), Feature.number("red")),
            Feature.number("y"),
            new DMatrixRMaj(new double[][] {{1, 2}}),
            new double[] {3});

    assertThat(new DataNames(texts, own).words(List.of("p_1_1", "red", "y")))
        .containsExactly("p_1_1", "red", "y");
  }
}
