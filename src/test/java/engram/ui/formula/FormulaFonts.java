package engram.ui.formula;

/** Formulas are painted once their fonts are there: for a test that looks at them. */
public final class FormulaFonts {
  private FormulaFonts() {}

  /** Waits until they are. */
  public static void load() {
    FormulaRegion.TYPESETTER.load();
    FormulaRegion.TYPESETTER.ready.join();
  }
}
