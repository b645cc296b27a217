package engram.ui.curves;

import engram.data.text.Quote;
import engram.training.Branch;
import engram.training.Change;
import engram.training.Position;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.ChangeText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the branches of a run are called: as was said by hand, or by what was changed where they
 * began, such as "α 0.01 → 0.1 at 120". No two have the same name.
 */
public final class BranchNames {
  private final Texts texts;
  private final ChangeText changes;
  private final Map<Integer, String> names = new HashMap<>();

  private BranchNames(Texts texts, ChangeText changes, List<Branch> branches) {
    this.texts = texts;
    this.changes = changes;
    Set<String> used = new HashSet<>();
    for (Branch branch : branches) names.put(branch.id(), unused(name(branch), used));
  }

  /** Of all branches of that moment. */
  public static BranchNames of(Snapshot moment, Texts texts) {
    return new BranchNames(texts, ChangeText.at(moment, texts), moment.branches());
  }

  /** The name of that branch. */
  public String of(int branch) {
    return names.get(branch);
  }

  /** A change and its place, such as "α 0.01 → 0.1 at 120". */
  public String changeAt(Change change) {
    return at(changes.brief(change), change.at());
  }

  private String fork(Branch.Fork fork) {
    String what =
        Stream.concat(fork.made().stream().map(changes::brief), undone(fork))
            .collect(Collectors.joining(texts.get("branches.and")));
    return at(what, fork.at());
  }

  private String at(String what, Position place) {
    String epoch = RoundedNumber.whole(place.epoch());
    return place.row() == 0
        ? texts.get("branches.at", what, epoch)
        : texts.get("branches.at-row", what, epoch, RoundedNumber.whole(place.row()));
  }

  /** What was changed to something else need not be said twice. */
  private Stream<String> undone(Branch.Fork fork) {
    Set<Object> made = fork.made().stream().map(BranchNames::target).collect(Collectors.toSet());
    return fork.undone().stream()
        .filter(change -> !made.contains(target(change)))
        .map(change -> texts.get("branches.without", changes.brief(change)));
  }

  private static Object target(Change change) {
    return change.intervention().target();
  }

  private String name(Branch branch) {
    if (!branch.name().isEmpty()) return Quote.visible(branch.name());
    return branch.fork().map(this::fork).orElseGet(() -> texts.get("branches.first"));
  }

  private String unused(String name, Set<String> used) {
    String numbered = name;
    for (int number = 2; !used.add(numbered); number++) {
      numbered = texts.get("branches.numbered", name, String.valueOf(number));
    }
    return numbered;
  }
}
