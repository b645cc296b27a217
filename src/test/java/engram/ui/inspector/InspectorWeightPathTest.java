package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.inspect.landscape.ValuePath;
import engram.nn.Part;
import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorWeightPathTest {
  private static final Part WEIGHT = new Part.Weight(0, 2, 6);

  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorWeightViewModel victim = fixture.weight;

  @AfterEach
  void close() {
    fixture.close();
  }

  private ValuePath path() {
    return victim.path().orElseThrow();
  }

  private void train(int epochs) {
    int end = fixture.run.getSnapshot().epoch() + epochs;
    for (int k = 0; k < epochs; k++) fixture.run.session().stepForward();
    Await.until(
        fixture.run, () -> fixture.run.getSnapshot().epoch() == end && !fixture.run.isRunning());
  }

  @Test
  void followsTheSelectedWeightFromEpochZeroOn() {
    fixture.selection.select(WEIGHT);
    fixture.awaitNextStep();
    assertThat(path().size()).isEqualTo(1);
    double first = path().value(0);
    train(8);
    assertThat(path().size()).isEqualTo(9);
    assertThat(path().value(0)).isEqualTo(first);
    assertThat(path().value(8)).isEqualTo(fixture.weight.getWorked().orElseThrow().value());
  }

  @Test
  void aWeightSelectedLaterHasItsWholePathToo() {
    train(8);
    fixture.selection.select(new Part.Bias(0, 6));
    fixture.awaitNextStep();
    assertThat(path().size()).isEqualTo(9);
    fixture.run.session().goTo(3);
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() == 3);
    assertThat(path().size()).isEqualTo(9);
    assertThat(path().shown()).isEqualTo(3);
  }

  @Test
  void writesItsEndsWithTheChosenDigits() {
    train(8);
    fixture.selection.select(WEIGHT);
    fixture.awaitNextStep();
    assertThat(path().lowest()).isLessThan(path().highest());
    assertThat(victim.lowest()).isEqualTo(new NumberText(4).of(path().lowest()));
    fixture.inspector.moreDigits();
    assertThat(victim.lowest()).isEqualTo(new NumberText(5).of(path().lowest()));
    assertThat(victim.highest()).isEqualTo(new NumberText(5).of(path().highest()));
  }

  @Test
  void withNoWeightSelectedThereIsNoPathAndNoHistoryIsMade() {
    train(8);
    assertThat(fixture.run.getSnapshot().parameterHistory()).isEmpty();
    fixture.selection.select(new Part.Neuron(0, 6));
    fixture.awaitNextStep();
    assertThat(victim.path()).isEmpty();
    assertThat(victim.lowest()).isEmpty();
    assertThat(victim.highest()).isEmpty();
    fixture.selection.select(WEIGHT);
    assertThat(victim.path()).isPresent();
    fixture.selection.clear();
    assertThat(victim.path()).isEmpty();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameterHistory().isEmpty());
  }

  @Test
  void whileRunningItIsHeldBackWithTheRestAndExactAtTheStop() {
    fixture.selection.select(WEIGHT);
    fixture.awaitNextStep();
    fixture.run.session().setSpeed(200);
    fixture.run.session().run();
    Await.until(fixture.run, () -> fixture.run.isRunning());
    ValuePath held = path();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().epoch() > 5);
    if (fixture.run.isRunning()) assertThat(path()).isSameAs(held);
    fixture.run.session().pause();
    Await.until(fixture.run, () -> fixture.run.getSnapshot().state() == RunState.PAUSED);
    assertThat(path().epoch(path().shown())).isEqualTo(fixture.run.getSnapshot().epoch());
    assertThat(path().size()).isGreaterThan(5);
  }
}
