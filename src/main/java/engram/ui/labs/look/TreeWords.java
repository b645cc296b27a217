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

  String limits() {
    return texts.get("look.limits.tree", AnswerTree.DEPTH);
  }

  PresentSentence presented(AnswerTree tree) {
    String says =
        tree.fidelity() < 1
            ? texts.get("look.presented.tree.misses", RoundedNumber.percent(1 - tree.fidelity(), 0))
            : texts.get("look.presented.tree.all");
    return new PresentSentence(texts.get("look.presented.tree", tree.root().questions()), says);
  }

  PresentNumber number(AnswerTree tree) {
    return new PresentNumber(
        RoundedNumber.percent(tree.fidelity(), 0),
        texts.get(tree.test() > 0 ? "look.number.tree" : "look.number.tree.training"));
  }
}
