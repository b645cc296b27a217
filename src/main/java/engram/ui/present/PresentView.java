package engram.ui.present;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.formula.FormulaInk;
import engram.ui.graph.NetworkCanvas;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

/**
 * The page: sentence and number, picture, timeline and strip, a canvas each, so that only what
 * changed is painted; over them the spot that follows the mouse.
 */
public final class PresentView extends Region {
  private static final double SPOT = 9;

  private final PresentViewModel present;
  private final Supplier<Presented> inFront;
  private final PreferencesViewModel preferences;
  private final PanesViewModel panes;
  private final Texts texts;
  private final NetworkCanvas head = new NetworkCanvas();
  private final NetworkCanvas picture = new NetworkCanvas();
  private final NetworkCanvas time = new NetworkCanvas();
  private final NetworkCanvas strip = new NetworkCanvas();
  private final List<PresentSheet> sheets = new ArrayList<>();
  private final PresentStrip foci = new PresentStrip();
  private final PresentTime line = new PresentTime();
  private final Circle spot = new Circle(SPOT, Color.web("#ff2d2d"));
  private final Region blank = new Region();
  private PresentPage page = PresentPage.of(1280, 800);
  private double timeShown;
  private Object headShown;
  private Object stripShown;
  private final PresentFlow flow = new PresentFlow();
  private boolean dragging;
  private Subscription ofSubject = Subscription.EMPTY;
  private Subscription subscriptions = Subscription.EMPTY;

  private record HeadShown(PresentSentence sentence, PresentNumber number, Palette palette) {}

  private record StripShown(List<String> foci, int focus, String keys, Palette palette) {}

