package engram.data.table;

import static engram.data.table.ColumnKind.CATEGORY;
import static engram.data.table.ColumnKind.IGNORE;
import static engram.data.table.ColumnKind.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Task;
import engram.data.read.TableReaderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {

  @Test
  void kindsAreGuessed() throws Exception {
    StringBuilder text = new StringBuilder("id,name,size,colour,none,species\n");
    for (int i = 1; i <= 60; i++) {
      text.append(i).append(",n").append(i).append(',').append(i * 0.5).append(',');
      text.append(i % 2 == 0 ? "red" : "blue").append(",,s").append(i % 3).append('\n');
    }

    ImportPlan plan = guess(text.toString());

    assertThat(plan.kinds()).containsExactly(IGNORE, IGNORE, NUMBER, CATEGORY, IGNORE, CATEGORY);
    assertThat(plan.target()).isEqualTo(5);
    assertThat(plan.task()).isEqualTo(Task.CLASSIFICATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,c;1,2,3|2",
        "a,Class,c;1,2,3|1",
        "类别,b,c;1,2,3|0",
        "a,y,label;1,2,3|2",
        "a,b,note;1,2,|1"
      })
  void theTargetIsGuessed(String lines, int target) throws Exception {
    assertThat(guess(lines.replace(';', '\n') + "\n").target()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "0 1 1 0, CLASSIFICATION",
    "no yes no yes, CLASSIFICATION",
    "1 2 3 1 2 3 1 2 3 1 2 3 1 2 3, CLASSIFICATION",
    "1 2 3 4, REGRESSION",
    "0.5 1 1 0.5 2, REGRESSION",
    "1.5 2.5 NA 3.5, REGRESSION"
  })
  void theTaskIsGuessed(String targets, Task task) throws Exception {
    String text = "a,z\n1," + targets.replace(" ", "\n2,") + "\n";

    assertThat(guess(text).task()).isEqualTo(task);
  }

  @Test
  void aTargetThatWasIgnoredIsNoMore() throws Exception {
    Table table = table("note,a,kind\n,1,x\n,2,y\n");
    ImportPlan plan = ImportPlan.guess(table).target(table, "note");

    assertThat(plan.kinds()).containsExactly(NUMBER, NUMBER, CATEGORY);
    assertThat(plan.target()).isZero();
  }

  @Test
  void rowsWithoutTargetAreLeftOutAndCounted() throws Exception {
    Table table = table("a,colour (RGB),kind\n1,red,x\n2,blue,\n,red,y\n4,,x\n5,green,y\n");

    Imported imported =
        DatasetMaker.toDataset(table.switched(new int[] {4}, false), ImportPlan.guess(table));
    Dataset dataset = imported.dataset();

    assertThat(dataset.id()).isEqualTo("f.csv");
    assertThat(dataset.rows()).isEqualTo(3);
    assertThat(dataset.features())
        .containsExactly(Feature.number("a"), Feature.category("colour", List.of("red")));
    assertThat(dataset.target()).isEqualTo(Feature.category("kind", List.of("x", "y")));
    assertThat(dataset.value(0, 0)).isEqualTo(1);
    assertThat(dataset.value(1, 0)).isNaN();
    assertThat(dataset.value(2, 1)).isNaN();
    assertThat(dataset.label(1)).isEqualTo(1);
    assertThat(imported.remarks())
        .extracting(Remark::sentence)
        .containsExactly(
            "Rows switched off: 1.",
            "Rows left out because kind is missing there: 1.",
            "Missing cells of a: 1.",
            "Missing cells of colour: 1.",
            "colour is the same in all rows, so nothing can be learned from it.");
  }

  @Test
  void aNumberMayBeAClassOrBeForetold() throws Exception {
    Table table = table("a,b (m)\n1,3\n2,1\n3,3\n4,1.5\n");
    ImportPlan plan = ImportPlan.guess(table);

    Dataset classes = DatasetMaker.toDataset(table, plan.task(Task.CLASSIFICATION)).dataset();
    Dataset numbers = DatasetMaker.toDataset(table, plan.task(Task.REGRESSION)).dataset();

    assertThat(classes.classNames()).containsExactly("1", "1.5", "3");
    assertThat(classes.label(3)).isEqualTo(1);
    assertThat(numbers.target()).isEqualTo(Feature.number("b", "m"));
    assertThat(numbers.target(3)).isEqualTo(1.5);
  }

  @Test
  void aKindIsChangedAndChangedBack() throws Exception {
    Table table = table("code,kind\n007,x\n10,y\n007,x\n2.5,y\n3,x\n");
    ImportPlan plan = ImportPlan.guess(table);

    Dataset texts = DatasetMaker.toDataset(table, plan.kind(0, CATEGORY)).dataset();
    Dataset numbers =
        DatasetMaker.toDataset(table, plan.kind(0, CATEGORY).kind(0, NUMBER)).dataset();

    assertThat(texts.feature(0).categories()).containsExactly("2.5", "3", "007", "10");
    assertThat(texts.value(2, 0)).isEqualTo(2);
    assertThat(numbers.value(2, 0)).isEqualTo(7);
  }

  @Test
  void aWordThatStandsForNoNumberIsMissingAmongNumbers() throws Exception {
    Table table = table("a,kind\n\"1\",x\n\"NA\",y\n\"3\",x\n\"4\",y\n\"5\",y\n");
    ImportPlan plan = ImportPlan.guess(table);

    assertThat(DatasetMaker.toDataset(table, plan).dataset().value(1, 0)).isNaN();
    assertThat(
            DatasetMaker.toDataset(table, plan.kind(0, CATEGORY)).dataset().feature(0).categories())
        .contains("NA");
  }

  @Test
  void columnsAreIgnoredByName() throws Exception {
    Table table = table("a,b,kind\n1,2,x\n3,4,y\n");
    ImportPlan plan = ImportPlan.guess(table).ignore(table, List.of("a"));

    assertThat(DatasetMaker.toDataset(table, plan).dataset().features())
        .containsExactly(Feature.number("b"));
  }

  @Test
  void aPlanOfAnotherTableIsRefused() throws Exception {
    Table table = table("a,b,kind\n1,2,x\n3,4,y\n");
    ImportPlan other = guess("a,kind\n1,x\n2,y\n");

    assertThatThrownBy(() -> DatasetMaker.toDataset(table, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a plan for 2 columns, not 3");
    assertThatThrownBy(() -> new ImportPlan(List.of(NUMBER), 1, Task.REGRESSION))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static ImportPlan guess(String text) throws Exception {
    return ImportPlan.guess(table(text));
  }

  private static Table table(String text) throws Exception {
    return TableReaderTest.read(text).table();
  }
}
