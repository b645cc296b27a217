package engram.ui.document;

import engram.data.text.Quote;
import engram.ui.base.Background;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Opens pages of one's own; they are read beside the window. */
public final class OpenPages {
  private final DocumentViewModel document;
  private final RecentFiles recent;
  private final Texts texts;
  private final Background background;
  private final Consumer<String> tell;

  /**
   * @param tell gets a sentence about a file that can't be opened
   */
  OpenPages(
      DocumentViewModel document,
      RecentFiles recent,
      Texts texts,
      Background background,
      Consumer<String> tell) {
    this.document = document;
    this.recent = recent;
    this.texts = texts;
    this.background = background;
    this.tell = tell;
  }

  /** Shows the page in that file once it is read; what is shown stays if it can't be. */
  public void open(Path file) {
    background
        .worker()
        .execute(
            () -> {
              try {
                OwnPage page = OwnPage.read(file);
                background.window().execute(() -> show(file, page));
              } catch (OwnPage.Fault e) {
                background.window().execute(() -> tell.accept(sentence(e)));
              }
            });
  }

  private void show(Path file, OwnPage page) {
    recent.add(file.toAbsolutePath().normalize());
    document.open(page);
  }

  private String sentence(OwnPage.Fault fault) {
    Object[] words =
        Arrays.stream(fault.arguments())
            .map(each -> each instanceof String text ? Quote.visible(text) : each)
            .toArray();
    return texts.get(fault.key(), words);
  }
}
