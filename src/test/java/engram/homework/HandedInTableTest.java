package engram.homework;

import static org.assertj.core.api.Assertions.assertThat;

import engram.lesson.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedInTableTest {
  @TempDir Path folder;
  @TempDir Path teachers;

  @Test
  void everyFileIsALineAndNoTextIsAFormula() throws IOException {
    HandedInFolder.fill(folder);
    Files.move(folder.resolve("eve.engram"), folder.resolve("=eve.engram"));
    List<HandedIn> all =
        new Grading(Optional.empty(), 60).grade(Grading.files(folder), 1, done -> {});
    Path file = teachers.resolve("grades.csv");
    HandedInTable.write(all, List.of(Goal.parse("epochs >= 30")), Optional.empty(), file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .isEqualTo(
            "name,replays,training accuracy,test accuracy,training r2,test r2,training loss,"
                + "test loss,epochs,learning rate,hidden neurons,parameters,epochs >= 30,goals met,"
                + "changed,same as,notes,fault");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1)).startsWith("'=eve,yes,").contains(",60,0.01,10,83,yes,1,,,");
    assertThat(lines.get(2))
        .startsWith("ann,yes,")
        .contains(",30,0.1,10,83,yes,1,")
        .contains(",bob,");
    assertThat(lines.get(4)).startsWith("cid,no,").contains(",no,0,");
    assertThat(lines.get(5)).startsWith("dan,,,,,,,,,,,,,,,,,").contains("dan.engram");
  }
}
