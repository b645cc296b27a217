package engram.ui.document;

import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.controls.Printing;
import engram.ui.document.pictures.LivingModel;
import engram.ui.document.pictures.Manner;
import engram.ui.document.pictures.PicturePainters;
import engram.ui.document.pictures.Touch;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.window.Stylesheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** Prints a page with its picture below it, dark on white whatever the theme is. */
final class PagePrinter {
  private static final double WIDTH = 760;
  private static final double PICTURE = 630;
  private static final double TEXT = 17;

  /** Dots of the picture in a unit of the sheet: 340 an inch on A4. */
  private static final double FINE = 3;

  /** How many times too high one sheet may be: it is printed so much smaller. */
  private static final double CROWDED = 1.45;

  private static final int MOST_LINES = 30;

  private final Texts texts;
  private final Printing printing;

  PagePrinter(Texts texts) {
    this(texts, PrinterJob::createPrinterJob);
  }

  /**
   * @param jobs gives null where there is no printer
   */
  PagePrinter(Texts texts, Supplier<PrinterJob> jobs) {
    this.texts = texts;
    printing = new Printing(texts, jobs);
  }

  /**
   * Prints, where the system shows a dialog after asking.
   *
   * @return what is to be said; empty if it was not wanted after all
   */
  Optional<String> print(Window owner, DocumentViewModel document) {
    return printing.print(
        owner, layout -> paper(document, layout.getPrintableWidth(), layout.getPrintableHeight()));
  }

  /** The sheets, each no larger than that, in points. */
  List<Node> paper(DocumentViewModel document, double width, double height) {
    List<Node> all = new ArrayList<>();
    for (VBox sheet : sheets(document, height / width * WIDTH)) {
      double scale = Math.min(width / WIDTH, height / sheet.getHeight());
      Node whole = sheet.getParent();
      whole.getTransforms().add(new Scale(scale, scale));
      all.add(whole);
    }
    return all;
  }

  /**
   * What is put on paper, laid out: one sheet if it need not be much smaller for that, else several
   * that are no higher than a block of the page asks for.
   *
   * @param height of a sheet, where its width is {@link #WIDTH}
   */
  List<VBox> sheets(DocumentViewModel document, double height) {
    PageText text = document.textProperty().get();
    VBox one = sheet(text, document.picture());
    if (one.getHeight() <= CROWDED * height) return List.of(one);
    List<VBox> all = new ArrayList<>();
    List<PageBlock> blocks = new ArrayList<>();
    for (PageBlock block : text.blocks().stream().flatMap(PagePrinter::parts).toList()) {
      blocks.add(block);
      if (blocks.size() == 1 || sheet(text.with(blocks), Optional.empty()).getHeight() <= height) {
        continue;
      }
      blocks.remove(blocks.size() - 1);
      all.add(sheet(text.with(blocks), Optional.empty()));
      blocks = new ArrayList<>(List.of(block));
    }
    VBox last = sheet(text.with(blocks), document.picture());
    if (last.getHeight() <= CROWDED * height) {
      all.add(last);
    } else {
      all.add(sheet(text.with(blocks), Optional.empty()));
      if (document.picture().isPresent()) {
        all.add(sheet(text.with(List.of()), document.picture()));
      }
    }
    return all;
  }

  /** A long program is no block that is kept together. */
  private static Stream<PageBlock> parts(PageBlock block) {
    if (!(block instanceof PageBlock.Program program)) return Stream.of(block);
    List<String> lines = program.text().lines().toList();
    return IntStream.iterate(0, from -> from < lines.size(), from -> from + MOST_LINES)
        .mapToObj(from -> lines.subList(from, Math.min(lines.size(), from + MOST_LINES)))
        .map(part -> new PageBlock.Program(String.join("\n", part)));
  }

  private VBox sheet(PageText text, Optional<LivingModel> picture) {
    PageView page = PageView.printed(text, texts.get("document.show-me"));
    page.setStyle("-fx-font-size: " + TEXT + "px");
    VBox sheet = new VBox(page);
    picture.ifPresent(
        model -> {
          Canvas canvas = new Canvas(FINE * WIDTH, FINE * PICTURE);
          canvas.getGraphicsContext2D().scale(FINE, FINE);
          canvas.getTransforms().add(new Scale(1 / FINE, 1 / FINE));
          PresentSheet paper = new PresentSheet();
          paper.begin(canvas.getGraphicsContext2D(), Palette.LIGHT, 1, FINE);
          PresentArea area = new PresentArea(0, 0, WIDTH, PICTURE);
          PicturePainters.of(model).paint(paper, area, Manner.PAPER, Set.of(), new Touch());
          sheet.getChildren().add(new Group(canvas));
        });
    sheet.getStyleClass().add("document-sheet");
    sheet.setPrefWidth(WIDTH);
    // in a scene of its own, for what is put on paper has its styles from there
    Group whole = new Group();
    Scene scene = new Scene(whole, WIDTH, 1000);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    whole.getChildren().add(sheet);
    whole.applyCss();
    whole.layout();
    return sheet;
  }
}
