package engram.ui.graph;

import engram.ui.paint.PaintFonts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Measures the labels of a network; slow, so done only when they or their size change. */
public final class LabelMeasure {
  private static final double TAG_PADDING = 1;

  private LabelMeasure() {}

  /**
   * The widths of these texts.
   *
   * @param em size of the base font in pixels
   */
  public static LabelSizes of(NetworkTexts texts, double em) {
    Font regular = Font.font(PaintFonts.FAMILY, em);
    Font bold = Font.font(PaintFonts.FAMILY, FontWeight.BOLD, em);
    List<String> captions =
        IntStream.range(0, texts.captions().size()).mapToObj(texts::caption).toList();
    return new LabelSizes(
        widest(texts.features().stream(), regular),
        wholeEms(widest(texts.values().stream(), regular) * LabelPainter.VALUE, em),
        widest(texts.classes().stream(), bold),
        tag(texts.trueTag(), regular, em),
        tag(texts.wrongTag(), regular, em),
        widest(captions.stream(), regular) * LabelPainter.CAPTION);
  }

  /** So that the layout stays where it is when another sample's values are a little wider. */
  private static double wholeEms(double width, double em) {
    return Math.ceil(width / em) * em;
  }

  private static double tag(String text, Font font, double em) {
    return widest(Stream.of(text), font) * LabelPainter.TAG + TAG_PADDING * em;
  }

  private static double widest(Stream<String> texts, Font font) {
    Text ruler = new Text();
    ruler.setFont(font);
    return texts
        .mapToDouble(
            text -> {
              ruler.setText(text);
              return Math.ceil(ruler.getLayoutBounds().getWidth());
            })
        .max()
        .orElse(0);
  }
}
