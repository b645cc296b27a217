package engram.app;

import engram.memory.PatternGrid;
import engram.memory.RecallRule;
import engram.memory.RecallSetup;
import engram.viewmodel.RecallModels;
import engram.viewmodel.RecallSpoil;
import engram.viewmodel.Workspace;
import java.util.List;

/** The stages of the tour on memory: a spoiled pattern comes back, or something else does. */
final class RecallStages {
  private static final int MIDDLE = 60;
  private static final int LARGE_MIDDLE = 240;
  private static final int LARGE_NEURON = 210;
  private static final double BETA = 0.02;

  private final Wiring wiring;

  RecallStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("recall-begun", this::begin),
        new Tour.Stage("recall-recalling", () -> goTo(MIDDLE)),
        new Tour.Stage("recall-recalled", this::end),
        new Tour.Stage("recall-mixture", this::cover),
        new Tour.Stage("recall-all-hebb", this::storeAll),
        new Tour.Stage("recall-storkey", () -> rule(RecallRule.STORKEY)),
        new Tour.Stage("recall-softmax", () -> rule(RecallRule.SOFTMAX)),
        new Tour.Stage("recall-blend", this::blend, this::few),
        new Tour.Stage("recall-draw", this::draw, this::closeDrawing),
        new Tour.Stage("recall-large", this::enlarge),
        new Tour.Stage("recall-large-all", this::storeAllLarge, this::shrink),
        new Tour.Stage("recall-capacity", this::measure, this::back));
  }

  private RecallModels models() {
    return wiring.later().memory.recall.models();
  }

  private void begin() {
    FxDriver.act(() -> wiring.panes.show(Workspace.MEMORY));
  }

  private void goTo(int step) {
    FxDriver.act(() -> models().playback.goTo(step));
  }

  private void end() {
    goTo(Integer.MAX_VALUE);
  }

  private void cover() {
    FxDriver.act(() -> models().settings.spoilProperty().set(RecallSpoil.BOTTOM));
    end();
  }

  private void storeAll() {
    FxDriver.act(
        () -> {
          models().settings.spoilProperty().set(RecallSpoil.CELLS);
          models().patterns.storeAll();
        });
    end();
  }

  private void rule(RecallRule rule) {
    FxDriver.act(() -> models().settings.ruleProperty().set(rule));
    end();
  }

  private void blend() {
    FxDriver.act(
        () -> {
          models().settings.number(RecallSetup.BETA).number().set(BETA);
          models().recall.pin(MIDDLE);
        });
    end();
  }

  private void few() {
    FxDriver.act(
        () -> {
          models().recall.pin(MIDDLE);
          models().patterns.storeFew();
          models().settings.ruleProperty().set(RecallRule.HEBB);
        });
  }

  private void draw() {
    FxDriver.act(
        () -> {
          models().draw.openProperty().set(true);
          for (int k = 0; k < 10; k++) {
            models().draw.press(11 * k);
            if (k != 9 - k) models().draw.press(9 * (k + 1));
          }
        });
  }

  private void closeDrawing() {
    FxDriver.act(
        () -> {
          models().draw.clear();
          models().draw.openProperty().set(false);
        });
  }

  private void enlarge() {
    FxDriver.act(
        () -> {
          models().patterns.gridProperty().set(PatternGrid.TWENTY);
          models().recall.pin(LARGE_NEURON);
        });
    goTo(LARGE_MIDDLE);
  }

  private void storeAllLarge() {
    FxDriver.act(
        () -> {
          models().patterns.storeAll();
          models().settings.ruleProperty().set(RecallRule.PSEUDO_INVERSE);
        });
    goTo(LARGE_MIDDLE);
  }

  private void shrink() {
    FxDriver.act(
        () -> {
          models().patterns.storeFew();
          models().patterns.gridProperty().set(PatternGrid.TEN);
          models().settings.ruleProperty().set(RecallRule.HEBB);
        });
  }

  private void measure() {
    FxDriver.act(() -> models().capacity.start());
    FxDriver.await(() -> !models().capacity.runningProperty().get(), 1);
    end();
  }

  private void back() {
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
  }
}
