package engram.ui.graph;

import engram.inspect.PredictedNumber;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Paints what stands around the neurons: inputs, classes with their output bars, captions. */
final class LabelPainter {

  private static final double BAR_HEIGHT = 0.9;
  private final PaintFonts fonts;
  private List<String> captions = List.of();
  private double captionSize;
  private double widestCaption;

  LabelPainter(PaintFonts fonts) {
    this.fonts = fonts;
  }

  void paint(Drawing gc, NetworkPicture picture) {
    if (picture.layout().image().isEmpty()) paintFeatures(gc, picture);
    paintClasses(gc, picture);
    paintCaptions(gc, picture);
  }

  private void paintFeatures(Drawing gc, NetworkPicture picture) {
    NetworkLayout layout = picture.layout();
    NetworkLabels texts = picture.texts().labels();
    LayerColumn column = layout.inputs();
    double em = layout.em();
    double x = layout.featureX();
    gc.setTextAlign(TextAlignment.RIGHT);
    boolean oneLine = layout.inputsInOneLine();
    double nameX = layout.featureNameX();
    double nameY = oneLine ? PaintFonts.HALF_CAP * em : -0.28 * em;
    double valueY = oneLine ? PaintFonts.HALF_CAP * LabelSizes.small(em) : 1.02 * em;
    gc.setFill(picture.palette().text());
    gc.setFont(fonts.regular(em));
    for (int place = 0; place < column.shown(); place++) {
      PaintedText.fill(
          gc,
          texts.features().get(column.unit(place)),
          nameX,
          column.y(place) + nameY,
          layout.labels().featureName());
    }
    gc.setFill(picture.palette().muted());
    gc.setFont(fonts.regular(LabelSizes.small(em)));
    for (int place = 0; place < column.shown(); place++) {
      PaintedText.fill(gc, texts.values().get(column.unit(place)), x, column.y(place) + valueY);
    }
  }

  private void paintClasses(Drawing gc, NetworkPicture picture) {
    LayerColumn column = picture.layout().outputs();
    gc.setTextAlign(TextAlignment.LEFT);
    for (int place = 0; place < column.shown(); place++) {
      paintName(gc, picture, place);
      paintTag(gc, picture, place);
      paintBar(gc, picture, place);
      int at = place;
      picture.marks().number().ifPresent(number -> paintNumber(gc, picture, at, number));
    }
  }

  /** The middle of an output's name. */
  private static double nameY(NetworkLayout layout, int place) {
    double y = layout.outputs().y(place);
    if (layout.outputsInOneLine()) return y;
    return y - (layout.outputsInThreeLines() ? 1.15 : 0.68) * layout.em();
  }

  /** The middle of an output's bar. */
  private static double barY(NetworkLayout layout, int place) {
    double y = layout.outputs().y(place);
    if (layout.outputsInOneLine()) return y;
    return y + (layout.outputsInThreeLines() ? 0.12 : 0.62) * layout.em();
  }

  /** What is foretold below the bar, the truth below that, and its place on the bar. */
  private void paintNumber(Drawing gc, NetworkPicture picture, int place, PredictedNumber number) {
    NetworkLayout layout = picture.layout();
    double em = layout.em();
    double room = layout.right() - layout.barX();
    double bar = barY(layout, place);
    double x = layout.barX() + picture.marks().share(number.target()) * layout.barWidth();
    gc.setStroke(picture.palette().text());
    gc.setLineWidth(0.14 * em);
    gc.strokeLine(x, bar - 0.6 * em, x, bar + 0.6 * em);
    gc.setFill(picture.palette().text());
    gc.setFont(fonts.bold(em));
    PaintedText.fill(gc, number.foretoldText(), layout.barX(), bar + 1.75 * em, room);
    gc.setFill(picture.palette().muted());
    gc.setFont(fonts.regular(LabelSizes.small(em)));
    String truth = picture.texts().trueTag() + " " + number.truthText();
    PaintedText.fill(gc, truth, layout.barX(), bar + 3.1 * em, room);
  }

