package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final BooleanProperty comma = new SimpleBooleanProperty();
  private final Texts texts = new Texts(language, comma);

  @Test
  void aNumberThatStandsInATextHasTheDecimalMarkThatIsChosen() {
    assertThat(texts.get("steps.initializer.uniform")).isEqualTo("uniform ±0.5");

    comma.set(true);

    assertThat(texts.get("steps.initializer.uniform")).isEqualTo("uniform ±0,5");
  }

  @ParameterizedTest
  @EnumSource
  void noTextMixesPointsAndCommasButLicencesVersionsAndFormulas(Language each) {
    language.set(each);
    comma.set(true);
    ResourceBundle bundle = texts.bundle();

    List<String> withPoint =
        bundle.keySet().stream()
            .filter(key -> bundle.getString(key).matches("(?s).*\\d\\.\\d.*"))
            .toList();

    assertThat(withPoint)
        .containsExactlyInAnyOrder(
            "about.title",
            "about.text",
            "data-fault.formula.number",
            "dataset.iris.licence",
            "dataset.penguins.licence",
            "dataset.digits.licence");
  }

  @ParameterizedTest
  @EnumSource
  void noTextLeavesAPlaceEmptyWhateverTheNumber(Language each) {
    language.set(each);
    for (int number = 0; number < 3; number++) {
      Object[] all = Collections.nCopies(20, String.valueOf(number)).toArray();
      assertThat(texts.bundle().keySet())
          // those of the model card are filled by the card itself
          .filteredOn(key -> !texts.bundle().getString(key).contains(",number,"))
          .allSatisfy(key -> assertThat(texts.get(key, all)).doesNotContainPattern("\\{\\d"));
    }
  }

  @Test
  void allTextsChangeWithTheLanguageAndWithTheDecimalMark() {
    List<Object> changes = new ArrayList<>();
    texts.languageProperty().subscribe((before, now) -> changes.add(now));
    ObservableValue<String> bound = texts.bound(() -> texts.get("steps.initializer.uniform"));

    comma.set(true);
    assertThat(changes).hasSize(1);
    assertThat(bound.getValue()).contains("±0,5");
    language.set(Language.CHINESE);
    assertThat(changes).hasSize(2);
    assertThat(bound.getValue()).contains("±0,5").doesNotContain("uniform");
    comma.set(false);
    assertThat(changes).hasSize(3);
    assertThat(bound.getValue()).contains("±0.5");
  }
}
