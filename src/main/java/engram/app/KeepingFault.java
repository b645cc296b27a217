package engram.app;

import engram.data.text.Quote;
import engram.files.ExperimentFileException;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import java.util.Arrays;

/**
 * What of the user's own could not be kept or read again, to be told in the window.
 *
 * @param detail the arguments of its text; an exception of a file stands for its sentence
 */
record KeepingFault(Kind kind, Object... detail) {

  String sentence(Texts texts) {
    Object[] words =
        Arrays.stream(detail)
            .map(
                each ->
                    each instanceof ExperimentFileException file
                        ? FaultText.sentence(texts, file)
                        : Quote.visible(each.toString()))
            .toArray();
    return texts.get(kind.key, words);
  }

  enum Kind {
    /** The reason, and where the patterns' file is now. */
    DAMAGED("keep.damaged"),

    /** The patterns' file, which is left as it is. */
    NOT_READ("keep.not-read"),

    /** The folder, and the reason. */
    NOT_WRITTEN("keep.not-written"),

    /** The folder for runs that are not saved, and the reason. */
    UNSAVED("keep.unsaved");

    /** Of its text in the window. */
    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }
}
