package engram.homework;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.Lessons;
import engram.lesson.Pupil;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sheets as a class hands them in: Anna's answered rightly, Ben's wrongly and not at all and with
 * another seed, though it is hidden, and one with a locked rate changed and nothing answered.
 */
public final class HandedInLesson {
  public static final Recipe BEGUN = Preset.REPAIRED.recipe();

  /** What the teacher has, with the right answers. */
  public static final Lesson LESSON =
      Lessons.irises().withGoals(List.of("epochs <= 60", "hidden neurons <= 10"));

  private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");
  private static final Intervention START_WEIGHT =
      new Intervention.SetParameter(new Part.Weight(0, 0, 0), 0.5);
  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  private HandedInLesson() {}

  /** Writes the pupils' files there: anna, ben and cem. */
  public static void fill(Path folder) throws IOException {
    Run anna = run(BEGUN);
    epochs(anna, 60);
    save(
        folder.resolve("anna.engram"),
        anna,
        filledIn(
            "Anna",
            new Reply.Words("the loss"),
            new Reply.Amount(70.5),
            new Reply.Words("once through"),
            new Reply.Clicked(new Part.Neuron(1, 0))));
    Run ben = run(BEGUN.withSeed(7));
    epochs(ben, 61);
    save(
        folder.resolve("ben.engram"),
        ben,
        filledIn("=BEN()", new Reply.Words("the accuracy"), new Reply.Amount(83)));
    Run cem = run(BEGUN);
    epochs(cem, 2);
    cem.change(new Intervention.LearningRate(0.5));
    epochs(cem, 2);
    save(folder.resolve("cem.engram"), cem, LESSON.forPupils());
  }

  /** With what the teacher has set for the beginning, which is no pupil's doing. */
  public static Run run(Recipe recipe) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), IRIS));
    run.change(START_WEIGHT);
    return run;
  }

  private static void epochs(Run run, int count) {
    for (int k = 0; k < count; k++) run.trainEpoch();
  }

  private static Lesson filledIn(String name, Reply... replies) {
    Pupil pupil = new Pupil(name, List.of());
    for (int k = 0; k < replies.length; k++) {
      pupil = pupil.with(new Answer("q" + (k + 1), NOW, replies[k]));
    }
    return LESSON.forPupils().withPupil(pupil);
  }

  public static void save(Path file, Run run, Lesson sheet) throws IOException {
    RunFile.write(
        RunFile.of(run.record(), IRIS, run.parameters(), "").withLesson(Optional.of(sheet)), file);
  }
}
