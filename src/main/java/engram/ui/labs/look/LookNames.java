package engram.ui.labs.look;

import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.look.InputGroup;
import engram.labs.look.Look;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;

/** What the things are called that a network is asked about: classes, features and their values. */
class LookNames {
  private final Texts texts;

  LookNames(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  private static DataNames names(Texts texts, Look look) {
    return new DataNames(texts, look.network().data().dataset());
  }

  String label(Look look, int label) {
    return names(texts, look).word(look.network().data().dataset().classNames().get(label));
  }

  /** Of the feature, or of the formula, that has a part of the answer. */
  String group(Look look, int group) {
    InputGroup of = look.groups().get(group);
    return of.feature() < 0
        ? names(texts, look).input(look.network().data(), of.inputs().get(0))
        : feature(look, of.feature());
  }

  String feature(Look look, int feature) {
    return names(texts, look).word(look.network().data().dataset().feature(feature).name());
  }

  /** With its unit, or the category. */
  String value(Look look, int feature, double value) {
    Dataset set = look.network().data().dataset();
    Feature of = set.feature(feature);
    if (!of.isNumber()) return names(texts, look).word(of.categories().get((int) value));
    String number = RoundedNumber.significant(value, 3);
    return of.unit().isEmpty() ? number : number + " " + of.unit();
  }
}
