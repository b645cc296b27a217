package engram.ui.run;

import engram.nn.Part;
import engram.training.Change;
import engram.training.Intervention;
import engram.training.Snapshot;
import engram.training.recipe.Settings;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;

/**
 * A change in words: in full such as "learning rate 0.01 → 0.1", or in short such as "α 0.01 →
 * 0.1". Indices are plain digits, since tooltips can't lower them.
 */
public final class ChangeText {
  private static final int DIGITS = 5;
  private static final int WEIGHT_DIGITS = 3;

  private final Texts texts;
  private final NetworkNames names;

  ChangeText(Texts texts, NetworkNames names) {
    this.texts = texts;
    this.names = names;
  }

  /** For the network and the data of that moment. */
  public static ChangeText at(Snapshot moment, Texts texts) {
    return new ChangeText(texts, new NetworkNames(texts, moment.data(), moment.recipe().network()));
  }

  /** With its place: "epoch 120: learning rate 0.01 → 0.1". */
  public String atPlace(Change change) {
    String epoch = RoundedNumber.whole(change.at().epoch());
    int row = change.at().row();
    return row == 0
        ? texts.get("change.at", epoch, full(change))
        : texts.get("change.at-row", epoch, full(change), RoundedNumber.whole(row));
  }

  /** With the names of the settings. */
  String full(Change change) {
    return of(change, "steps.");
  }

  /** With the letters of the field. */
  public String brief(Change change) {
    return of(change, "change.brief.");
  }

  private String of(Change change, String names) {
    Settings before = change.before();
    Intervention what = change.intervention();
    Settings after = what.applyTo(before);
    if (what instanceof Intervention.LearningRate) {
      return setting(names + "learning-rate", before.learningRate(), after.learningRate());
    } else if (what instanceof Intervention.BatchSize) {
      return moved(texts.get(names + "batch-size"), rows(before), rows(after));
    } else if (what instanceof Intervention.Momentum) {
      return setting(names + "momentum", before.momentum(), after.momentum());
    } else if (what instanceof Intervention.L1) {
      return setting(names + "l1", before.l1(), after.l1());
    } else if (what instanceof Intervention.L2) {
      return setting(names + "l2", before.l2(), after.l2());
    } else if (what instanceof Intervention.Dropout) {
      return setting(names + "dropout", before.dropout(), after.dropout());
    } else if (what instanceof Intervention.Ascent) {
      return texts.get(after.ascent() ? "change.ascent" : "change.descent");
    }
    return onNetwork(change, (Intervention.OnNetwork) what);
  }

  private String onNetwork(Change change, Intervention.OnNetwork what) {
    if (what instanceof Intervention.SetParameter set) {
      return moved(part(set.part()), weight(change.valueBefore()), weight(set.value()));
    } else if (what instanceof Intervention.Lesion lesion) {
      return texts.get(lesion.on() ? "change.lesion" : "change.heal", part(lesion.part()));
    } else if (what instanceof Intervention.Freeze freeze) {
      return texts.get(freeze.on() ? "change.freeze" : "change.thaw", part(freeze.part()));
    }
    boolean healed = what instanceof Intervention.HealAll;
    return texts.get(healed ? "change.heal-all" : "change.all-weights");
  }

  /**
   * For example {@code w(petal length → h7)}, {@code b(virginica)}, {@code h7}, {@code hidden 1}.
   */
  String part(Part part) {
    return NetworkNames.plain(named(part));
  }

  private String named(Part part) {
    if (part instanceof Part.Input input) return names.input(input.index());
    if (part instanceof Part.Neuron neuron) return names.neuron(neuron);
    if (part instanceof Part.Layer layer) return names.layer(layer.index());
    if (part instanceof Part.Bias b) {
      return "b(" + names.neuron(new Part.Neuron(b.layer(), b.to())) + ")";
    }
    return "w(" + names.weight((Part.Weight) part) + ")";
  }

  private String rows(Settings settings) {
    int size = settings.batchSize();
    return size == Settings.FULL_BATCH ? texts.get("steps.batch.full") : RoundedNumber.whole(size);
  }

  private String setting(String key, double before, double after) {
    return moved(
        texts.get(key),
        RoundedNumber.significant(before, DIGITS),
        RoundedNumber.significant(after, DIGITS));
  }

  private static String weight(double value) {
    return RoundedNumber.significant(value, WEIGHT_DIGITS);
  }

  private static String moved(String what, String before, String after) {
    return what + " " + before + " → " + after;
  }
}
