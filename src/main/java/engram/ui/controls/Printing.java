package engram.ui.controls;

import engram.ui.base.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/** Puts sheets on paper, and says what came of it. */
public final class Printing {
  private final Texts texts;
  private final Supplier<PrinterJob> jobs;

  public Printing(Texts texts) {
    this(texts, PrinterJob::createPrinterJob);
  }

  /**
   * @param jobs gives null where there is no printer
   */
  public Printing(Texts texts, Supplier<PrinterJob> jobs) {
    this.texts = texts;
    this.jobs = jobs;
  }

  /**
   * Prints, where the system shows a dialog after asking.
   *
   * @param paper makes the sheets, each no larger than the printable part of that layout
   * @return what is to be said; empty if it was not wanted after all
   */
  public Optional<String> print(Window owner, Function<PageLayout, List<Node>> paper) {
    PrinterJob job = jobs.get();
    if (job == null) return Optional.of(texts.get("print.none"));
    if (!job.showPrintDialog(owner)) return Optional.empty();
    PageLayout layout = job.getJobSettings().getPageLayout();
    List<Node> sheets = paper.apply(layout);
    boolean printed = true;
    for (Node each : sheets) printed = printed && job.printPage(layout, each);
    String key = printed && job.endJob() ? "print.sent" : "print.failed";
    return Optional.of(texts.get(key, job.getPrinter().getName(), sheets.size()));
  }
}
