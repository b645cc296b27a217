package engram.ui.labs.look;

import engram.labs.look.Attribution;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.labs.look.LookMethod;
import engram.labs.look.LookPicture;
import engram.labs.look.Overall;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TrainFault;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Optional;

/** What is said of what a network looks at. */
final class LookWords extends LookNames {
  /** The parts that miss less of the answer add up: less than half of the last digit. */
  private static final double ADDS_UP = 0.0005;

  private static final int FEWEST_DECIMALS = 3;
  private static final int MOST_DECIMALS = 6;

  /** Less than that is written as 0. */
  private static final double NOTHING = 0.005;

  private final Texts texts;
  private final InsideWords inside;

  LookWords(Texts texts) {
    super(texts);
    this.texts = texts;
    inside = new InsideWords(texts);
  }

  /** Of its layers and neurons. */
  InsideWords inside() {
    return inside;
  }

  String waiting(Optional<TrainFault> fault) {
    return fault.map(f -> f.sentence(texts)).orElseGet(() -> texts.get("look.goal"));
  }

  static boolean addsUp(Look look) {
    return Math.abs(look.attribution().gap()) < ADDS_UP;
  }

  private String inSentence(Look look, int label) {
    return texts.inSentence(label(look, label));
  }

  static String number(double value) {
    return RoundedNumber.fixed(value, 3);
  }

  /** {@code +0.52}. */
  static String part(double value) {
    return RoundedNumber.signed(value, 2);
  }

  String baseline(Look look) {
    return texts.get("look.baseline." + look.setup().baseline().id());
  }

  /** {@code baseline 0.021 + parts 0.948 = 0.969}, and whether that is the answer. */
  String check(Look look) {
    Attribution of = look.attribution();
    int decimals = decimals(look);
    return texts.get(
        addsUp(look) ? "look.check.adds" : "look.check.misses",
        RoundedNumber.fixed(of.from(), decimals),
        RoundedNumber.fixed(of.sum(), decimals),
        RoundedNumber.fixed(of.from() + of.sum(), decimals),
        RoundedNumber.fixed(of.answer(), decimals),
        RoundedNumber.fixed(Math.abs(of.gap()), decimals));
  }

  /** With which the rounded numbers add up as well, to the answer or not. */
  private static int decimals(Look look) {
    Attribution of = look.attribution();
    double unit = 1000;
    for (int decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
      double sum = Math.rint(unit * (of.from() + of.sum()));
      boolean comesOut = Math.rint(unit * of.from()) + Math.rint(unit * of.sum()) == sum;
      if (comesOut && (Math.rint(unit * of.answer()) == sum) == addsUp(look)) return decimals;
      unit *= 10;
    }
    return FEWEST_DECIMALS;
  }

  // Beside the picture

  String seen(LookMoment moment, LookPicture shown) {
    Look look = moment.look();
    if (shown.isInside()) return inside.seen(moment, shown);
    if (shown == LookPicture.OVERALL) {
      return moment
          .overall()
          .map(all -> seenOverall(look, all))
          .orElseGet(() -> texts.get("look.progress.overall"));
    }
    String what = shown == LookPicture.PARTS ? seenParts(look) : seenFlips(look);
    if (look.changed().isEmpty()) return what;
    String original = inSentence(look, look.original());
    String key = look.label() == look.original() ? "look.changed.same" : "look.changed.other";
    return texts.get(key, what, original);
  }

  private String seenParts(Look look) {
    int strongest = look.byStrength().get(0);
    return texts.get(
        "look.seen.parts",
        look.row(),
        inSentence(look, look.label()),
        number(look.attribution().answer()),
        texts.get("setting.look.baseline." + look.setup().baseline().id()),
        number(look.attribution().from()),
        texts.inSentence(group(look, strongest)),
        part(look.attribution().parts()[strongest]),
        check(look));
  }

  private String seenOverall(Look look, Overall all) {
    int most = all.byImportance().get(0);
    String name = texts.inSentence(group(look, most));
    String lost = RoundedNumber.percent(Math.max(0, all.importances().get(most).mean()), 1);
    String accuracy = RoundedNumber.percent(all.accuracy(), 1);
    String key = all.dependences().isEmpty() ? "look.seen.overall" : "look.seen.overall.curves";
    String says = inSentence(look, look.label());
    return texts.get(key, all.rows(), accuracy, name, lost, says);
  }

