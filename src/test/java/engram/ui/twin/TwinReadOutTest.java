package engram.ui.twin;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import org.junit.jupiter.api.Test;

class TwinReadOutTest {
  private static TwinReadOut of(double... targets) {
    Dataset dataset = TaskData.withTargets(targets);
    Recipe recipe = Proposal.of(DataSource.own(dataset), dataset);
    Run run = new Run(recipe, new PreparedData(recipe.data(), dataset));
    return TwinReadOut.of(
        run.position(), run.settings(), run.data(), run.evaluateTrain(), run.evaluateTest());
  }

  @Test
  void theScoreIsADashWhereR2SaysNothing() {
    assertThat(of(7, 7, 7, 7, 7, 7, 7, 7, 7, 7).score()).isEqualTo("–");
    assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).score()).matches("−?[0-9.]+");
  }
}
