package engram.ui.labs.look;

import engram.labs.look.AnswerTree;
import engram.labs.look.Look;
import engram.labs.look.TreeNode;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;

/** What is said of the decision tree beside a network. */
final class TreeWords {
  private final LookNames names;
  private final Texts texts;

  TreeWords(LookNames names, Texts texts) {
    this.names = names;
    this.texts = texts;
  }

  /** {@code ≤ 2.45 cm?}. */
  String asked(Look look, TreeNode.Question question) {
    return question.category() < 0
        ? texts.get("look.tree.most", names.value(look, question.feature(), question.threshold()))
        : texts.get("look.tree.is", names.value(look, question.feature(), question.category()));
  }

  String seen(Look look, AnswerTree tree) {
    int label = tree.root().says(look.values());
    String fidelity =
        tree.test() > 0
            ? texts.get("look.tree.both", fine(tree.ofTraining()), fine(tree.ofTest()))
            : texts.get("look.tree.training", fine(tree.ofTraining()));
    String key = label == look.label() ? "look.seen.tree.same" : "look.seen.tree.other";
    return texts.get(
        key,
        tree.root().questions(),
        fidelity,
        look.row(),
        texts.inSentence(names.label(look, label)),
        texts.inSentence(names.label(look, look.label())));
  }

  private static String fine(double share) {
    return RoundedNumber.percent(share, 1);
  }

  /** In whole percent, but neither none nor all where it is not. */
  private static String percent(double share) {
    boolean nearly = share > 0 && share < 0.005 || share >= 0.995 && share < 1;
    return RoundedNumber.percent(share, nearly ? 1 : 0);
  }

  String limits() {
    return texts.get("look.limits.tree", AnswerTree.DEPTH);
  }

  PresentSentence presented(AnswerTree tree) {
    double missed = 1 - tree.fidelity();
    String all = tree.test() > 0 ? "look.presented.tree.all" : "look.presented.tree.all.training";
    String says =
        missed > 0 ? texts.get("look.presented.tree.misses", percent(missed)) : texts.get(all);
    return new PresentSentence(texts.get("look.presented.tree", tree.root().questions()), says);
  }

  PresentNumber number(AnswerTree tree) {
    return new PresentNumber(
        percent(tree.fidelity()),
        texts.get(tree.test() > 0 ? "look.number.tree" : "look.number.tree.training"));
  }
}
