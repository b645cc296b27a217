package engram.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeEditsTest {
  private static final LayerSpec TEN_TANH = new LayerSpec(10, Activation.TANH);
  private static final LayerSpec THREE_TANH = new LayerSpec(3, Activation.TANH);

  private final Recipe recipe = Preset.REPAIRED.recipe();
  private final Recipe crossEntropy = RecipeEdits.withLoss(recipe, Loss.CROSS_ENTROPY);

  @Test
  void aHiddenLayerIsAddedBeforeTheOutputLikeTheOneBefore() {
    Recipe wide = RecipeEdits.withUnits(recipe, 0, 7);
    assertThat(RecipeEdits.addHidden(wide).network().layers())
        .containsExactly(
            new LayerSpec(7, Activation.TANH), new LayerSpec(7, Activation.TANH), THREE_TANH);
  }

  @Test
  void withoutHiddenLayersTheFirstOneHasTenTanhNeurons() {
    Recipe flat = RecipeEdits.removeHidden(recipe, 0);
    assertThat(flat.network().layers()).containsExactly(THREE_TANH);
    assertThat(RecipeEdits.addHidden(flat).network().layers())
        .containsExactly(TEN_TANH, THREE_TANH);
  }

  @Test
  void theOutputLayerKeepsItsNeuronsAndIsNotTakenOut() {
    assertThat(RecipeEdits.withUnits(recipe, 1, 5)).isEqualTo(recipe);
    assertThat(RecipeEdits.removeHidden(recipe, 1)).isEqualTo(recipe);
  }

  @Test
  void anEditOfALayerThatIsGoneChangesNothing() {
    assertThat(RecipeEdits.removeHidden(recipe, 4)).isEqualTo(recipe);
    assertThat(RecipeEdits.withUnits(recipe, 4, 5)).isEqualTo(recipe);
    assertThat(RecipeEdits.withActivation(recipe, 4, Activation.RELU)).isEqualTo(recipe);
  }

  @Test
  void aHiddenLayerDoesNotBecomeSoftmax() {
    assertThat(RecipeEdits.withActivation(recipe, 0, Activation.SOFTMAX)).isEqualTo(recipe);
  }

  @Test
  void crossEntropyBringsASoftmaxOutput() {
    assertThat(crossEntropy.loss()).isEqualTo(Loss.CROSS_ENTROPY);
    assertThat(crossEntropy.network())
        .isEqualTo(new NetworkSpec(4, List.of(TEN_TANH, new LayerSpec(3, Activation.SOFTMAX))));
  }

  @Test
  void crossEntropyLeavesASigmoidOutputAlone() {
    Recipe sigmoid = RecipeEdits.withActivation(recipe, 1, Activation.SIGMOID);
    assertThat(RecipeEdits.withLoss(sigmoid, Loss.CROSS_ENTROPY).network())
        .isEqualTo(sigmoid.network());
  }

  @Test
  void crossEntropyBringsTargetsZeroAndOne() {
    Recipe signs = RecipeFit.withTargets(recipe, TargetCoding.PLUS_MINUS_ONE);
    assertThat(RecipeEdits.withLoss(signs, Loss.CROSS_ENTROPY).data().targets())
        .isEqualTo(TargetCoding.ZERO_ONE);
  }

  @Test
  void anOutputThatCrossEntropyDoesNotTakeBringsBackTheSquaredError() {
    Recipe relu = RecipeEdits.withActivation(crossEntropy, 1, Activation.RELU);
    assertThat(relu.loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    assertThat(RecipeEdits.withActivation(crossEntropy, 1, Activation.SIGMOID).loss())
        .isEqualTo(Loss.CROSS_ENTROPY);
    assertThat(RecipeEdits.withActivation(crossEntropy, 0, Activation.RELU).loss())
        .isEqualTo(Loss.CROSS_ENTROPY);
  }

  @Test
  void targetsOfBothSignsBringBackTheSquaredError() {
    Recipe signs = RecipeFit.withTargets(crossEntropy, TargetCoding.PLUS_MINUS_ONE);
    assertThat(signs.loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    assertThat(signs.data().targets()).isEqualTo(TargetCoding.PLUS_MINUS_ONE);
  }

  @Test
  void anOptimiserThatLivesOnMomentumGetsTheUsualOneWhereThereIsNone() {
    assertThat(RecipeEdits.withOptimizer(recipe, Optimizer.NESTEROV).settings().momentum())
        .isEqualTo(0.9);
    assertThat(RecipeEdits.withOptimizer(recipe, Optimizer.ADAM).settings().momentum()).isZero();
    Recipe half = recipe.withSettings(recipe.settings().withMomentum(0.5));
    assertThat(RecipeEdits.withOptimizer(half, Optimizer.MOMENTUM).settings().momentum())
        .isEqualTo(0.5);
  }
}