  PresentView(PresentViewModel present, Supplier<Presented> inFront, Shared shared) {
    this.present = present;
    this.inFront = inFront;
    preferences = shared.preferences();
    panes = shared.panes();
    texts = shared.texts();
    getStyleClass().add("present");
    head.setPainting((gc, w, h, scale) -> paint(0, gc, w, h, scale, page.head(), this::paintHead));
    picture.setPainting(
        (gc, w, h, scale) ->
            paint(1, gc, w, h, scale, page.pictureLayer(timeHeight()), this::paintPicture));
    time.setPainting(
        (gc, w, h, scale) -> paint(2, gc, w, h, scale, page.time(timeHeight()), this::paintTime));
    strip.setPainting(
        (gc, w, h, scale) -> paint(3, gc, w, h, scale, page.strip(), this::paintStrip));
    for (NetworkCanvas each : List.of(head, picture, time, strip)) {
      each.setMouseTransparent(true);
      sheets.add(new PresentSheet());
    }
    spot.setManaged(false);
    spot.setMouseTransparent(true);
    spot.setVisible(false);
    blank.getStyleClass().add("present-blank");
    blank.setMouseTransparent(true);
    blank.setBackground(Background.fill(Color.BLACK));
    getChildren().addAll(head, picture, time, strip, blank, spot);
    setCursor(Cursor.NONE);
    setOnMouseMoved(this::point);
    setOnMouseExited(event -> spot.setVisible(false));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> dragging = false);
    FormulaInk.onceReady(this::change);
    subscriptions =
        Subscription.combine(
            present.focusProperty().subscribe(focus -> change()),
            present.blankProperty().subscribe(blank::setVisible),
            panes.workspacePresentedProperty().subscribe((before, now) -> takeUp()),
            preferences.themeProperty().subscribe(theme -> look()),
            panes.workspaceProperty().subscribe(which -> follow()),
            panes.experimentProperty().subscribe((before, which) -> follow()),
            panes.challengeProperty().subscribe((before, which) -> follow()));
  }

  /**
   * A page over the teacher's window may ask what comes next: until it is closed the class keeps
   * the last picture.
   */
  private boolean isHeld() {
    boolean shown = headShown != null;
    return shown
        && panes.presentingProperty().get()
        && !panes.workspacePresentedProperty().getValue();
  }

  private void takeUp() {
    if (isHeld()) return;
    requestLayout();
    look();
  }

  /** Ends all that it follows. */
  void dispose() {
    subscriptions.unsubscribe();
    ofSubject.unsubscribe();
    subscriptions = Subscription.EMPTY;
    ofSubject = Subscription.EMPTY;
    getChildren().clear();
  }

  /** The size of the smallest text that is painted, in pixels. */
  public double smallestText() {
    return sheets.stream().mapToDouble(PresentSheet::smallestText).min().orElse(0);
  }

  /** Another subject is in front. */
  private void follow() {
    ofSubject.unsubscribe();
    ofSubject = Subscription.EMPTY;
    for (ObservableValue<?> each : subject().changes()) {
      ofSubject = ofSubject.and(each.subscribe((before, now) -> showMoment()));
    }
    for (ObservableValue<?> each : inFront.get().changes()) {
      ofSubject = ofSubject.and(each.subscribe((before, now) -> showBetween()));
    }
    if (!isHeld()) requestLayout();
    change();
  }

  private void showMoment() {
    flow.moment(System.nanoTime());
    change();
  }

  /** The picture alone is another; while moments flow, the next one shows it. */
  private void showBetween() {
    if (isHeld()) return;
    if (!subject().isRunning() || !flow.isFast(System.nanoTime())) picture.invalidate();
  }

  private void look() {
    if (isHeld()) return;
    setBackground(Background.fill(palette().card()));
    change();
  }

  private PresentSubject subject() {
    return inFront.get().subject();
  }

  /** In units; 0 without a timeline. */
  private double timeHeight() {
    return subject().timeline().map(PresentTimeline::height).orElse(0.0);
  }

  private Palette palette() {
    return Palette.of(preferences.getTheme());
  }

  private int focus() {
    return Math.min(present.getFocus(), subject().foci().size() - 1);
  }

  /** Something else is to be seen; head and strip are painted only if they are others. */
  private void change() {
    if (isHeld()) return;
    picture.invalidate();
    time.invalidate();
    if (timeHeight() != timeShown) requestLayout();
    Object newHead =
        new HeadShown(subject().sentence(focus()), subject().number(focus()), palette());
    if (!newHead.equals(headShown)) head.invalidate();
    headShown = newHead;
    Object newStrip = new StripShown(subject().foci(), focus(), keys(), palette());
    if (!newStrip.equals(stripShown)) strip.invalidate();
    stripShown = newStrip;
  }

  private String keys() {
    String step = subject().stepName();
    String back = texts.get(subject().isPart() ? "present.keys.back" : "present.keys.leave");
    if (subject().hasBefore(focus())) return texts.get("present.keys.before", step, back);
    return subject()
        .nextName()
        .map(next -> texts.get("present.keys.next", step, back, next))
        .orElseGet(() -> texts.get("present.keys", step, back));
  }

  @Override
  protected void layoutChildren() {
    page = PresentPage.of(getWidth(), getHeight());
    double timeHeight = timeHeight();
    timeShown = timeHeight;
    place(head, page.head());
    place(picture, page.pictureLayer(timeHeight));
    place(time, page.time(timeHeight));
    place(strip, page.strip());
    time.setVisible(timeHeight > 0);
    blank.resizeRelocate(0, 0, getWidth(), getHeight());
    spot.setRadius(SPOT * page.unit());
    for (NetworkCanvas each : List.of(head, picture, time, strip)) each.invalidate();
  }

  private void place(Region layer, PresentArea area) {
    double top = Math.round(area.y() * page.unit());
    double bottom = Math.round(area.bottom() * page.unit());
    layer.resizeRelocate(0, top, getWidth(), bottom - top);
  }

  // Painting

  private void paint(
      int layer,
      GraphicsContext g,
      double width,
      double height,
      double pixelScale,
      PresentArea area,
      Painting painting) {
    PaintedText.clear(g, 0, 0, width, height);
    g.save();
    g.scale(page.unit(), page.unit());
    g.translate(0, -area.y());
    PresentSheet sheet = sheets.get(layer);
    sheet.begin(g, palette(), page.unit(), pixelScale);
    painting.paint(sheet, area);
    g.restore();
  }

  private interface Painting {
    void paint(PresentSheet sheet, PresentArea area);
  }

  private void paintHead(PresentSheet sheet, PresentArea area) {
    PresentHead.paint(sheet, area, subject().sentence(focus()), subject().number(focus()));
  }

  private void paintPicture(PresentSheet sheet, PresentArea area) {
    inFront.get().paint(sheet, page.picture(timeHeight()), focus());
  }

  private void paintTime(PresentSheet sheet, PresentArea area) {
    subject().timeline().ifPresent(t -> line.paint(sheet, area, t, subject().isRunning()));
  }

  private void paintStrip(PresentSheet sheet, PresentArea area) {
    foci.paint(sheet, area, subject().foci(), focus(), keys());
  }

  // The mouse

  private void point(MouseEvent event) {
    spot.relocate(event.getX() - spot.getRadius(), event.getY() - spot.getRadius());
    spot.setVisible(true);
  }

  private void press(MouseEvent event) {
    point(event);
    if (isHeld()) return;
    double x = event.getX() / page.unit();
    double y = event.getY() / page.unit();
    Optional<PresentTimeline> timeline = subject().timeline();
    if (page.strip().contains(x, y)) {
      foci.at(x).ifPresent(present::choose);
    } else if (timeline.isPresent() && page.time(timeHeight()).contains(x, y)) {
      if (line.isOnButton(x, y)) present.toggle();
      else if (line.isOnLine(x)) {
        dragging = true;
        subject().goTo(line.stepAt(timeline.get(), x));
      }
    } else {
      inFront.get().click(x, y, focus());
    }
  }

  private void drag(MouseEvent event) {
    point(event);
    if (!dragging || isHeld()) return;
    double x = event.getX() / page.unit();
    subject().timeline().ifPresent(t -> subject().goTo(line.stepAt(t, x)));
  }
}
