package engram.ui.data.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropViewModelTest {
  @TempDir Path folder;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final List<Path> opened = new ArrayList<>();
  private final DropViewModel drop =
      new DropViewModel(new Texts(preferences.languageProperty()), opened::add);

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "a,b\n1,2\n");
  }

  @Test
  void oneFileIsOpenedWhereItIsLetGo() throws IOException {
    Path file = file("a.csv");
    drop.over(List.of(file));
    assertThat(drop.state.get().text()).isEqualTo("Drop to open a.csv");
    assertThat(drop.state.get().good()).isTrue();
    assertThat(drop.drop(List.of(file))).isTrue();
    assertThat(opened).containsExactly(file);
    assertThat(drop.state.get().phase()).isEqualTo(DropViewModel.Phase.NONE);
  }

  @Test
  void whatHasNoShapeInANameIsShownAsItsCode() throws IOException {
    drop.over(List.of(file("a\u001b[31m\n\u202evsc.csv")));
    assertThat(drop.state.get().text()).isEqualTo("Drop to open a\\u001b[31m\\u000a\\u202evsc.csv");
  }

  @Test
  void aFileThatIsDraggedAwayAgainIsNotOpened() throws IOException {
    drop.over(List.of(file("a.csv")));
    drop.leave();
    assertThat(drop.state.get().phase()).isEqualTo(DropViewModel.Phase.NONE);
    assertThat(opened).isEmpty();
  }

  @Test
  void whatCanNotBeOpenedIsToldUntilItIsRead() throws IOException {
    assertThat(drop.drop(List.of(file("a.csv"), file("b.csv")))).isFalse();
    assertThat(drop.state.get().text()).isEqualTo("These are 2 files. Drop one file at a time.");
    drop.leave();
    assertThat(drop.state.get().phase()).isEqualTo(DropViewModel.Phase.REFUSED);
    drop.close();
    assertThat(drop.state.get().phase()).isEqualTo(DropViewModel.Phase.NONE);
    Path sub = Files.createDirectory(folder.resolve("sub"));
    assertThat(drop.drop(List.of(sub))).isFalse();
    assertThat(drop.state.get().text()).isEqualTo("sub is a folder. Drop one file out of it.");
    preferences.switchLanguage();
    assertThat(drop.drop(List.of())).isFalse();
    assertThat(drop.state.get().text()).isEqualTo("这里只能打开文件。");
    assertThat(opened).isEmpty();
  }
}
