package engram.ui.data.draw;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.sets.BuiltInSet;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.DataPageFixture;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataDrawViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.CIRCLE);
  private final DataDrawViewModel draw = page.draw;

  @BeforeEach
  void open() {
    page.panes.show(Workspace.DATA);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private void click(int label, double x, double y) {
    draw.hand.chooseClass(label);
    draw.hand.press(x, y);
    draw.hand.release();
  }

  private void drag(int label, double y) {
    draw.hand.chooseClass(label);
    draw.hand.press(0.2, y);
    draw.hand.drag(0.8, y);
    draw.hand.release();
  }

  private BooleanSupplier learned() {
    return () ->
        page.recipe().data().source() instanceof DataSource.Own
            && page.snapshot().data().given().rows() == draw.hand.pointsProperty().get().size()
            && draw.message.getValue().isEmpty();
  }

  private void drawTwoClasses() {
    draw.begin();
    drag(0, 0.3);
    drag(1, 0.7);
    page.until(learned());
  }

  private boolean isCircle() {
    return page.sets.chosen.getValue().filter(BuiltInSet.CIRCLE::equals).isPresent();
  }

  @Test
  void thereIsNoPlaneBeforeItIsAskedFor() {
    assertThat(draw.offered.getValue()).isFalse();
    draw.begin();
    assertThat(draw.offered.getValue()).isTrue();
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.DRAW);
    assertThat(draw.message.getValue()).contains("two classes").contains("Circle");
    assertThat(isCircle()).isTrue();
  }

  @Test
  void oneClassIsNotLearnedAndASecondOneIs() {
    draw.begin();
    drag(0, 0.3);
    assertThat(draw.message.getValue()).contains("second class");
    assertThat(isCircle()).isTrue();
    drag(1, 0.7);
    page.until(learned());
    assertThat(page.own.sets()).hasSize(1);
    assertThat(page.own.sets().get(0).id()).isEqualTo("My points");
    assertThat(page.recipe().network()).isEqualTo(Preset.MOONS.recipe().network());
    assertThat(page.recipe().data().split().test()).isEqualTo(0.2);
    assertThat(draw.counts()).containsExactly("A: 26", "B: 26");
  }

  @Test
  void ofFewPointsNoneIsKeptForTheTestUntilThereAreMore() {
    draw.begin();
    click(1, 0.2, 0.2);
    click(0, 0.8, 0.8);
    page.until(learned());
    assertThat(page.recipe().data().split().test()).isZero();
    assertThat(page.snapshot().data().dataset().classNames()).containsExactly("A", "B");
    drag(0, 0.5);
    page.until(learned());
    assertThat(page.recipe().data().split().test()).isEqualTo(0.2);
  }

  @Test
  void twoPointsTrainWithoutAFault() {
    draw.begin();
    click(0, 0.2, 0.2);
    click(1, 0.8, 0.8);
    page.until(learned());
    page.run.session().stepForward();
    page.until(() -> page.snapshot().epoch() == 1);
    assertThat(page.snapshot().state()).isEqualTo(RunState.PAUSED);
  }

  @Test
  void undoTakesBackGestureByGestureAndRedoBringsThemAgain() {
    draw.begin();
    drag(0, 0.3);
    List<DrawnPoint> one = draw.hand.pointsProperty().get();
    drag(1, 0.7);
    page.until(learned());
    List<DrawnPoint> two = draw.hand.pointsProperty().get();
    click(0, 0.5, 0.1);
    page.until(learned());
    draw.undo();
    page.until(() -> draw.hand.pointsProperty().get().equals(two));
    draw.undo(); // what is left was not learned
    page.until(() -> draw.hand.pointsProperty().get().equals(one));
    assertThat(isCircle()).isTrue();
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.DRAW);
    draw.undo();
    assertThat(draw.hand.pointsProperty().get()).isEmpty();
    assertThat(draw.undoableProperty().get()).isFalse();
    draw.redo();
    assertThat(draw.hand.pointsProperty().get()).isEqualTo(one);
    draw.redo();
    page.until(() -> draw.hand.pointsProperty().get().equals(two));
    draw.redo();
    page.until(() -> draw.hand.pointsProperty().get().size() == two.size() + 1);
    assertThat(draw.redoableProperty().get()).isFalse();
  }

  @Test
  void undoWhileRowsAreOnTheirWayTakesThemBack() {
    drawTwoClasses();
    int before = draw.hand.pointsProperty().get().size();
    click(0, 0.5, 0.1);
    draw.undo();
    page.until(() -> draw.hand.pointsProperty().get().size() == before && learned().getAsBoolean());
    assertThat(page.snapshot().data().given().rows()).isEqualTo(before);
  }

  @Test
  void erasingAClassKeepsTheLastRunAndUndoIsAtOnce() {
    drawTwoClasses();
    draw.hand.chooseEraser();
    draw.hand.chooseRadius(0.12);
    draw.hand.press(0.1, 0.7);
    draw.hand.drag(0.9, 0.7);
    draw.hand.release();
    assertThat(draw.counts()).containsExactly("A: 26", "B: 0");
    assertThat(draw.message.getValue()).contains("second class").contains("My points");
    assertThat(page.snapshot().data().given().rows()).isEqualTo(52);
    draw.undo();
    assertThat(draw.hand.pointsProperty().get()).hasSize(52);
    assertThat(draw.message.getValue()).isEmpty();
  }

  @Test
  void clearingCanBeUndone() {
    drawTwoClasses();
    draw.hand.clear();
    assertThat(draw.hand.pointsProperty().get()).isEmpty();
    draw.undo();
    assertThat(draw.hand.pointsProperty().get()).hasSize(52);
  }

  @Test
  void aRightClickErasesTheNearestPoint() {
    draw.begin();
    click(0, 0.5, 0.5);
    click(0, 0.52, 0.5);
    draw.hand.eraseAt(0.524, 0.5, 0.01);
    assertThat(draw.hand.pointsProperty().get()).containsExactly(new DrawnPoint(0, 0, 0));
    draw.hand.eraseAt(0.6, 0.5, 0.01);
    assertThat(draw.hand.pointsProperty().get()).hasSize(1);
  }

  @Test
  void singlePointsAreNotSprayed() {
    draw.begin();
    draw.hand.chooseSingle(true);
    drag(0, 0.5);
    assertThat(draw.hand.pointsProperty().get()).hasSize(1);
  }

  @Test
  void aThirdClassGetsAThirdOutput() {
    drawTwoClasses();
    draw.addClass();
    assertThat(draw.hand.brush.get().label()).isEqualTo(2);
    drag(2, 0.5);
    page.until(learned());
    assertThat(page.recipe().network().outputs()).isEqualTo(3);
    assertThat(page.snapshot().data().dataset().classNames()).containsExactly("A", "B", "C");
  }

  @Test
  void anotherSetClosesThePlaneAndTheDrawingIsThereAgainWhenItIsChosen() {
    drawTwoClasses();
    page.run.toggle();
    page.until(() -> page.run.isRunning());
    page.choose(BuiltInSet.IRIS);
    assertThat(draw.offered.getValue()).isFalse();
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.LOOK);
    page.run.session().undo();
    page.until(learned());
    assertThat(draw.hand.pointsProperty().get()).hasSize(52);
  }

  @Test
  void whatWasNotLearnedYetIsThereAgain() {
    draw.begin();
    drag(0, 0.3);
    page.choose(BuiltInSet.MOONS);
    assertThat(draw.offered.getValue()).isFalse();
    draw.begin();
    assertThat(draw.hand.pointsProperty().get()).hasSize(26);
  }

  @Test
  void drawingPointsASecondTimeKeepsWhatIsNotLearnedYet() {
    draw.begin();
    drag(0, 0.3);
    page.panes.dataPaneProperty().set(DataPane.LOOK);
    draw.begin();
    assertThat(draw.hand.pointsProperty().get()).hasSize(26);
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.DRAW);
    draw.undo();
    assertThat(draw.hand.pointsProperty().get()).isEmpty();
    draw.redo();
    draw.copy();
    page.until(learned());
    draw.begin();
    assertThat(draw.hand.pointsProperty().get()).as("left for a copy").hasSize(26);
  }

  @Test
  void aSecondDrawingHasANameOfItsOwn() {
    drawTwoClasses();
    draw.begin();
    assertThat(draw.getDrawing().orElseThrow().name()).isEqualTo("My points 2");
    assertThat(draw.hand.pointsProperty().get()).isEmpty();
  }

  @Test
  void aRunThatGoesOnGoesOnWithTheNewPoints() {
    drawTwoClasses();
    page.run.session().run();
    page.until(() -> page.run.isRunning());
    click(0, 0.5, 0.5);
    page.until(() -> learned().getAsBoolean() && page.snapshot().epoch() > 0);
    assertThat(page.snapshot().data().given().rows()).isEqualTo(53);
  }

  @Test
  void whatWasLearnedToTheEndIsLearnedAnewWithTheNewPoints() {
    drawTwoClasses();
    page.run.session().setSpeed(Session.UNLIMITED);
    page.run.session().run();
    page.until(() -> page.snapshot().state() == RunState.FINISHED);
    click(0, 0.5, 0.5);
    page.until(() -> learned().getAsBoolean() && page.snapshot().state() == RunState.FINISHED);
    assertThat(page.snapshot().data().given().rows()).isEqualTo(53);
  }

  @Test
  void aPlaneSetIsCopiedToDrawOnIt() {
    assertThat(draw.copyable.getValue()).isTrue();
    draw.copy();
    page.until(learned());
    assertThat(draw.getDrawing().orElseThrow().name()).isEqualTo("Circle, my copy");
    assertThat(draw.hand.pointsProperty().get()).hasSize(500);
    assertThat(draw.copyable.getValue()).isFalse();
    assertThat(page.recipe().network()).isEqualTo(Preset.MOONS.recipe().network());
  }

  @Test
  void irisIsNotCopied() {
    page.choose(BuiltInSet.IRIS);
    assertThat(draw.copyable.getValue()).isFalse();
  }

  @Test
  void whatTheNetworkSaysComesWithTheRun() {
    drawTwoClasses();
    page.until(() -> draw.surfaceProperty().get().isPresent());
    assertThat(draw.surfaceProperty().get().orElseThrow().grid().x(0)).isEqualTo(-6);
    draw.regionsShown.set(false);
    assertThat(draw.surfaceProperty().get()).isEmpty();
  }
}
