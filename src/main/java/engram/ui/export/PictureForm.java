package engram.ui.export;

import engram.export.picture.PictureFormat;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;

/** Asks which picture is wanted: of what, as what, how large, and with which numbers. */
public final class PictureForm extends GridPane {
  private static final double GAP = 10;

  private final Texts texts;
  private final Color ground;
  private final ChoiceBox<PictureSource> source = new ChoiceBox<>();
  private final ChoiceBox<PictureFormat> format = new ChoiceBox<>();
  private final ChoiceBox<Integer> scale = new ChoiceBox<>();
  private final CheckBox numbers = new CheckBox();

  /**
   * @param at what is proposed is around that; the window if it is nowhere
   * @param ground behind what is painted
   */
  public PictureForm(Scene scene, Node at, Color ground, Texts texts) {
    this.texts = texts;
    this.ground = ground;
    setHgap(GAP);
    setVgap(GAP);
    source.setId("picture-source");
    format.setId("picture-format");
    scale.setId("picture-scale");
    numbers.setId("picture-numbers");
    numbers.setText(texts.get("picture.numbers"));
    List<PictureSource> all = PictureSource.in(scene, texts);
    source.getItems().setAll(all);
    format.setConverter(
        named(each -> texts.get("picture.format." + each.id()), PictureFormat.values()));
    add("picture.of", source, 0);
    add("picture.as", format, 1);
    add("picture.size", scale, 2);
    add(numbers, 1, 3);
    source.valueProperty().subscribe(now -> offer());
    format.valueProperty().subscribe(now -> scale.setDisable(now != PictureFormat.PNG));
    source.setValue(PictureSource.around(at, all));
  }

  private void add(String key, Node choice, int row) {
    Label name = new Label(texts.get(key));
    name.setLabelFor(choice);
    addRow(row, name, choice);
  }

  /** What there is of the source: lines and letters only of what is painted anew. */
  private void offer() {
    PictureSource of = source.getValue();
    if (of == null) return;
    PictureFormat before = format.getValue();
    boolean painted = of.painted().isPresent();
    format
        .getItems()
        .setAll(painted ? List.of(PictureFormat.values()) : List.of(PictureFormat.PNG));
    format.setValue(painted && before != null ? before : PictureFormat.PNG);
    Integer size = scale.getValue();
    scale.setConverter(named(each -> size(of, each), sizes()));
    scale.getItems().setAll(sizes());
    scale.setValue(size == null ? Integer.valueOf(2) : size);
    Presence.set(numbers, of.painted().filter(p -> p.hasNumbers()).isPresent());
  }

  private static Integer[] sizes() {
    return IntStream.rangeClosed(1, PictureFormat.LARGEST_SCALE).boxed().toArray(Integer[]::new);
  }

  private String size(PictureSource of, int times) {
    return texts.get(
        "picture.size.of",
        String.valueOf(times),
        String.valueOf(Math.round(times * of.width())),
        String.valueOf(Math.round(times * of.height())));
  }

  private interface Name<T> {
    String of(T value);
  }

  private static <T> StringConverter<T> named(Name<T> name, T[] all) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.of(value);
      }

      @Override
      public T fromString(String text) {
        for (T each : all) if (name.of(each).equals(text)) return each;
        throw new IllegalArgumentException(text);
      }
    };
  }

  /** What is chosen now. */
  public WantedPicture wanted() {
    boolean written = numbers.isSelected() && numbers.isVisible();
    return new WantedPicture(
        source.getValue(), format.getValue(), scale.getValue(), written, ground);
  }
}
