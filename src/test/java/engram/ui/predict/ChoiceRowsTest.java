package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The three answers: what is chosen is said, and what was said is chosen. */
@ExtendWith(StageExtension.class)
class ChoiceRowsTest {
  private static final PseudoClass HAPPENED = PseudoClass.getPseudoClass("happened");

  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final PredictViewModel predict = new PredictViewModel(new PanesViewModel(), texts);
  private ChoiceRows rows;
  private Pane pane;
  private Subscription following;
  private Consumer<Course> happened;

  private final class Asked implements Trial {
    @Override
    public Question question() {
      return new Question(
          of -> "t", of -> "q", of -> "Now", Measure.ACCURACY, Axis.EPOCH, true, 0, 60);
    }

    @Override
    public void begin(Consumer<Course> known) {
      known.accept(Course.of(60, epoch -> 0.5, 0.8, true));
    }

    @Override
    public void run(DoubleConsumer progress, Consumer<Course> whole) {
      happened = whole;
    }

    @Override
    public void stop() {}

    @Override
    public Optional<Runnable> show() {
      return Optional.empty();
    }
  }

  @BeforeEach
  void open() {
    rows = new ChoiceRows(predict, texts);
    pane = new Pane();
    pane.getChildren().setAll(rows.nodes());
    following = rows.subscribe();
    predict.ask(Asked::new);
  }

  private RadioButton button(String id) {
    return (RadioButton) pane.lookup("#choose-" + id);
  }

  private TextField hands(String id) {
    return (TextField) pane.lookup("#hands-" + id);
  }

  private HBox row(String id) {
    return (HBox) button(id).getParent();
  }

  /** Of the bar, in em. */
  private double bar(String id) {
    Node bar = row(id).getChildren().get(2);
    return Double.parseDouble(bar.getStyle().replaceAll(".*-fx-pref-width: ([\\d.]+)em.*", "$1"));
  }

  @Test
  void whatIsChosenIsSaidAndTheOtherWayRound() {
    button("worse").setSelected(true);
    assertThat(predict.state().guess().choice()).contains(Verdict.WORSE);
    predict.choose(Verdict.SAME);
    assertThat(button("same").isSelected()).isTrue();
    assertThat(button("worse").isSelected()).isFalse();
    predict.again();
    assertThat(button("same").isSelected()).isFalse();
    assertThat(predict.state().guess().choice()).isEmpty();
  }

  @Test
  void barsAreAsLongAsTheirHands() {
    predict.hands(Verdict.BETTER).type("10");
    predict.hands(Verdict.SAME).type("4");
    assertThat(bar("better")).isEqualTo(5);
    assertThat(bar("same")).isEqualTo(2);
    assertThat(bar("worse")).isZero();
    assertThat(hands("same").getText()).isEqualTo("4");
  }

  @Test
  void aNumberOfHandsThatCannotBeIsSaid() {
    ObservableValue<String> problem = rows.problem();
    assertThat(problem.getValue()).isEmpty();
    predict.hands(Verdict.WORSE).type("-1");
    assertThat(problem.getValue()).contains("-1");
    predict.hands(Verdict.WORSE).type("1");
    assertThat(problem.getValue()).isEmpty();
  }

  @Test
  void onceItRunsNothingCanBeChosenAndWhatHappenedIsMarked() {
    predict.choose(Verdict.WORSE);
    predict.run();
    assertThat(button("better").isMouseTransparent()).isTrue();
    assertThat(hands("better").isEditable()).isFalse();
    assertThat(row("better").getPseudoClassStates()).doesNotContain(HAPPENED);
    happened.accept(Course.of(60, epoch -> 0.4, 0.9, true));
    assertThat(row("better").getPseudoClassStates()).contains(HAPPENED);
    assertThat(row("worse").getPseudoClassStates()).doesNotContain(HAPPENED);
    button("same").setSelected(true);
    assertThat(predict.state().guess().choice()).contains(Verdict.WORSE);
    predict.again();
    assertThat(row("better").getPseudoClassStates()).doesNotContain(HAPPENED);
    assertThat(button("better").isMouseTransparent()).isFalse();
  }

  @Test
  void withoutHandsThereIsNoFieldForThem() {
    rows.countHands(false);
    assertThat(hands("better").isVisible()).isFalse();
    assertThat(hands("better").isManaged()).isFalse();
    rows.countHands(true);
    assertThat(hands("better").isVisible()).isTrue();
  }

  @Test
  void whatIsLeftFollowsNoLonger() {
    following.unsubscribe();
    predict.choose(Verdict.BETTER);
    assertThat(button("better").isSelected()).isFalse();
  }
}
