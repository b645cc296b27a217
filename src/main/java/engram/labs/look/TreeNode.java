package engram.labs.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of a decision tree, or an answer; immutable.
 *
 * @param counts how many of the samples that it was fitted to come here, by class
 * @param label the most frequent class of them; of equals the first
 * @param question empty of an answer
 * @param children behind yes and behind no; none of an answer
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record TreeNode(
    int[] counts, int label, Optional<Question> question, List<TreeNode> children) {

  /**
   * What is asked of a sample.
   *
   * @param category whether the feature is that category; −1 of a number
   * @param threshold whether the number is no larger
   */
  public record Question(int feature, int category, double threshold) {
    boolean isYes(double[] values) {
      return category < 0 ? values[feature] <= threshold : values[feature] == category;
    }
  }

  /** The child that the sample goes to; empty at an answer. */
  public Optional<TreeNode> next(double[] values) {
    return question.map(asked -> children.get(asked.isYes(values) ? 0 : 1));
  }

  /** The class that the tree names for a sample. */
  public int says(double[] values) {
    return next(values).map(child -> child.says(values)).orElse(label);
  }

  /** It and all below, each before its children, yes before no. */
  public Stream<TreeNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(TreeNode::all));
  }

  public int questions() {
    return (int) all().filter(each -> each.question().isPresent()).count();
  }

  public int answers() {
    return (int) all().filter(each -> each.question().isEmpty()).count();
  }

  /** Questions from it down to the farthest answer. */
  public int depth() {
    return children.stream().mapToInt(child -> 1 + child.depth()).max().orElse(0);
  }
}
