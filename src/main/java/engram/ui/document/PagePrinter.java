package engram.ui.document;

import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.document.pictures.Manner;
import engram.ui.document.pictures.PicturePainters;
import engram.ui.document.pictures.Touch;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.window.Stylesheets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** Prints a page with its picture below it, on one sheet, dark on white whatever the theme is. */
final class PagePrinter {
  private static final double WIDTH = 760;
  private static final double PICTURE = 630;
  private static final double TEXT = 17;

  private final Texts texts;
  private final Supplier<PrinterJob> jobs;

  PagePrinter(Texts texts) {
    this(texts, PrinterJob::createPrinterJob);
  }

  /**
   * @param jobs gives null where there is no printer
   */
  PagePrinter(Texts texts, Supplier<PrinterJob> jobs) {
    this.texts = texts;
    this.jobs = jobs;
  }

  /** Asks how, and prints; the key of what went wrong, if anything did. */
  Optional<String> print(Window owner, DocumentViewModel document) {
    PrinterJob job = jobs.get();
    if (job == null) return Optional.of("document.print.none");
    if (!job.showPrintDialog(owner)) return Optional.empty();
    PageLayout layout = job.getJobSettings().getPageLayout();
    VBox sheet = sheet(document);
    double scale =
        Math.min(
            layout.getPrintableWidth() / WIDTH, layout.getPrintableHeight() / sheet.getHeight());
    Node scaled = new Group(sheet);
    scaled.getTransforms().add(new Scale(scale, scale));
    boolean printed = job.printPage(layout, scaled) && job.endJob();
    return printed ? Optional.empty() : Optional.of("document.print.failed");
  }

  /** What is put on paper, laid out. */
  VBox sheet(DocumentViewModel document) {
    PageView page = PageView.printed(document.textProperty().get(), texts.get("document.show-me"));
    page.setStyle("-fx-font-size: " + TEXT + "px");
    VBox sheet = new VBox(page);
    document
        .picture()
        .ifPresent(
            model -> {
              Canvas canvas = new Canvas(WIDTH, PICTURE);
              PresentSheet paper = new PresentSheet();
              paper.begin(canvas.getGraphicsContext2D(), Palette.LIGHT, 1, 1);
              PresentArea area = new PresentArea(0, 0, WIDTH, PICTURE);
              PicturePainters.of(model).paint(paper, area, Manner.PAPER, Set.of(), new Touch());
              sheet.getChildren().add(canvas);
            });
    sheet.getStyleClass().add("document-sheet");
    Scene scene = new Scene(sheet, WIDTH, 1000);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    sheet.applyCss();
    sheet.resize(WIDTH, sheet.prefHeight(WIDTH));
    sheet.layout();
    return sheet;
  }
}
