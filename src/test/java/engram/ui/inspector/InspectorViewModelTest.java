package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Await;
import engram.ui.base.PreferencesViewModel;
import engram.ui.run.RunViewModel;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {
  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorViewModel victim = fixture.inspector;
  private final RunViewModel run = fixture.run;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void explainsTheSelectedPartAtTheMomentOfAllPanes() {
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(victim.getShown().part()).contains(new Part.Neuron(0, 6));
    assertThat(victim.part.get()).contains(new Part.Neuron(0, 6));
    assertThat(victim.getShown().moment().snapshot()).isSameAs(run.getSnapshot());
    assertThat(victim.getShown().moment().row()).isEqualTo(InspectorFixture.ROW);
  }

  @Test
  void followsTheSampleAtOnce() {
    fixture.sample.show(5);
    assertThat(victim.getShown().moment().row()).isEqualTo(5);
  }

  @Test
  void whileTrainingRunsItFollowsInIntervalsAndAtAStopExactly() {
    run.session().stopAt(new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.empty()));
    run.session().setSpeed(Session.UNLIMITED);
    run.session().run();
    Await.until(run, () -> run.isRunning() && run.getSnapshot().epoch() > 2);
    int heldAt = victim.getShown().moment().snapshot().epoch();
    int seen = run.getSnapshot().epoch();
    Await.until(run, () -> run.getSnapshot().epoch() > seen);
    assertThat(run.isRunning()).isTrue();
    assertThat(victim.getShown().moment().snapshot().epoch()).isEqualTo(heldAt);
    run.session().pause();
    Await.until(run, () -> run.getSnapshot().state() == RunState.PAUSED);
    assertThat(victim.getShown().moment().snapshot()).isSameAs(run.getSnapshot());
  }

  @Test
  void catchesUpWhenTheIntervalIsOver() {
    run.session().setSpeed(50);
    run.session().run();
    Await.until(run, () -> run.isRunning() && run.getSnapshot().epoch() > 2);
    assertThat(victim.getShown().moment().snapshot()).isNotSameAs(run.getSnapshot());
    victim.catchUp();
    assertThat(victim.getShown().moment().snapshot()).isNotSameAs(run.getSnapshot());
    fixture.now += 50_000_000;
    victim.catchUp();
    assertThat(victim.getShown().moment().snapshot()).isSameAs(run.getSnapshot());
  }

  @Test
  void theDigitsStayWithinTheirRange() {
    for (int i = 0; i < 20; i++) victim.moreDigits();
    assertThat(victim.getShown().numbers().digits()).isEqualTo(PreferencesViewModel.MAX_DIGITS);
    for (int i = 0; i < 20; i++) victim.fewerDigits();
    assertThat(victim.getShown().numbers().digits()).isEqualTo(PreferencesViewModel.MIN_DIGITS);
  }

  @Test
  void explainsNothingThatANewNetworkLacks() {
    fixture.selection.select(new Part.Neuron(0, 6));
    NetworkSpec narrow =
        new NetworkSpec(
            4, List.of(new LayerSpec(2, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    run.session().load(Preset.REPAIRED.recipe().withNetwork(narrow));
    Await.until(run, () -> run.getSnapshot().recipe().network().equals(narrow));
    assertThat(victim.getShown().part()).isEmpty();
    assertThat(fixture.neuron.getWorked()).isEmpty();
    assertThat(fixture.neuron.histogram.get()).isEmpty();
  }

  @Test
  void anotherLanguageKeepsWhatIsSelected() {
    fixture.selection.select(new Part.Neuron(1, 1));
    assertThat(fixture.neuron.title()).isEqualTo("Neuron versicolor");
    fixture.preferences.switchLanguage();
    assertThat(fixture.neuron.title()).isEqualTo("神经元 变色鸢尾");
    assertThat(victim.getShown().part()).contains(new Part.Neuron(1, 1));
  }
}
