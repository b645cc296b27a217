package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionSetup;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The network of the irises with what is taken away of it, in 600 × 400 pixels. */
@ExtendWith(StageExtension.class)
class LesionPicturesTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  private final LesionPictures pictures = new LesionPictures(models.pointing, preferences, texts);

  @BeforeEach
  void chooseIrises() {
    models.settings.setProperty().set(LesionSet.IRIS);
  }

  private LesionScene at(LesionKind kind, double share) {
    models.settings.chosen(LesionSetup.KIND).set(kind);
    models.settings.setShare(share);
    while (!work.isEmpty()) work.remove().run();
    LesionScene scene = models.lesion.getScene().orElseThrow();
    pictures.of(scene, 600, 400, 1);
    return scene;
  }

  /** Everything that the mouse can be over. */
  private Set<Part> found(LesionScene scene) {
    Set<Part> found = new HashSet<>();
    for (int x = 0; x < 600; x += 2) {
      for (int y = 0; y < 400; y += 2) pictures.at(scene, x, y).ifPresent(found::add);
    }
    return found;
  }

  @Test
  void theWeightsThatAreGoneAreThoseThatWereTakenAway() {
    LesionScene scene = at(LesionKind.WEIGHTS, 0.3);
    assertThat(pictures.gone(scene)).hasSize(21).hasSameElementsAs(weights(scene));
    assertThat(pictures.gone(at(LesionKind.WEIGHTS, 0))).isEmpty();
  }

  private static List<Part.Weight> weights(LesionScene scene) {
    return scene.state().removed().stream().map(Part.Weight.class::cast).toList();
  }

  @Test
  void withANeuronAllItsConnectionsAreGone() {
    LesionScene scene = at(LesionKind.NEURONS, 0.4);
    NetworkSpec spec = scene.parameters().spec();
    int neurons = scene.state().removed().size();
    assertThat(neurons).isEqualTo(4);
    assertThat(pictures.gone(scene))
        .hasSize(neurons * (spec.inputsOf(0) + spec.unitsOf(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsGoneCantBePointedAt() {
    LesionScene whole = at(LesionKind.WEIGHTS, 0);
    Set<Part> all = found(whole);
    assertThat(all).hasSizeGreaterThan(60);
    LesionScene scene = at(LesionKind.WEIGHTS, 0.5);
    assertThat(found(scene)).doesNotContainAnyElementsOf(scene.state().removed());
    assertThat(found(at(LesionKind.WEIGHTS, 1))).noneMatch(Part.Weight.class::isInstance);
  }

  @Test
  void aWordLightsUpThePartThatStandsForItWhichIsLeft() {
    LesionScene scene = at(LesionKind.NEURONS, 0.5);
    models.pointing.point(Optional.of(LesionPair.NEURON));
    Part neuron = pictures.of(scene, 600, 400, 1).hovered().orElseThrow();
    assertThat(neuron).isInstanceOf(Part.Neuron.class);
    assertThat(scene.state().removed()).doesNotContain(neuron);
    models.pointing.point(Optional.of(LesionPair.RECALL));
    assertThat(pictures.of(scene, 600, 400, 1).hovered()).isEmpty();
    assertThat(pictures.of(scene, 600, 400, 1).pointed()).isPresent();
    models.pointing.point(Optional.empty());
    assertThat(pictures.of(scene, 600, 400, 1).pointed()).isEmpty();
  }

  @Test
  void theStrongestWeightThatIsLeftStandsForAll() {
    LesionScene scene = at(LesionKind.WEIGHTS, 0.5);
    Part.Weight shown = LesionPairWords.weight(scene, Optional.empty());
    int last = scene.parameters().spec().layerCount() - 1;
    double strongest = 0;
    for (int from = 0; from < scene.parameters().spec().inputsOf(last); from++) {
      for (int to = 0; to < scene.parameters().spec().unitsOf(last); to++) {
        strongest = Math.max(strongest, Math.abs(scene.parameters().weight(last, from, to)));
      }
    }
    assertThat(Math.abs(scene.parameters().weight(shown.layer(), shown.from(), shown.to())))
        .isEqualTo(strongest);
  }
}
