package engram.ui.data.own;

import engram.data.Dataset;
import engram.data.FormulaException;
import engram.data.FormulaFunction;
import engram.data.SetupException;
import engram.training.recipe.PreparedData;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why data can't be set up as asked, in a sentence of the window's language. */
public final class DataFaultText {
  private static final Logger LOG = LoggerFactory.getLogger(DataFaultText.class);

  private DataFaultText() {}

  /**
   * @param data those of the run, whose words are used
   */
  public static String sentence(Texts texts, PreparedData data, IllegalArgumentException fault) {
    if (!(fault instanceof SetupException setup)) {
      LOG.warn("data refused", fault);
      return texts.get("data-fault.other");
    }
    List<String> facts = setup.facts();
    Object[] arguments =
        switch (setup.kind()) {
          case NO_TRAINING_ROW ->
              new Object[] {facts.get(0), part(texts, facts.get(1)), percent(facts.get(2))};
          case ONE_ROW_OF_CLASS ->
              new Object[] {
                className(texts, data.dataset(), Integer.parseInt(facts.get(0))),
                part(texts, facts.get(1))
              };
          case NO_ROOM_FOR_CLASSES ->
              new Object[] {part(texts, facts.get(0)), facts.get(1), facts.get(2)};
          case FEATURE_NOT_THERE, NO_VALUE -> new Object[] {facts.get(0), facts.get(1)};
          case FEATURE_NO_NUMBER ->
              new Object[] {facts.get(0), new DataNames(texts, data.dataset()).word(facts.get(1))};
          case NO_COMPLETE_ROW -> facts.toArray();
          case TOO_LARGE -> new Object[] {new DataNames(texts, data.dataset()).word(facts.get(0))};
          case NO_INPUT, LOSS_NOT_FINITE, MEMORY, STOPPED -> new Object[0];
        };
    return texts.get("data-fault." + setup.kind().id(), arguments);
  }

  /**
   * What is wrong with a typed formula.
   *
   * @param variables how many features x1, x2 … there are
   */
  public static String sentence(Texts texts, FormulaException fault, int variables) {
    String advice =
        texts.get(
            "data-fault.formula." + fault.fault().id(),
            String.valueOf(variables),
            FormulaFunction.words());
    return fault.found().isEmpty()
        ? texts.get("data-fault.formula-end", advice)
        : texts.get("data-fault.formula-at", String.valueOf(fault.column()), fault.found(), advice);
  }

  private static String part(Texts texts, String part) {
    return texts.get("data-fault.part." + part);
  }

  private static String percent(String share) {
    return RoundedNumber.exact(Math.rint(1000 * Double.parseDouble(share)) / 10);
  }

  private static String className(Texts texts, Dataset dataset, int label) {
    return label < dataset.classes()
        ? new DataNames(texts, dataset).word(dataset.classNames().get(label))
        : String.valueOf(label + 1);
  }
}
