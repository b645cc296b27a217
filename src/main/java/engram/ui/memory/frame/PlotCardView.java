package engram.ui.memory.frame;

import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Shows a {@link PlotCard}. */
final class PlotCardView extends VBox {
  private final PlotCard card;
  private final Texts texts;
  private final HBox head = new HBox();
  private final PlotCanvas canvas = new PlotCanvas();
  private static final double WIDEST_INVITATION = 0.76;

  private final Label beside = new Label();
  private final Label over = new Label();
  private final Label below = new Label();
  private Subscription subscriptions = Subscription.EMPTY;

  PlotCardView(PlotCard card, Shared shared) {
    this.card = card;
    texts = shared.texts();
    getStyleClass().addAll("card", "recall-curve", "card-of-" + card.id());
    HBox.setHgrow(this, Priority.ALWAYS);
    Label title = new Label(text("title"));
    title.getStyleClass().add("card-title");
    title.setMinWidth(USE_PREF_SIZE);
    beside.setId(card.id() + "Beside");
    beside.getStyleClass().add("muted");
    head.getStyleClass().add("recall-head");
    head.getChildren().addAll(title, beside);
    card.measuring().ifPresent(this::addMeasuring);
    StackPane room = new StackPane(canvas, over);
    // the numbers at both axes stay in sight
    over.maxWidthProperty().bind(room.widthProperty().multiply(WIDEST_INVITATION));
    VBox.setVgrow(room, Priority.ALWAYS);
    canvas.setId(card.id());
    canvas.getStyleClass().setAll("recall-plot");
    canvas.setHelpText(text("help"));
    canvas.setLook(shared.preferences());
    card.go().ifPresent(canvas::setOnPlace);
    over.setId(card.id() + "Over");
    over.getStyleClass().add("recall-invitation");
    over.setWrapText(true);
    over.setMouseTransparent(true);
    below.setId(card.id() + "Below");
    below.getStyleClass().addAll("muted", "plot-card-note");
    getChildren().addAll(head, room, below);
    for (var each : card.changes()) {
      subscriptions = subscriptions.and(each.subscribe((before, now) -> show()));
    }
    subscriptions =
        subscriptions.and(
            shared.preferences().themeProperty().subscribe((before, now) -> canvas.paint()));
    card.wanted()
        .ifPresent(
            wanted ->
                subscriptions =
                    subscriptions.and(wanted.subscribe(now -> Presence.set(this, now))));
    show();
  }

  Subscription subscriptions() {
    return subscriptions;
  }

  private String text(String key) {
    return texts.get(card.prefix() + key);
  }

  private void addMeasuring(MemoryMeasuring<?, ?> measuring) {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    ProgressBar progress = new ProgressBar();
    progress.getStyleClass().add("recall-progress");
    Button measure = button("measure", measuring::start);
    Button cancel = button("cancel", measuring::cancel);
    if (texts.bundle().containsKey(card.prefix() + "measure.tip")) {
      Hint.setText(measure, text("measure.tip"));
    }
    head.getChildren().addAll(room, progress, measure, cancel);
    subscriptions =
        Subscription.combine(
            measuring.progressProperty().subscribe(now -> progress.setProgress(now.doubleValue())),
            measuring
                .runningProperty()
                .subscribe(
                    running -> {
                      Presence.set(measure, !running);
                      Presence.set(cancel, running);
                      Presence.set(progress, running);
                    }));
  }

  private Button button(String id, Runnable action) {
    Button button = new Button(text(id));
    button.setId(id);
    button.setOnAction(event -> action.run());
    button.getStyleClass().add("recall-button");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show() {
    PlotCard.Shown now = card.shown().get();
    boolean drawn = now.plot().isPresent();
    Presence.set(canvas, drawn);
    now.plot().ifPresent(canvas::show);
    beside.setText(now.beside());
    over.setText(now.over());
    over.setMaxHeight(drawn ? USE_COMPUTED_SIZE : Double.MAX_VALUE);
    over.setAlignment(drawn ? Pos.CENTER_LEFT : Pos.CENTER);
    Presence.set(over, !now.over().isEmpty());
    below.setText(now.below());
    Presence.set(below, !now.below().isEmpty());
  }
}
