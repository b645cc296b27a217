package engram.ui.formula;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * LaTeX to outlines, by JLaTeXMath. Its fonts take some hundred milliseconds to load, so they are
 * loaded on a thread of their own; a formula typeset before is remembered. Safe on every thread.
 */
final class FormulaTypesetter {
  private static final Logger LOG = LoggerFactory.getLogger(FormulaTypesetter.class);
  private static final int REMEMBERED = 1024;

  /** Decides how large TeX's few absolute lengths, given in points, are beside the letters. */
  private static final float POINTS = 20;

  /** Touches the fonts and symbols that the window's formulas use. */
  private static final String WARM_UP =
      "\\frac{\\partial L}{\\partial w_{ij}} \\leftarrow \\sum_{i} \\hat{m}\\,\\mathbf{x} \\cdot"
          + " \\sigma(\\alpha) - \\sqrt{1.0^{2}} \\begin{cases} a & \\mathrm{max} \\end{cases}";

  private final Map<FormulaGraphics.Glyph, FormulaGraphics.Drawn> glyphs = new HashMap<>();
  private final Map<String, Optional<FormulaOutline>> formulas =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<FormulaOutline>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final AtomicBoolean loading = new AtomicBoolean();

  /** Done once the fonts are there; a formula before that would wait for them. */
  final CompletableFuture<Void> ready = new CompletableFuture<>();

  /** Begins to load the fonts, if that was not begun before. */
  void load() {
    if (loading.getAndSet(true)) return;
    Thread loader =
        new Thread(
            () -> {
              typeset(WARM_UP);
              ready.complete(null);
            },
            "engram-formula-fonts");
    loader.setDaemon(true);
    loader.start();
  }

  /** Does something on JavaFX's thread once the fonts are there. */
  void onceReady(Runnable work) {
    CompletableFuture<Void> unused = ready.thenRun(() -> Platform.runLater(work));
  }

  /** The formula, or nothing if it is not LaTeX; the error is logged once. */
  synchronized Optional<FormulaOutline> typeset(String latex) {
    Optional<FormulaOutline> known = formulas.get(latex);
    if (known != null) return known;
    Optional<FormulaOutline> formula = attempt(latex);
    formulas.put(latex, formula);
    return formula;
  }

  private Optional<FormulaOutline> attempt(String latex) {
    try {
      Box box = new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, POINTS).getBox();
      FormulaGraphics graphics = new FormulaGraphics(glyphs);
      graphics.scale(FormulaOutline.EM, FormulaOutline.EM);
      box.draw(graphics, 0, 0);
      Rectangle2D ink = graphics.ink;
      if (ink.isEmpty()) throw new IllegalArgumentException("nothing to see");
      return Optional.of(
          new FormulaOutline(
              graphics.outline(),
              -ink.getMinX(),
              ink.getMaxX(),
              FormulaOutline.EM * box.getWidth(),
              Math.max(FormulaOutline.EM * box.getHeight(), -ink.getMinY()),
              Math.max(FormulaOutline.EM * box.getDepth(), ink.getMaxY())));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("not a formula: {}", latex, e);
      return Optional.empty();
    }
  }
}
