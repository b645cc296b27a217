package engram.ui.labs.why;

import engram.labs.why.Findings;
import engram.labs.why.Findings.Teacher;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.Optional;

/**
 * What is seen: who taught the answer, as far as it is known.
 *
 * @param teachers those left out so far, the strongest first
 * @param pointed how many of them were looked at one by one; 0 if the network is whole
 */
record WhyScene(Findings findings, List<Teacher> teachers, int pointed) {

  static WhyScene of(Findings findings, int pointed) {
    List<Teacher> teachers = findings.teachers();
    return new WhyScene(findings, teachers, Math.min(pointed, teachers.size()));
  }

  WhyScene pointingAt(int now) {
    return new WhyScene(findings, teachers, now);
  }

  PreparedData data() {
    return findings.trace().data();
  }

  int asked() {
    return findings.answer().row();
  }

  /** The one that is left out now. */
  Optional<Teacher> leftOut() {
    return pointed == 0 ? Optional.empty() : Optional.of(teachers.get(pointed - 1));
  }

  /** The network without it. */
  Optional<Parameters> without() {
    return leftOut().map(each -> findings.without().get(each.place()));
  }

  /** Those without which another class is named. */
  List<Teacher> deciding() {
    return teachers.stream().filter(findings::decides).toList();
  }

  boolean isWhole() {
    return teachers.size() == findings.rows().length;
  }

  /** The largest size of a share, above 0. */
  double largest() {
    return teachers.stream().mapToDouble(each -> Math.abs(each.share())).max().orElse(0) + 1e-12;
  }
}