  /** Bold if it is the network's answer. */
  private void paintName(Drawing gc, NetworkPicture picture, int place) {
    NetworkLayout layout = picture.layout();
    int unit = layout.outputs().unit(place);
    double em = layout.em();
    String name = picture.texts().labels().classes().get(unit);
    gc.setFill(picture.palette().text());
    gc.setFont(unit == picture.marks().named() ? fonts.bold(em) : fonts.regular(em));
    double baseline = nameY(layout, place) + PaintFonts.HALF_CAP * em;
    PaintedText.fill(gc, name, layout.nameX(), baseline, layout.labels().className());
  }

  /** What the network answers, and what is true. */
  private void paintTag(Drawing gc, NetworkPicture picture, int place) {
    NetworkLayout layout = picture.layout();
    int unit = layout.outputs().unit(place);
    boolean isTrue = unit == picture.marks().right();
    boolean isAnswer = unit == picture.marks().named();
    if (!isTrue && !isAnswer) return;
    NetworkTexts texts = picture.texts();
    String tag = !isAnswer ? texts.trueTag() : isTrue ? texts.rightTag() : texts.wrongTag();
    double size = LabelSizes.small(layout.em());
    double y =
        layout.outputsInThreeLines()
            ? barY(layout, place) + 1.12 * layout.em()
            : nameY(layout, place);
    gc.setFill(isAnswer ? picture.palette().accent() : picture.palette().muted());
    gc.setFont(isAnswer ? fonts.bold(size) : fonts.regular(size));
    PaintedText.fill(gc, tag, layout.tagX(), y + PaintFonts.HALF_CAP * size, layout.labels().tag());
  }

  private void paintBar(Drawing gc, NetworkPicture picture, int place) {
    NetworkLayout layout = picture.layout();
    LayerColumn column = layout.outputs();
    double em = layout.em();
    double height = BAR_HEIGHT * em;
    double y = barY(layout, place) - height / 2;
    double a = picture.pass().a(column.layer(), column.unit(place));
    gc.setFill(picture.palette().border());
    gc.fillRoundRect(layout.barX(), y, layout.barWidth(), height, height, height);
    double length = picture.marks().share(a) * layout.barWidth();
    if (!(length > 0)) return;
    double least = Math.max(length, height);
    gc.setFill(picture.outputColor(column.unit(place)).orElse(picture.palette().muted()));
    gc.fillRoundRect(layout.barX(), y, least, height, height, height);
    gc.setStroke(picture.outputEdge(column.unit(place)).orElse(picture.palette().muted()));
    gc.setLineWidth(0.07 * em);
    gc.strokeRoundRect(layout.barX(), y, least, height, height, height);
  }

  /**
   * Whether captions of two lines can be read where columns are so near: else they are left out.
   */
  private boolean fits(NetworkLabels texts, double size, double room) {
    List<String> all = new ArrayList<>(texts.captions());
    all.addAll(texts.activations());
    if (!all.equals(captions) || size != captionSize) {
      captions = all;
      captionSize = size;
      widestCaption = 0;
      Text ruler = new Text();
      ruler.setFont(fonts.regular(size));
      for (String each : captions) {
        ruler.setText(each);
        widestCaption = Math.max(widestCaption, ruler.getLayoutBounds().getWidth());
      }
    }
    return widestCaption <= room || size * Math.sqrt(room / widestCaption) >= LabelSizes.LEAST;
  }

  private void paintCaptions(Drawing gc, NetworkPicture picture) {
    NetworkLayout layout = picture.layout();
    double em = layout.em();
    double size = LabelSizes.small(em);
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setFill(picture.palette().muted());
    double room = layout.columnGap() - 0.4 * em;
    gc.setFont(fonts.regular(size));
    if (layout.captionLines() > 1 && !fits(picture.texts().labels(), size, room)) return;
    double y = layout.captionY() + PaintFonts.HALF_CAP * size;
    for (int k = 0; k < layout.columns().size(); k++) {
      double x = layout.columns().get(k).x();
      if (layout.captionLines() == 1) {
        PaintedText.fill(gc, picture.texts().labels().caption(k), x, y);
      } else {
        PaintedText.fill(gc, picture.texts().labels().captions().get(k), x, y, room);
        PaintedText.fill(
            gc,
            picture.texts().labels().activations().get(k),
            x,
            y + NetworkLayout.CAPTION_LINE * em,
            room);
      }
    }
  }
}
