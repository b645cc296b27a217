package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import engram.ui.document.OwnPage;

/** Each page of the document, one sentence of a page, a page of one's own, and a page presented. */
final class DocumentStages extends Stages {
  DocumentStages(TourWindow window) {
    super(window);
    for (DocumentPage page : DocumentPage.values()) {
      add("document-" + page.id(), () -> open(page));
    }
    add("document-sentence", this::read, () -> act(document()::reset));
    add("document-own", this::openOwn);
    add("document-presented", this::present, this::leave);
    add("document-away", this::follow, this::backToIris);
  }

  private DocumentViewModel document() {
    return window.document().get();
  }

  private void open(DocumentPage page) {
    act(
        () -> {
          window.panes().show(Workspace.DOCUMENT);
          document().open(page);
        });
    // the networks of the pages are trained beside the window
    await(() -> document().isPictureReady());
  }

  private void read() {
    open(DocumentPage.NETWORK);
    act(document()::stepForward);
  }

  private void openOwn() {
    String source =
        "<!-- picture: formulas -->\n# Lesson 4: the bias\n\n1. Drag `$b$` and watch the curve.\n"
            + "2. What is `$y$` where `$x = 0$`?\n3. Why does a [neuron](term:neuron) need it?\n\n"
            + "- [A neuron with its bias](place:train?preset=iris-repaired&select=bias/0/3)\n";
    act(() -> document().open(OwnPage.of("lesson-4.md", source)));
  }

  private void present() {
    open(DocumentPage.NETWORK);
    act(
        () -> {
          document().stepForward();
          window.panes().presentingProperty().set(true);
        });
  }

  private void leave() {
    act(() -> window.panes().presentingProperty().set(false));
  }

  /** Away, with the way back in the place of the tab. */
  private void follow() {
    open(DocumentPage.FORMULAS);
    act(() -> document().showMe(0));
    until(s -> s.epoch() == 40);
    untilExplained();
  }
}
