package engram.ui.graph;

import engram.ui.paint.PaintFonts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Widths of the widest texts around a network, in pixels.
 *
 * @param featureName names of the inputs
 * @param featureValue their values with units
 * @param className names of the classes, bold
 * @param tag the marks of what is predicted and of what is true
 * @param caption names of the layers with their activation
 */
public record LabelSizes(
    double featureName, double featureValue, double className, double tag, double caption) {

  /** Of the smaller ones of these texts, in font sizes … */
  private static final double SMALLER = 0.92;

  /** … and in pixels, where the font is as large. */
  static final double LEAST = 11;

  /**
   * The size of the smaller ones of these texts: values, marks, captions, notes.
   *
   * @param em size of the base font in pixels
   */
  static double small(double em) {
    return Math.max(SMALLER * em, Math.min(em, LEAST));
  }

  /**
   * Measures these texts, which is slow: to be done only when they or their size change.
   *
   * @param em size of the base font in pixels
   */
  static LabelSizes of(NetworkTexts texts, double em) {
    NetworkLabels labels = texts.labels();
    Font regular = Font.font(PaintFonts.FAMILY, em);
    Font smaller = Font.font(PaintFonts.FAMILY, small(em));
    Font bold = Font.font(PaintFonts.FAMILY, FontWeight.BOLD, em);
    List<String> captions =
        IntStream.range(0, labels.captions().size()).mapToObj(labels::caption).toList();
    return new LabelSizes(
        widest(labels.features().stream(), regular),
        wholeEms(widest(labels.values().stream(), smaller), em),
        widest(labels.classes().stream(), bold),
        widest(
            Stream.of(texts.trueTag(), texts.wrongTag(), texts.rightTag()),
            Font.font(PaintFonts.FAMILY, FontWeight.BOLD, small(em))),
        widest(captions.stream(), smaller));
  }

  /** So that the layout stays where it is when another sample's values are a little wider. */
  private static double wholeEms(double width, double em) {
    return Math.ceil(width / em) * em;
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

  /** With names cut so that neither side takes more than that. */
  LabelSizes limited(double featureRoom, double classRoom) {
    return new LabelSizes(
        Math.max(0, Math.min(featureName, featureRoom)),
        featureValue,
        Math.max(0, Math.min(className, classRoom)),
        tag,
        caption);
  }
}
