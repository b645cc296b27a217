package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.steps.RecipeEdits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which directions the map spans. */
class LandscapeChoiceTest extends LandscapeFixture {
  @Test
  void theTwoLastClickedWeightsAreTheAxes() {
    choose();
    open();
    assertThat(victim.choice.getAxes().first()).hasValue(FIRST);
    assertThat(victim.choice.getAxes().second()).hasValue(SECOND);
    assertThat(texts.horizontal(view()))
        .isEqualTo(
            "petal length → h₇ = " + texts.number(run.snapshot().parameters().get(index(FIRST))));
    selection.select(new Part.Bias(0, 6));
    assertThat(victim.choice.getAxes().first()).hasValue(SECOND);
    assertThat(victim.choice.getAxes().second()).hasValue(new Part.Bias(0, 6));
    finish();
    assertThat(texts.vertical(view())).startsWith("bias of h₇ = 0");
    double centre = run.snapshot().parameters().get(index(SECOND));
    assertThat(texts.columns(view()).low())
        .isEqualTo(centre + view().map().window().a() - view().map().window().half());
  }

  @Test
  void choosingTheOtherAxisWeightSwapsThem() {
    choose();
    victim.choice.chooseFirst(SECOND);
    assertThat(victim.choice.getAxes().first()).hasValue(SECOND);
    assertThat(victim.choice.getAxes().second()).hasValue(FIRST);
    victim.choice.chooseSecond(SECOND);
    assertThat(victim.choice.getAxes().second()).hasValue(SECOND);
  }

  @Test
  void withoutAChoiceTheWeightsThatMovedMostAreTaken() {
    run.train(50);
    open();
    Parameters now = run.snapshot().parameters();
    Parameters start = run.snapshot().parameterHistory().orElseThrow().parameters(0);
    double most = 0;
    for (Part part : LandscapeChoice.parts(now.spec())) {
      int k = now.spec().indexOf(part);
      if (part instanceof Part.Weight) {
        most = Math.max(most, Math.abs(now.get(k) - start.get(k)));
      }
    }
    int chosen = victim.choice.firstIndex(now.spec());
    assertThat(Math.abs(now.get(chosen) - start.get(chosen))).isEqualTo(most);
    assertThat(victim.choice.secondIndex(now.spec())).isNotEqualTo(chosen);
  }

  @Test
  void aNetworkOfOneWeightTakesItsBiasAsWell() {
    NetworkSpec smallest = new NetworkSpec(1, List.of(new LayerSpec(1, Activation.TANH)));
    Parameters start = Parameters.of(smallest, new double[] {0, 0});
    victim.choice.fill(start, Parameters.of(smallest, new double[] {0.1, 0.2}));
    assertThat(victim.choice.getAxes().first()).hasValue(new Part.Weight(0, 0, 0));
    assertThat(victim.choice.getAxes().second()).hasValue(new Part.Bias(0, 0));
  }

  @Test
  void randomDirectionsHaveASeed() {
    victim.choice.random.set(true);
    open();
    double once = view().map().loss(0, 0);
    assertThat(texts.horizontal(view())).isEqualTo("direction 1");
    assertThat(texts.columns(view()).low()).isEqualTo(-1);
    victim.choice.drawAgain();
    finish();
    assertThat(view().map().loss(0, 0)).isNotEqualTo(once);
    victim.choice.seed.set(1);
    finish();
    assertThat(view().map().loss(0, 0)).isEqualTo(once);
  }

  @Test
  void anotherNetworkGetsAnotherMapAndLostWeightsAreReplaced() {
    selection.select(new Part.Weight(0, 2, 9));
    selection.select(SECOND);
    open();
    run.run.session().edit(recipe -> RecipeEdits.withUnits(recipe, 0, 8));
    run.until(s -> s.recipe().network().unitsOf(0) == 8 && s.parameterHistory().isPresent());
    finish();
    assertThat(view().map().plane().centre()).isEqualTo(run.snapshot().parameters());
    assertThat(victim.choice.getAxes().first().orElseThrow())
        .matches(part -> part.isIn(run.snapshot().recipe().network()));
    assertThat(victim.choice.getAxes().second()).hasValue(SECOND);
  }
}
