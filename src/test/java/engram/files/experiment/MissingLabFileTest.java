package engram.files.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Region;
import engram.labs.missing.Sureness;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingLabFileTest {
  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    MissingSetup setup =
        new MissingSetup(
            MissingPicture.CALIBRATION,
            MissingData.PLANE,
            4,
            1,
            new Region(0.25, 0.5, 0, 0.75),
            Sureness.HAND,
            2.5,
            80,
            7);
    SavedExperiment saved =
        new SavedExperiment(new MissingLab(setup, 3), Optional.of("0123456789abcdef"));
    String text = ExperimentFile.text(saved);

    assertThat(text).contains("\"missing\"").contains("\"versicolor\"").contains("2.5");
    assertThat(ExperimentFile.read(text, "f")).isEqualTo(saved);
  }
}
