package engram.cli.train;

import engram.cli.Names;
import engram.cli.WrongOptions;
import engram.data.Task;
import engram.data.table.ColumnKind;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.data.text.Choices;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the user says of the columns of a file.
 *
 * @param task null if it is as the target looks
 */
record ColumnChoice(String target, Task task, Names ignored, Names numbers, Names categories) {
  /**
   * The plan that the table suggests, with what is chosen.
   *
   * @throws WrongOptions if there is no such column, or one is chosen for two things
   */
  ImportPlan plan(Table table) {
    check(table);
    ImportPlan plan = ImportPlan.guess(table);
    plan = kind(plan, table, numbers, ColumnKind.NUMBER);
    plan = kind(plan, table, categories, ColumnKind.CATEGORY);
    plan = kind(plan, table, ignored, ColumnKind.IGNORE);
    plan = plan.target(table, table.indexOf(target));
    return task == null ? plan : plan.task(task);
  }

  private static ImportPlan kind(ImportPlan plan, Table table, Names names, ColumnKind kind) {
    ImportPlan changed = plan;
    for (String name : names.names()) changed = changed.kind(table.indexOf(name), kind);
    return changed;
  }

  private void check(Table table) {
    require(table, "--target", target);
    Set<String> chosen = new HashSet<>();
    check(table, "--ignore", ignored, chosen);
    check(table, "--number", numbers, chosen);
    check(table, "--category", categories, chosen);
    if (ignored.names().contains(target)) {
      throw new WrongOptions("--ignore leaves the target out: \"" + target + "\".");
    }
  }

  private static void check(Table table, String option, Names names, Set<String> chosen) {
    for (String name : names.names()) {
      require(table, option, name);
      if (!chosen.add(name)) {
        throw new WrongOptions(
            "\"" + name + "\" is given to two of --ignore, --number and --category.");
      }
    }
  }

  private static void require(Table table, String option, String name) {
    if (table.indexOf(name) >= 0) return;
    throw new WrongOptions(
        "%s \"%s\": %s has no such column; it has %s."
            .formatted(
                option,
                name,
                table.name(),
                Choices.of(table.columnNames().stream().map(Names::written).toList(), name)
                    .listed()));
  }

  /** A sentence on the columns that are left out though the user does not say so. */
  Optional<String> leftOut(Table table, ImportPlan plan) {
    List<String> names =
        IntStream.range(0, table.columns())
            .filter(column -> plan.kinds().get(column) == ColumnKind.IGNORE)
            .mapToObj(table.columnNames()::get)
            .filter(name -> !ignored.names().contains(name))
            .toList();
    if (names.isEmpty()) return Optional.empty();
    return Optional.of(
        "Left out because each row has another value, or none has any: "
            + Choices.first(names).listed()
            + " (--number or --category takes a column in).");
  }
}
