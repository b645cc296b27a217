package engram.data.read;

import static engram.data.read.TableReaderTest.numbers;
import static engram.data.read.TableReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.table.ColumnKind;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArffTest {

  @Test
  void aDenseFileIsRead() throws Exception {
    TableReader.Result result =
        TableReaderTest.read(
            """
            % 1. Title: Iris Plants Database
            %
            @RELATION iris

            @ATTRIBUTE 'sepal length (cm)'  REAL
            @ATTRIBUTE "petal width"\tnumeric
            @ATTRIBUTE size {small, 'very large'}
            @ATTRIBUTE class {Iris-setosa,Iris-versicolor}

            @DATA
            5.1,0.2,small,Iris-setosa
            % a comment
            4.9, ?, 'very large' ,Iris-versicolor

            6.1\t1.4\tsmall\tIris-setosa
            """);
    Table table = result.table();

    assertThat(result.format()).isEqualTo(Format.arff(TextEncoding.UTF_8));
    assertThat(table.columnNames()).containsExactly("sepal length", "petal width", "size", "class");
    assertThat(table.heading(0).unit()).isEqualTo("cm");
    assertThat(numbers(table, 0)).containsExactly(5.1, 4.9, 6.1);
    assertThat(numbers(table, 1)).containsExactly(0.2, Double.NaN, 1.4);
    assertThat(texts(table, 2)).containsExactly("small", "very large", "small");
    assertThat(table.line(1)).isEqualTo(13);
  }

  @Test
  void aSparseFileIsRead() throws Exception {
    Table table =
        TableReaderTest.read(
                """
                @relation words
                @attribute n integer
                @attribute word string
                @attribute rate real
                @attribute class {no,yes}
                @data
                {0 3, 1 'a b', 3 yes}
                {}
                {2 ?, 1 "it's"}
                """)
            .table();

    assertThat(numbers(table, 0)).containsExactly(3, 0, 0);
    assertThat(texts(table, 1)).containsExactly("a b", "", "it's");
    assertThat(numbers(table, 2)).containsExactly(0, 0, Double.NaN);
    assertThat(texts(table, 3)).containsExactly("yes", "no", "no");
  }

  @Test
  void quotesMayHoldQuotesAndCommas() throws Exception {
    Table table =
        TableReaderTest.read(
                """
                @relation r
                @attribute text string
                @attribute class {'a, b','it\\'s'}
                @data
                "say \\"hi\\"\\n", 'a, b'
                'back\\\\slash', 'it\\'s'
                """)
            .table();

    assertThat(texts(table, 0)).containsExactly("say \"hi\"", "back\\slash");
    assertThat(texts(table, 1)).containsExactly("a, b", "it's");
  }

  @Test
  void whatTheFileDeclaresIsKept() throws Exception {
    Table table =
        TableReaderTest.read(
                """
                @relation r
                @attribute level {1,2,NA}
                @attribute day date "yyyy-MM-dd"
                @attribute x numeric
                @attribute class {0,1}
                @data
                1,2024-01-01,0.5,0
                NA,2024-01-01,0.7,1
                2,2024-01-02,0.9,1
                """)
            .table();

    ImportPlan plan = ImportPlan.guess(table);
    Dataset dataset = DatasetMaker.toDataset(table, plan).dataset();

    assertThat(plan.kinds())
        .containsExactly(
            ColumnKind.CATEGORY, ColumnKind.CATEGORY, ColumnKind.NUMBER, ColumnKind.CATEGORY);
    assertThat(dataset.feature(0).categories()).containsExactly("1", "2", "NA");
    assertThat(dataset.target()).isEqualTo(Feature.category("class", List.of("0", "1")));
  }
}
