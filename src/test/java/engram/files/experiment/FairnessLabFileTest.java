package engram.files.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.labs.fairness.SeenColumns;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FairnessLabFileTest {
  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    FairnessSetup usual = FairnessSetup.USUAL;
    FairnessLab lab =
        new FairnessLab(new FairnessSetup(usual.admissions(), SeenColumns.ALL, 61.5, 40));
    SavedExperiment saved = new SavedExperiment(lab, Optional.of("0123456789abcdef"));
    String text = ExperimentFile.text(saved);

    assertThat(text).contains("\"fairness\"").contains("61.5");
    assertThat(ExperimentFile.read(text, "f")).isEqualTo(saved);
  }

  @Test
  void penguinsAreWrittenWithWhomTheyAreAskedAbout() throws Exception {
    OwnGroups groups = new OwnGroups("sex", "Gentoo", "male", "female");
    FairnessLab lab = new FairnessLab(FairnessSetup.USUAL, Judged.PENGUINS, Optional.of(groups));
    SavedExperiment saved = new SavedExperiment(lab, Optional.empty());
    String text = ExperimentFile.text(saved);

    assertThat(ExperimentFile.read(text, "f")).isEqualTo(saved);
    assertThatThrownBy(() -> ExperimentFile.read(text.replace("\"female\"", "\"male\""), "f"))
        .hasMessageContaining("second")
        .hasMessageContaining("female");
    assertThatThrownBy(() -> ExperimentFile.read(text.replace("\"sex\"", "\"species\""), "f"))
        .hasMessageContaining("island");
  }
}
