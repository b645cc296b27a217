package engram.ui.data.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.ui.base.FaultText;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

/** One thing at a time, the one that is to be mended first. */
class ImportFaultsTest {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final StringProperty refusal = new SimpleStringProperty("refused");
  private final ImportFaults faults = new ImportFaults(texts, refusal);

  private static DataException fault(Fault kind) {
    return new DataException(kind, Evidence.of("a.csv").line(3).count(7, 5));
  }

  private String sentence(Fault kind) {
    return FaultText.sentence(texts, fault(kind));
  }

  private String told() {
    return faults.text.getValue();
  }

  @Test
  void theTextIsToldBeforeThePlanAndThePlanBeforeAllRows() {
    assertThat(told()).isEmpty();
    faults.ofPlan(Optional.of(fault(Fault.ONE_CLASS)));
    faults.ofImport(Optional.of(fault(Fault.MANY_ROWS)));
    assertThat(told()).isEqualTo(sentence(Fault.ONE_CLASS));
    assertThat(faults.isInSample()).isTrue();
    faults.ofPlan(Optional.empty());
    assertThat(told()).as("of other rows, or of none").isEmpty();
    faults.ofReading(Optional.of(fault(Fault.ONE_COLUMN)));
    faults.ofPlan(Optional.of(fault(Fault.ONE_CLASS)));
    assertThat(told()).isEqualTo(sentence(Fault.ONE_COLUMN));
  }

  @Test
  void aFaultOfAllRowsIsNoneOfThoseShown() {
    faults.ofImport(Optional.of(fault(Fault.MANY_ROWS)));
    assertThat(told()).isEqualTo(sentence(Fault.MANY_ROWS)).contains("5");
    assertThat(faults.isInSample()).isFalse();
    faults.ofReading(Optional.empty());
    assertThat(told()).isEmpty();
  }

  @Test
  void whyTheRunDidNotBeginIsToldUntilSomethingElseIsTried() {
    faults.refused();
    assertThat(told()).isEqualTo("refused");
    refusal.set("refused otherwise");
    assertThat(told()).isEqualTo("refused otherwise");
    faults.ofImport(Optional.empty());
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsWaitedForIsNamedUntilTextHasCome() {
    faults.waits("pipe.csv");
    assertThat(told()).contains("pipe.csv");
    faults.ofReading(Optional.empty());
    assertThat(told()).isEmpty();
  }

  @Test
  void theSentenceFollowsTheLanguage() {
    faults.ofReading(Optional.of(fault(Fault.ONE_COLUMN)));
    String english = told();
    language.set(Language.CHINESE);
    assertThat(told()).isEqualTo(sentence(Fault.ONE_COLUMN)).isNotEqualTo(english);
  }
}