  private String seenFlips(Look look) {
    String says = inSentence(look, look.label());
    if (look.together().isEmpty()) return texts.get("look.seen.none", look.row(), says);
    Flip together = look.together().get();
    String other = inSentence(look, together.label());
    String far = RoundedNumber.significant(together.distance(), 2);
    String all = texts.get("look.seen.together." + norm(look), look.row(), says, other, far);
    Optional<Flip> alone = look.alone().stream().findFirst();
    return alone
        .map(flip -> texts.get("look.seen.alone", all, flip(look, flip)))
        .orElseGet(() -> texts.get("look.seen.no-alone." + norm(look), all));
  }

  /** Of what a distance is: standard deviations, or full ink. */
  private static String norm(Look look) {
    return look.network().data().picture().isPresent() ? "ink" : "deviations";
  }

  /** {@code petal width = 1.8 cm: virginica}. */
  String flip(Look look, Flip flip) {
    return texts.get("look.flip", change(look, flip), label(look, flip.label()));
  }

  /** {@code petal width = 1.8 cm}. */
  String change(Look look, Flip flip) {
    return texts.get(
        "look.flip.change",
        texts.inSentence(feature(look, flip.feature())),
        value(look, flip.feature(), flip.values()[flip.feature()]));
  }

  String distance(Look look, Flip flip) {
    if (Double.isNaN(flip.distance())) return "";
    return texts.get("look.distance." + norm(look), RoundedNumber.significant(flip.distance(), 2));
  }

  String limits(Look look, LookPicture shown) {
    if (shown.isInside()) return inside.limits(shown);
    if (shown == LookPicture.OVERALL) return texts.get("look.limits.overall");
    if (shown == LookPicture.FLIPS) return texts.get("look.limits.flips." + norm(look));
    LookMethod method = look.setup().method();
    return texts.get("look.limits." + method.id(), look.setup().steps());
  }

  // Presented

  /** {@code −12%}, and of nothing {@code 0%}. */
  private static String less(double share) {
    boolean nothing = share < NOTHING;
    return nothing ? RoundedNumber.percent(0, 0) : RoundedNumber.percent(-share, 0);
  }

  PresentSentence presented(LookMoment moment, LookPicture shown) {
    Look look = moment.look();
    if (shown.isInside()) return inside.presented(moment, shown);
    if (shown == LookPicture.OVERALL) {
      String most =
          moment
              .overall()
              .map(all -> texts.inSentence(group(look, all.byImportance().get(0))))
              .map(name -> texts.get("look.presented.matters", name))
              .orElseGet(() -> texts.get("look.progress.overall"));
      return new PresentSentence(texts.get("look.presented.overall"), most);
    }
    String says = texts.get("look.presented.says", label(look, look.label()));
    if (shown == LookPicture.PARTS) {
      if (look.network().data().picture().isPresent()) {
        return new PresentSentence(says, texts.get("look.presented.pixels"));
      }
      int strongest = look.byStrength().get(0);
      boolean against = look.attribution().parts()[strongest] < 0;
      String key = against ? "look.presented.against" : "look.presented.because";
      return new PresentSentence(says, texts.get(key, texts.inSentence(group(look, strongest))));
    }
    Optional<Flip> alone = look.alone().stream().findFirst();
    if (alone.isPresent() && look.network().data().picture().isEmpty()) {
      Flip flip = alone.get();
      String value = value(look, flip.feature(), flip.values()[flip.feature()]);
      String name = texts.inSentence(feature(look, flip.feature()));
      String other = inSentence(look, flip.label());
      return new PresentSentence(says, texts.get("look.presented.flip", name, value, other));
    }
    return new PresentSentence(
        says,
        look.together()
            .map(flip -> texts.get("look.presented.together", inSentence(look, flip.label())))
            .orElseGet(() -> texts.get("look.presented.none")));
  }

  PresentNumber presentedNumber(LookMoment moment, LookPicture shown) {
    Look look = moment.look();
    if (shown.isInside()) return inside.number(moment, shown);
    if (shown == LookPicture.OVERALL) {
      return moment
          .overall()
          .map(all -> Math.max(0, all.importances().get(all.byImportance().get(0)).mean()))
          .map(lost -> new PresentNumber(less(lost), texts.get("look.lost")))
          .orElse(PresentNumber.NONE);
    }
    if (shown == LookPicture.PARTS) {
      double difference = look.attribution().answer() - look.attribution().from();
      double part = look.attribution().parts()[look.byStrength().get(0)];
      return new PresentNumber(part(part), texts.get("look.of", part(difference)));
    }
    return look.together()
        .map(
            flip ->
                new PresentNumber(
                    RoundedNumber.significant(flip.distance(), 2),
                    texts.get("look.number." + norm(look))))
        .orElse(PresentNumber.NONE);
  }
}
