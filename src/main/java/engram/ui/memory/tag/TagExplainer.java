package engram.ui.memory.tag;

import engram.inspect.Thousands;
import engram.memory.tag.TagCourse.Moment;
import engram.memory.tag.TagMouse;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStudy;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;
import java.util.BitSet;
import java.util.List;

/** Explains the moment by its numbers, and puts people's mice beside ours. */
final class TagExplainer {
  private static final String FIRES =
      "y = \\mathrm{top}_{k}\\left(Vx + e + \\frac{4}{k} W y\\right)";
  private static final String LEARNS = "W \\leftarrow \\max(W,\\, y y^{T})";
  private static final String FEARS = "\\mathrm{fear} = f^{T} y\\, /\\, k";

  private final TagViewModel tag;
  private final TagMiceViewModel mice;
  private final Texts texts;

  TagExplainer(TagViewModel tag, TagMiceViewModel mice, Texts texts) {
    this.tag = tag;
    this.mice = mice;
    this.texts = texts;
  }

  Explanation explain() {
    Explanation.Writer to = new Explanation.Writer(texts);
    to.add(Kind.TITLE, "tagTitle", texts.get("tag.explained"), texts.get("tag.explained.beside"))
        .say(Kind.FIRST_HEADING, "tag.fires")
        .add(Kind.FORMULA, "fires", FIRES)
        .say(Kind.DETAIL, "tag.fires.text")
        .say(Kind.HEADING, "tag.fear")
        .add(Kind.FORMULA, "fears", FEARS)
        .add(Kind.NUMBERS, "fearNow", tag.moment().map(this::fear).orElse(""))
        .add(Kind.TEXT, "overlap", tag.moment().map(this::overlap).orElse(""))
        .say(Kind.HEADING, "tag.learns")
        .add(Kind.FORMULA, "learns", LEARNS)
        .say(Kind.DETAIL, "tag.learns.text")
        .say(Kind.HEADING, "tag.studies");
    studies(to);
    return to.say(Kind.HEADING, "tag.otherwise")
        .say(Kind.DETAIL, "tag.otherwise.text")
        .say(Kind.NOTE, "tag.sources")
        .written();
  }

  private String fear(Moment now) {
    int firing = setup().firing();
    long feared = Math.round(now.recall().fear() * firing);
    return number(feared) + "\\, /\\, " + number(firing) + " = " + share(now.recall().fear());
  }

  /** How many of those that fire are tagged. */
  private String overlap(Moment now) {
    BitSet both = (BitSet) now.recall().firing().clone();
    both.and(now.tag());
    return texts.get(
        "tag.overlap",
        TagWords.number(both.cardinality()),
        TagWords.number(now.recall().firing().cardinality()));
  }

  /** One group beside another, by signs: people's mice, and ours once they are measured. */
  private void studies(Explanation.Writer to) {
    List<TagMouse> measured = mice.foundProperty().get();
    to.add(
        Kind.PAIR_HEADING,
        "",
        texts.get("tag.studies.group"),
        texts.get("tag.studies.people-ours"));
    for (TagStudy study : TagStudy.values()) {
      String ours = measured.isEmpty() ? "…" : sign(study.ours(measured));
      to.add(
          Kind.PAIR,
          "study-" + study.id(),
          texts.get("tag.study." + study.id()),
          texts.get("tag.studies.signs", sign(study.people()), ours));
    }
    to.say(Kind.DETAIL, "tag.studies.text");
  }

  private String sign(TagStudy.Sign sign) {
    return texts.get("tag.sign." + sign.id());
  }

  private TagSetup setup() {
    return tag.settings.getSetup();
  }

  private static String number(long value) {
    return Thousands.latex(RoundedNumber.whole(value));
  }

  private static String share(double value) {
    return Thousands.latex(TagWords.share(value));
  }
}
